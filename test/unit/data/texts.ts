/** A text found in a file, with the keys that lead to it. */
export interface FoundText {
	readonly path: readonly string[];
	readonly text: string;
}

/** Every text in a value read from YAML, with its way there. */
export function textsIn(value: unknown, path: readonly string[] = []): readonly FoundText[] {
	if (typeof value === "string") return [{ path, text: value }];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** Every map with a text in English or French, with its way there. */
export function wordsIn(
	value: unknown,
	path: readonly string[] = [],
): readonly { path: readonly string[]; languages: readonly string[] }[] {
	if (typeof value !== "object" || value === null) return [];
	const languages = Object.keys(value).filter((key) => key === "en" || key === "fr");
	const inner = Object.entries(value).flatMap(([key, one]) => wordsIn(one, [...path, key]));
	return languages.length > 0 ? [{ path, languages }, ...inner] : inner;
}

/** Words of the article's that are held as they were said, not words of ours. */
export function isSaid({ path }: Pick<FoundText, "path">): boolean {
	const last = path.at(-1);
	return last === "text" || last === "quotation";
}
