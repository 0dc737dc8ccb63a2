import { count } from "../import/count.ts";
import { type Problem, problemLine } from "../import/problem.ts";

/** Every problem with what would be right, and how many there are. */
export function problemsText(problems: readonly Problem[]): string {
	const lines = problems.map(inLines);
	const files = new Set(problems.map(({ file }) => file)).size;
	return `${lines.join("")}\n${count(problems.length, "problem")} in ${count(files, "file")}.\n`;
}

const inLines = (problem: Problem): string => `${problemLine(problem)}\n${problem.hint ? `    ${problem.hint}\n` : ""}`;

/** What may be meant just so, in the same lines; nothing where there is none. */
export const warningsText = (warnings: readonly Problem[]): string =>
	warnings.map((warning) => inLines({ ...warning, message: `warning: ${warning.message}` })).join("");
