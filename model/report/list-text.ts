/** In quotes, where a quote stands twice, or up to the next comma. */
const ITEM = /\s*(?:"((?:[^"]|"")*)"\s*|([^,]*))(?:,|$)/y;

/** The items of a list that is given as text: commas between them, and one that has a comma itself in double quotes, as in CSV. */
export function itemsOf(text: string): string[] {
	const items: string[] = [];
	for (let at = 0; at <= text.length; at = ITEM.lastIndex) {
		ITEM.lastIndex = at;
		const [whole = "", quoted, bare = ""] = ITEM.exec(text) ?? [];
		items.push(quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"'));
		if (!whole.endsWith(",")) break;
	}
	return items;
}

/** A list as text, from which `itemsOf` has the same items. */
export const listText = (items: readonly string[]): string => items.map(quoted).join(",");

const quoted = (item: string): string => (/[",]|^\s|\s$/.test(item) ? `"${item.replaceAll('"', '""')}"` : item);

/** Names and values of an address or a command line as one text each: what is given several times is a list of these. */
export function foldRepeated(pairs: Iterable<readonly [string, string]>): ReadonlyMap<string, string> {
	const given = new Map<string, string[]>();
	for (const [name, value] of pairs) given.set(name, [...(given.get(name) ?? []), value]);
	return new Map(
		[...given].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : listText(values)]),
	);
}
