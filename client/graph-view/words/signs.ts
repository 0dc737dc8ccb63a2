const legalForms = new Set(["inc", "ltd", "llc", "corp", "sa", "sas", "gmbh", "plc", "ag", "co"]);
/** Prefixes that a reader hears as a word of its own: Ms for Microsoft, Sc for supercomputer. */
const prefixes = ["micro", "super", "hyper"];

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

function parts(name: string): string[] {
	const words = fold(name)
		.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
		.replace(/(\p{L})(\p{N})/gu, "$1 $2")
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== "");
	const [first, second, ...rest] = words;
	if (first === undefined) return [];
	// "Twitter, Inc." is Tw, but "X Corp." has nothing else to be told by.
	const kept =
		second !== undefined && first.length > 1 && legalForms.has(second.toLowerCase()) ? [first, ...rest] : words;
	if (kept.length > 1) return kept;
	const prefix = prefixes.find((start) => first.toLowerCase().startsWith(start) && first.length > start.length);
	return prefix === undefined ? kept : [first.slice(0, prefix.length), first.slice(prefix.length)];
}

/** The two-letter sign of an organisation or a product, as in a periodic table: OpenAI is Oa, GPT-4 is G4. */
export function sign(name: string): string {
	const [first, second] = parts(name);
	if (first === undefined) return "?";
	const letters = [...first];
	const next = second === undefined ? letters[1] : [...second][0];
	return `${letters[0]?.toUpperCase() ?? ""}${next?.toLowerCase() ?? ""}`;
}

/** The initials of a person, two at most: first and last word of the name. */
export function initials(name: string): string {
	const words = fold(name)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== "");
	const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
	return ends.map((word) => [...(word ?? "")][0]?.toUpperCase() ?? "").join("") || "?";
}
