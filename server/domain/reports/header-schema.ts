import { z } from "zod";
import { columnTypes } from "../../../model/report/column.ts";
import { type ParameterValue, parameterTypes } from "../../../model/report/parameter.ts";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { type Chart, roleNames, type View, viewNames } from "./charts.ts";

const labelNames = vocabulary.labels.map(({ label }) => label);
const words = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const value = z.union([scalar, z.array(scalar)]);
const choice = z.union([scalar, z.strictObject({ value: scalar, title: words })]);

const parameter = z
	.strictObject({
		name: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/, "letters and digits, beginning with a letter"),
		title: words.nullable().default(null),
		type: z.enum(parameterTypes),
		list: z.boolean().default(false),
		labels: z.array(z.enum(labelNames)).default([]),
		default: value.default(null),
		required: z.boolean().default(false),
		choices: z.array(choice).min(1).nullable().default(null),
		min: z.number().nullable().default(null),
		max: z.number().nullable().default(null),
		notBefore: z.string().nullable().default(null),
		help: words.nullable().default(null),
	})
	.transform(({ choices, ...rest }) => ({ ...rest, ...readChoices(choices) }));

const column = z.strictObject({
	name: z.string().min(1),
	title: words,
	type: z.enum(columnTypes),
	unit: z.string().nullable().default(null),
	words: z.record(z.string(), words).nullable().default(null),
	hidden: z.boolean().default(false),
});

const roles = z.object(Object.fromEntries(roleNames.map((role) => [role, z.string().optional()])));
const view = z
	.union([
		z.enum(viewNames),
		z.strictObject({ type: z.enum(viewNames), title: words.nullable().default(null), ...roles.shape }),
	])
	.transform(readView);

/** The header of a report's file, as it is written. */
export const headerSchema = z
	.strictObject({
		title: words,
		description: words.nullable().default(null),
		category: z.string().nullable().default(null),
		parameters: z.array(parameter).default([]),
		columns: z.array(column).min(1),
		key: z.array(z.string()).min(1).nullable().default(null),
		views: z
			.array(view)
			.min(1)
			.default([{ view: "table", title: null, roles: {} }]),
		timeout: z.number().int().min(1).max(600).nullable().default(null),
		limit: z.number().int().min(1).max(10_000_000).nullable().default(null),
	})
	.transform(({ views, ...rest }) => ({ ...rest, charts: views }));

export type Header = z.output<typeof headerSchema>;

type Choice = z.output<typeof choice>;

function readChoices(choices: readonly Choice[] | null) {
	if (choices === null) return { choices: null, choiceTitles: null };
	const named = choices.map((each) =>
		each !== null && typeof each === "object" ? each : { value: each, title: null },
	);
	return {
		choices: named.map((each): ParameterValue => each.value),
		choiceTitles: named.some(({ title }) => title !== null)
			? named.map(({ value, title }) => title ?? { en: String(value), fr: String(value) })
			: null,
	};
}

type WrittenView = View | ({ readonly type: View; readonly title: Chart["title"] } & Readonly<Record<string, unknown>>);

function readView(written: WrittenView): Chart {
	if (typeof written === "string") return { view: written, title: null, roles: {} };
	const { type, title, ...given } = written;
	const roles = Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === "string");
	return { view: type, title, roles: Object.fromEntries(roles) };
}
