import { z } from "zod";
import { columnTypes } from "../../../model/report/column.ts";
import { type ParameterValue, parameterTypes } from "../../../model/report/parameter.ts";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { type Chart, roleNames, viewNames } from "./charts.ts";

const labelNames = vocabulary.labels.map(({ label }) => label);
const words = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()], "a text, a number, true or false");
const value = z.union([scalar, z.array(scalar)], "a text, a number, true or false, or a list of them");

const isHolder = (written: unknown): boolean => written !== null && typeof written === "object";

const choice = z.strictObject({ value: scalar, title: words.nullable() });
const writtenChoice = z.preprocess(
	(written) => (isHolder(written) ? written : { value: written, title: null }),
	choice,
);

const parameter = z.strictObject({
	name: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/, "letters and digits, beginning with a letter"),
	title: words.nullable().default(null),
	type: z.enum(parameterTypes),
	list: z.boolean().default(false),
	labels: z.array(z.enum(labelNames)).default([]),
	default: value.default(null),
	required: z.boolean().default(false),
	choices: z.array(writtenChoice).min(1).nullable().default(null),
	min: z.number().nullable().default(null),
	max: z.number().nullable().default(null),
	notBefore: z.string().nullable().default(null),
	help: words.nullable().default(null),
});

const column = z.strictObject({
	name: z.string().min(1),
	title: words,
	type: z.enum(columnTypes),
	unit: z.string().nullable().default(null),
	words: z.record(z.string(), words).nullable().default(null),
	hidden: z.boolean().default(false),
});

const roles = z.object(Object.fromEntries(roleNames.map((role) => [role, z.string().optional()])));
const view = z.strictObject({ type: z.enum(viewNames), title: words.nullable().default(null), ...roles.shape });
// Not a union: of that it could only be said that neither fits.
const writtenView = z.preprocess((written) => (isHolder(written) ? written : { type: written }), view);

const header = z.strictObject({
	title: words,
	description: words.nullable().default(null),
	category: z.string().nullable().default(null),
	parameters: z
		.array(parameter.transform(({ choices, ...rest }) => ({ ...rest, ...readChoices(choices) })))
		.default([]),
	columns: z.array(column).min(1),
	key: z.array(z.string()).min(1).nullable().default(null),
	views: z
		.array(writtenView.transform(readView))
		.min(1)
		.default([{ view: "table", title: null, roles: {} }]),
	timeout: z.number().int().min(1).max(600).nullable().default(null),
	limit: z.number().int().min(1).max(10_000_000).nullable().default(null),
});

/** The header of a report's file, as it is written. */
export const headerSchema = header.transform(({ views, ...rest }) => ({ ...rest, charts: views }));

const maps = new Map<PropertyKey | undefined, z.ZodObject>([
	[undefined, header],
	["parameters", parameter],
	["columns", column],
	["views", view],
	["choices", choice],
]);

/** The keys that a map may have which stands at this place of a header: `["columns", 1]`, `["columns", 1, "title"]`. */
export const keysAt = (path: readonly PropertyKey[]): readonly string[] =>
	Object.keys((maps.get(path.findLast((part) => typeof part === "string")) ?? words).shape);

export type Header = z.output<typeof headerSchema>;

function readChoices(named: readonly z.output<typeof choice>[] | null) {
	if (named === null) return { choices: null, choiceTitles: null };
	return {
		choices: named.map((each): ParameterValue => each.value),
		choiceTitles: named.some(({ title }) => title !== null)
			? named.map(({ value, title }) => title ?? { en: String(value), fr: String(value) })
			: null,
	};
}

function readView({ type, title, ...given }: z.output<typeof view>): Chart {
	const roles = Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === "string");
	return { view: type, title, roles: Object.fromEntries(roles) };
}
