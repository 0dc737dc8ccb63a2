import type { z } from "zod";
import { nearest } from "../../../model/nearest.ts";
import { valueAt } from "./header-place.ts";
import { keysAt } from "./header-schema.ts";

interface Fault {
	/** Where in the header it is: `["columns", 1]`. */
	readonly path: readonly PropertyKey[];
	/** What of it stands on the line that is to be mended. */
	readonly lineOf: readonly PropertyKey[];
	readonly message: string;
}

/** What is wrong with the parts of a header, each by itself, and what would be right. */
export const headerFaults = ({ issues }: z.ZodError, header: unknown): readonly Fault[] =>
	issues.flatMap((issue) => {
		const { path } = issue;
		if (issue.code === "unrecognized_keys")
			return issue.keys.map((key) => ({ path, lineOf: [...path, key], message: unknownKey(key, keysAt(path)) }));
		return [{ path, lineOf: path, message: inWords(issue, valueAt(path, header)) }];
	});

function unknownKey(key: string, known: readonly string[]): string {
	const near = nearest(key, known);
	return `there is no key ${key}; ${near === null ? `there are ${known.join(", ")}` : `did you mean ${near}?`}`;
}

function inWords(issue: z.core.$ZodIssue, value: unknown): string {
	const isMissing = value === undefined;
	if (issue.code === "invalid_value") {
		const values = issue.values.map(String);
		const near = typeof value === "string" ? nearest(value, values) : null;
		const given = isMissing ? "it is missing" : `it is ${JSON.stringify(value)}`;
		return `${given}; it must be one of ${values.join(", ")}${near === null ? "" : `; did you mean ${near}?`}`;
	}
	return issue.code === "invalid_type" && isMissing ? "it is missing" : issue.message;
}
