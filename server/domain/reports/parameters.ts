import { nearest } from "../../../model/nearest.ts";
import { isDay } from "../../../model/time/day.ts";
import type { ParameterValue, Report, ReportParameter } from "./report.ts";
import { ReportError } from "./report-error.ts";

const standings = ["CONFIRMED", "REPORTED", "CLAIMED", "PLANNED", "DENIED"];

/**
 * The values that the statement gets: those given, checked and converted, else the defaults. Text is converted by type,
 * lists may be given as text with commas (an address and a command line know only text).
 * @throws ReportError BAD_PARAMETER
 */
export function readParameters(
	report: Report,
	given: Readonly<Record<string, unknown>>,
): Record<string, ParameterValue> {
	const known = report.parameters.map(({ name }) => name);
	for (const name of Object.keys(given)) {
		if (known.includes(name)) continue;
		const near = nearest(name, known);
		throw new ReportError(
			"BAD_PARAMETER",
			`The report ${report.name} has no parameter ${JSON.stringify(name)}.${near === null ? "" : ` Did you mean ${near}?`} It has: ${known.join(", ")}.`,
		);
	}
	return Object.fromEntries(
		report.parameters.map((parameter) => [parameter.name, read(parameter, given[parameter.name])]),
	);
}

function read(parameter: ReportParameter, value: unknown): ParameterValue {
	const absent = value === undefined || value === null || value === "";
	if (absent && parameter.default === null && parameter.required)
		throw new ReportError("BAD_PARAMETER", `The parameter ${parameter.name} (${describe(parameter)}) is required.`);
	if (absent) return value === undefined ? parameter.default : null;
	if (!parameter.list) return readOne(parameter, value);
	const items = typeof value === "string" ? value.split(",").map((item) => item.trim()) : value;
	return Array.isArray(items) ? items.map((item) => readOne(parameter, item)) : [readOne(parameter, items)];
}

function readOne(parameter: ReportParameter, value: unknown): ParameterValue {
	const converted = convert(parameter, value);
	if (converted === undefined) throw refuse(parameter, value, describe(parameter));
	const choices = parameter.choices ?? (parameter.type === "Standing" ? standings : null);
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

const refuse = (parameter: ReportParameter, value: unknown, allowed: string): ReportError =>
	new ReportError(
		"BAD_PARAMETER",
		`The parameter ${parameter.name} is ${JSON.stringify(value)}; it must be ${allowed}.`,
	);

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
		case "Entity":
			if (typeof text !== "string" || !/^[a-z]+\/./.test(text)) return undefined;
			return labels.length === 0 || labels.some((label) => text.startsWith(`${label.toLowerCase()}/`))
				? text
				: undefined;
		default:
			return typeof text === "string" ? text : undefined;
	}
}

function describe({ type, list, labels }: ReportParameter): string {
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
