import { z } from "zod";
import { nearest } from "../../../model/nearest.ts";
import type { Problem } from "../problem.ts";
import type { Path, SourceFile } from "../yaml/source-file.ts";
import type { Draft } from "./draft.ts";

export interface Validated<T> {
	/** What of it has the right shape: all of it where there is no problem. */
	readonly draft: Draft<T>;
	readonly problems: readonly Problem[];
}

type Issue = z.core.$ZodIssue;

/** Between what is wrong and what would be right, and before the keys that are allowed, in messages of the schemas. */
const KEYS = "\0";

const expected: Readonly<Record<string, string>> = {
	string: "a text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a map",
};

/** Holds a value of a file against its schema, all of its mistakes at once. */
export function validate<T>(schema: z.ZodType<T>, value: unknown, file: SourceFile, path: Path): Validated<T> {
	const parsed = schema.safeParse(value, { error: explain });
	if (parsed.success) return { draft: asDraft<T>(parsed.data), problems: [] };
	const issues = parsed.error.issues.flatMap((issue) => flatten(issue, []));
	const meant = new Set(issues.flatMap(meantKeys));
	return {
		draft: asDraft<T>(issues.reduce<unknown>((rest, { issue, path: at }) => without(rest, issue, at), value)),
		problems: issues
			// A key that was mistyped is not missing as well.
			.filter(({ issue, path: at }) => !(isMissing(issue) && meant.has(pathText(at))))
			.flatMap(({ issue, path: at }) => problemsOf(file, path, issue, at)),
	};
}

interface Found {
	readonly issue: Issue;
	/** From the value that was held against the schema. */
	readonly path: Path;
}

/** Of the alternatives of a union the one that was meant: whose outermost shape fits. */
function flatten(issue: Issue, before: Path): readonly Found[] {
	const path = [...before, ...(issue.path as (string | number)[])];
	if (issue.code !== "invalid_union") return [{ issue, path }];
	const fitting = issue.errors.find((alternative) =>
		alternative.every((inner) => inner.path.length > 0 || inner.code !== "invalid_type"),
	);
	return fitting ? fitting.flatMap((inner) => flatten(inner, path)) : [{ issue, path }];
}

function explain(issue: z.core.$ZodRawIssue): string | undefined {
	switch (issue.code) {
		case "invalid_type":
			return issue.input === undefined ? "is missing" : wrongType(issue.expected, issue.input) + keysOf(issue.inst);
		case "invalid_value": {
			const options = issue.values.map(String);
			if (issue.input === undefined) return `is missing\nit is one of ${options.join(", ")}`;
			return `${shown(issue.input)} is none of ${options.join(", ")}${meaning(String(issue.input), options)}`;
		}
		case "unrecognized_keys":
			return KEYS + (issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape).join(KEYS) : "");
		default:
			return undefined;
	}
}

function wrongType(type: string, input: unknown): string {
	const wanted = expected[type] ?? type;
	if (input === null) return `this is empty, where ${wanted} is wanted`;
	const advice = type === "string" && typeof input !== "object" ? `\nput it in quotes: "${String(input)}"` : "";
	return `${wanted} is wanted here, not ${shown(input)}${advice}`;
}

/** Of a map, how it is written. */
const keysOf = (schema: unknown): string =>
	schema instanceof z.ZodObject
		? `\nwrite { ${Object.keys(schema.shape)
				.map((key) => `${key}: …`)
				.join(", ")} }`
		: "";

function shown(input: unknown): string {
	if (Array.isArray(input)) return "a list";
	if (typeof input === "object" && input !== null) return "a map";
	return typeof input === "string" ? `"${input}"` : String(input);
}

function meaning(text: string, options: readonly string[]): string {
	const near = nearest(text, options);
	return near === null ? "" : `\nperhaps ${near} is meant`;
}

function problemsOf(file: SourceFile, base: Path, issue: Issue, at: Path): readonly Problem[] {
	const path = [...base, ...at];
	if (issue.code === "unrecognized_keys") {
		const keys = knownKeys(issue);
		return issue.keys.map((key) => {
			const near = nearest(key, keys);
			const hint = near === null ? `the keys here are ${keys.join(", ")}` : `perhaps ${near} is meant`;
			return file.problemOfKey(path, key, `"${key}" is no key here`, hint);
		});
	}
	const [said = "", hint] = issue.message.split("\n");
	return [file.problem(path, isMissing(issue) ? `${at.at(-1)} ${said}` : said, hint)];
}

const isMissing = (issue: Issue) => issue.message.startsWith("is missing");
const knownKeys = (issue: Issue) => issue.message.split(KEYS).slice(1);
const pathText = (path: Path) => JSON.stringify(path);

/** The keys that the unknown ones of a map were probably meant to be. */
function meantKeys({ issue, path }: Found): readonly string[] {
	if (issue.code !== "unrecognized_keys") return [];
	return issue.keys.flatMap((key) => {
		const near = nearest(key, knownKeys(issue));
		return near === null ? [] : [pathText([...path, near])];
	});
}

/** The value without what an issue is about. An id that is misspelt stays: others may name it just so. */
function without(value: unknown, issue: Issue, path: Path): unknown {
	if (issue.code === "unrecognized_keys") return value;
	const [step, ...rest] = path;
	if (step === undefined) return undefined;
	if (step === "id" && rest.length === 0 && issue.code === "custom") return value;
	if (Array.isArray(value)) return value.map((item, index) => (index === step ? without(item, issue, rest) : item));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, of]) => [key, key === step ? without(of, issue, rest) : of]),
	);
}

/** Holds because what has not its type's shape was taken out, or nothing had to be. */
function asDraft<T>(value: unknown): Draft<T> {
	return (value ?? {}) as Draft<T>;
}
