/** Where a line of a text begins and ends, counted from 1; of a line that is not there, the last. */
export function placeOfLine(text: string, line: number): { readonly start: number; readonly end: number } {
	const lines = text.split("\n");
	const index = Math.max(0, Math.min(line, lines.length) - 1);
	const start = lines.slice(0, index).reduce((sum, each) => sum + each.length + 1, 0);
	return { start, end: start + (lines[index] ?? "").length };
}

/** The white space that the line of a place begins with: a new line below it begins with the same. */
export function indentAt(text: string, place: number): string {
	const start = text.lastIndexOf("\n", place - 1) + 1;
	return /^[ \t]*/.exec(text.slice(start, place))?.[0] ?? "";
}
