/** What an address of its own stands for: `/entity/person/elon-musk`, `/fact/funding/musk-pledge`. */
export interface OwnAddress {
	readonly kind: "entity" | "fact";
	readonly id: string;
}

/** Null where a path is none. */
export function ownAddressOf(pathname: string): OwnAddress | null {
	const [, kind, written] = /^\/(entity|fact)\/(.+?)\/?$/.exec(pathname) ?? [];
	if (written === undefined) return null;
	try {
		return { kind: kind === "entity" ? "entity" : "fact", id: decodeURIComponent(written) };
	} catch {
		return null;
	}
}

export const pathOfOwn = ({ kind, id }: OwnAddress): string =>
	`/${kind}/${encodeURIComponent(id).replaceAll("%2F", "/")}`;
