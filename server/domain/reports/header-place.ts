/** What one of a list is called. */
const one: Readonly<Record<string, string>> = {
	parameters: "parameter",
	columns: "column",
	views: "view",
	choices: "choice",
	labels: "label",
};

/** A place in a header as people name it: "parameter from: type", "view 1", "column n: title.fr"; nothing for the whole. */
export function placeInWords(path: readonly PropertyKey[], header: unknown): string {
	const places: string[] = [];
	let keys: string[] = [];
	let here = header;
	for (const part of path) {
		// What is written in short has no parts: the type of the view "bar" is that text.
		if (!isHolder(here)) break;
		here = here[part];
		if (typeof part === "number") {
			const list = keys.pop() ?? "";
			places.push(`${[...keys, one[list] ?? list].join(".")} ${nameOf(here) ?? part + 1}`);
			keys = [];
		} else keys.push(String(part));
	}
	return [...places, keys.join(".")].filter((place) => place !== "").join(": ");
}

/** What stands there; of what is written in short, that. */
export const valueAt = (path: readonly PropertyKey[], header: unknown): unknown =>
	path.reduce((here, part) => (isHolder(here) ? here[part] : here), header);

const isHolder = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
	value !== null && typeof value === "object";

const nameOf = (item: unknown): string | null =>
	isHolder(item) && typeof item.name === "string" && item.name !== "" ? item.name : null;
