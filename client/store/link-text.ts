/** Ids in the fragment of an address: they stay readable, since a slash or an at-sign needs no escape there. */
export function escapeId(text: string): string {
	return encodeURIComponent(text).replaceAll("%2F", "/").replaceAll("%40", "@");
}

/** Null where it is no escaped text. */
export function unescapeId(text: string): string | null {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}

export function writeList(items: Iterable<string>): string {
	return [...items].map(escapeId).join(",");
}

/** What can be read of a list. */
export function readList(text: string): string[] {
	return text.split(",").flatMap((item) => unescapeId(item) || []);
}
