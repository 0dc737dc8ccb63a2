/** One mistake in a file, for whoever wrote it. */
export interface Problem {
	/** As it was given: the folder and the file in it. */
	readonly file: string;
	/** From 1. */
	readonly line: number;
	/** From 1, in characters. */
	readonly column: number;
	/** What is wrong, with the value. */
	readonly message: string;
	/** What would be right. */
	readonly hint?: string;
}

/** An import that was refused as a whole, before anything was written. */
export class ImportRefused extends Error {
	override readonly name = "ImportRefused";
	readonly code = "IMPORT_REFUSED";
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		const [first] = problems;
		const rest = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
		super(`Nothing was imported: ${first ? problemLine(first) : "the files have problems"}${rest}`);
		this.problems = problems;
	}
}

/** `data/x/ties.yaml:12:9  message`, as editors and terminals can follow it. */
export function problemLine({ file, line, column, message }: Problem): string {
	return `${file}:${line}:${column}  ${message}`;
}

/** By file, then by place. What is said twice of one place is said once. */
export function sorted(problems: readonly Problem[]): readonly Problem[] {
	const seen = new Set<string>();
	return [...problems]
		.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message))
		.filter((problem) => {
			const line = problemLine(problem);
			return !seen.has(line) && seen.add(line);
		});
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
