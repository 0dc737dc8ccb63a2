import type { StoredAnswer, StoredRow } from "./compare.ts";

/** An answer of a report out of its JSON; null where it is none. */
export function readStoredAnswer(text: string): StoredAnswer | null {
	const value = parse(text);
	if (!isMap(value)) return null;
	const { report, parameters, data, ranAt, limit, truncated, key, columns, rows } = value;
	const whole =
		typeof report === "string" &&
		isMap(parameters) &&
		typeof data === "string" &&
		typeof ranAt === "string" &&
		!Number.isNaN(Date.parse(ranAt)) &&
		typeof limit === "number" &&
		typeof truncated === "boolean" &&
		isListOf(key, isText) &&
		isListOf(columns, isColumn) &&
		isListOf(rows, isMap);
	return whole ? { report, parameters, data, ranAt, limit, truncated, key, columns, rows } : null;
}

/** A parameter that an answer was asked with otherwise than an earlier one: what differs may be due to it. */
export interface AskedOtherwise {
	readonly name: string;
	readonly before: unknown;
	readonly after: unknown;
}

/** The parameters whose values differ between two answers. */
export function askedOtherwise(before: StoredAnswer, after: StoredAnswer): readonly AskedOtherwise[] {
	return Object.entries(after.parameters).flatMap(([name, value]) => {
		const earlier = before.parameters[name] ?? null;
		return JSON.stringify(earlier) === JSON.stringify(value) ? [] : [{ name, before: earlier, after: value }];
	});
}

const isMap = (value: unknown): value is StoredRow =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string";

const isColumn = (value: unknown): value is { readonly name: string } => isMap(value) && typeof value.name === "string";

function isListOf<Item>(value: unknown, isItem: (each: unknown) => each is Item): value is readonly Item[] {
	return Array.isArray(value) && value.every(isItem);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
