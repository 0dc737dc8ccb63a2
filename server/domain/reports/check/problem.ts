/** Something about a report's file, on one of its lines. */
export interface Problem {
	readonly line: number;
	readonly message: string;
}

export const inLines = (problems: readonly Problem[]): string[] => [
	...new Set([...problems].sort((a, b) => a.line - b.line).map(({ line, message }) => `line ${line}: ${message}`)),
];
