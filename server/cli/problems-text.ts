import { type Problem, problemLine } from "../import/problem.ts";

/** Every problem with what would be right, and how many there are. */
export function problemsText(problems: readonly Problem[]): string {
	const lines = problems.map((problem) => `${problemLine(problem)}\n${problem.hint ? `    ${problem.hint}\n` : ""}`);
	const files = new Set(problems.map(({ file }) => file)).size;
	return `${lines.join("")}\n${count(problems.length, "problem")} in ${count(files, "file")}.\n`;
}

/** `1 problem`, `2 problems`. */
export const count = (n: number, thing: string): string => `${n.toLocaleString("en")} ${thing}${n === 1 ? "" : "s"}`;
