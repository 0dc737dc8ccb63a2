/** What a check says of one line of a report's file. */
export interface Problem {
	readonly kind: "error" | "warning";
	/** From 1; null where the whole file is meant. */
	readonly line: number | null;
	readonly message: string;
}

interface Checked {
	/** A problem a line. */
	readonly error: string | null;
	readonly warnings: readonly string[];
}

/** What is wrong with a report's file, errors first, each with its line. */
export const problemsOf = ({ error, warnings }: Checked): readonly Problem[] => [
	...(error?.split("\n") ?? []).map((text) => problemOf("error", text)),
	...warnings.map((text) => problemOf("warning", text)),
];

function problemOf(kind: Problem["kind"], text: string): Problem {
	const [, line, message] = /^line (\d+): (.*)$/s.exec(text) ?? [];
	return { kind, line: line === undefined ? null : Number(line), message: message ?? text };
}
