import { ID_KINDS } from "../../../model/ids.ts";
import { nearest } from "../../../model/nearest.ts";
import { boundsOf } from "../../../model/time/bounds.ts";
import { isDay } from "../../../model/time/day.ts";
import { PeriodError } from "../../../model/time/period-error.ts";
import type { Bounds } from "../../../model/time/types.ts";
import type { Vocabulary } from "../../../model/vocabulary/types.ts";
import type { ParameterValue, Report, ReportParameter } from "./report.ts";
import { ReportError } from "./report-error.ts";

const standings = ["CONFIRMED", "REPORTED", "CLAIMED", "PLANNED", "DENIED"];

/**
 * The values of a report's parameters: those given, checked and converted, else the defaults. Text is converted by type,
 * lists may be given as text with commas (an address and a command line know only text). Where there is a vocabulary,
 * relationship types are held to it.
 * @throws ReportError BAD_PARAMETER
 */
export function readParameters(
	report: Report,
	given: Readonly<Record<string, unknown>>,
	vocabulary: Vocabulary | null = null,
): Record<string, ParameterValue> {
	const known = report.parameters.map(({ name }) => name);
	for (const name of Object.keys(given)) {
		if (known.includes(name)) continue;
		const near = nearest(name, known);
		throw new ReportError(
			"BAD_PARAMETER",
			`The report ${report.name} has no parameter ${JSON.stringify(name)}.${near === null ? "" : ` Did you mean ${near}?`} ${known.length === 0 ? "It has none." : `It has: ${known.join(", ")}.`}`,
		);
	}
	return Object.fromEntries(
		report.parameters.map((parameter) => [parameter.name, readValue(parameter, given[parameter.name], vocabulary)]),
	);
}

/** What a statement gets for a period: its text and the first and last day that may be in it, null where that is open. */
interface SentPeriod {
	readonly text: string;
	readonly from: string | null;
	readonly to: string | null;
}

/** The values as the statement gets them: a period as a map of its text and its days. */
export function asSent(
	{ parameters }: Report,
	values: Readonly<Record<string, ParameterValue>>,
): Record<string, ParameterValue | SentPeriod | readonly SentPeriod[]> {
	return Object.fromEntries(
		parameters.map(({ name, type }) => {
			const value = values[name] ?? null;
			if (type !== "Period" || value === null) return [name, value];
			return [name, Array.isArray(value) ? value.map(sentPeriod) : sentPeriod(value)];
		}),
	);
}

function sentPeriod(value: ParameterValue): SentPeriod {
	const text = String(value);
	const { startEarliest, endLatest } = periodBounds(text);
	return { text, from: startEarliest, to: endLatest };
}

/** Of what is asked about, a state: `2018` is the whole of the year. */
const periodBounds = (text: string): Bounds => boundsOf({ period: text }, "STATE");

/**
 * One value, checked and converted; the default where nothing is given.
 * @throws ReportError BAD_PARAMETER
 */
export function readValue(parameter: ReportParameter, value: unknown, vocabulary: Vocabulary | null): ParameterValue {
	const absent = value === undefined || value === null || value === "";
	if (absent && parameter.required && (parameter.default === null || value !== undefined))
		throw new ReportError("BAD_PARAMETER", `The parameter ${parameter.name} (${describe(parameter)}) is required.`);
	if (absent) return value === undefined ? parameter.default : null;
	if (!parameter.list) return readOne(parameter, value, vocabulary);
	const items = typeof value === "string" ? value.split(",").map((item) => item.trim()) : value;
	return Array.isArray(items)
		? items.map((item) => readOne(parameter, item, vocabulary))
		: [readOne(parameter, items, vocabulary)];
}

function readOne(parameter: ReportParameter, value: unknown, vocabulary: Vocabulary | null): ParameterValue {
	const converted = convert(parameter, value);
	if (converted === undefined) throw refuse(parameter, value, describe(parameter));
	const choices = choicesOf(parameter, vocabulary);
	if (choices !== null && !choices.includes(converted)) {
		const near = nearest(String(converted), choices.map(String));
		throw refuse(parameter, value, `one of ${choices.join(", ")}${near === null ? "" : `; did you mean ${near}?`}`);
	}
	if (typeof converted === "number") {
		if (parameter.min !== null && converted < parameter.min) throw refuse(parameter, value, `${parameter.min} or more`);
		if (parameter.max !== null && converted > parameter.max) throw refuse(parameter, value, `${parameter.max} or less`);
	}
	return converted;
}

function choicesOf(
	{ choices, type }: ReportParameter,
	vocabulary: Vocabulary | null,
): readonly ParameterValue[] | null {
	if (choices !== null) return choices;
	if (type === "Standing") return standings;
	if (type === "RelationshipType") return vocabulary?.relationshipTypes.map((entry) => entry.type) ?? null;
	return null;
}

const refuse = (parameter: ReportParameter, value: unknown, allowed: string): ReportError =>
	new ReportError(
		"BAD_PARAMETER",
		`The parameter ${parameter.name} is ${JSON.stringify(value)}; it must be ${allowed}.`,
	);

const ids = new RegExp(`^(${ID_KINDS.join("|")})/.`);

function convert({ type, labels }: ReportParameter, value: unknown): string | number | boolean | undefined {
	const text = typeof value === "string" ? value.trim() : value;
	switch (type) {
		case "Int":
		case "Float": {
			const number = typeof text === "string" && text !== "" ? Number(text) : text;
			if (typeof number !== "number" || !Number.isFinite(number)) return undefined;
			return type === "Float" || Number.isSafeInteger(number) ? number : undefined;
		}
		case "Boolean":
			if (typeof text === "boolean") return text;
			return text === "true" ? true : text === "false" ? false : undefined;
		case "Date":
			return typeof text === "string" && isDay(text) ? text : undefined;
		case "Period":
			return typeof text === "string" && isPeriod(text) ? text : undefined;
		case "Entity":
			if (typeof text !== "string" || !ids.test(text)) return undefined;
			return labels.length === 0 || labels.some((label) => text.startsWith(`${label.toLowerCase()}/`))
				? text
				: undefined;
		default:
			return typeof text === "string" ? text : undefined;
	}
}

function isPeriod(text: string): boolean {
	try {
		periodBounds(text);
		return true;
	} catch (error) {
		if (error instanceof PeriodError) return false;
		throw error;
	}
}

/** What a value of a parameter must be, as the end of a sentence: "a day that exists, as YYYY-MM-DD". */
export function describe({ type, list, labels }: ReportParameter): string {
	const what: Record<ReportParameter["type"], string> = {
		Text: "text",
		Int: "a whole number",
		Float: "a number",
		Boolean: "true or false",
		Date: "a day that exists, as YYYY-MM-DD",
		Period: "a period in EDTF, such as 2018-02 or 2015/2018",
		Entity: `the id of a ${labels.length === 0 ? "node" : labels.join(" or ").toLowerCase()}, such as ${labels[0]?.toLowerCase() ?? "company"}/…`,
		RelationshipType: "a relationship type, such as FOUNDED",
		Standing: `one of ${standings.join(", ")}`,
	};
	return list ? `a list of values, each ${what[type]}` : what[type];
}
