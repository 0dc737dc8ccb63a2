import { nearest } from "../../../model/nearest.ts";
import type { ParameterValue, ReportParameter } from "../../../model/report/parameter.ts";
import { periodAskedAbout, readParameterValue } from "../../../model/report/read-value.ts";
import type { Vocabulary } from "../../../model/vocabulary/types.ts";
import { faultInWords, nameInWords } from "./parameter-words.ts";
import type { Report } from "./report.ts";
import { ReportError } from "./report-error.ts";

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
			{
				en: `The report ${report.name} has no parameter “${name}”.${near === null ? "" : ` Did you mean “${near}”?`} ${known.length === 0 ? "It has none." : `It has: ${known.join(", ")}.`}`,
				fr: `Le rapport ${report.name} n’a pas de paramètre « ${name} ».${near === null ? "" : ` Vouliez-vous dire « ${near} » ?`} ${known.length === 0 ? "Il n’en a aucun." : `Il a : ${known.join(", ")}.`}`,
			},
			{ argument: name },
		);
	}
	const values = Object.fromEntries(
		report.parameters.map((parameter) => [parameter.name, readValue(parameter, given[parameter.name], vocabulary)]),
	);
	for (const parameter of report.parameters) {
		const { name, notBefore } = parameter;
		const [first = null, last = null] = [values[notBefore ?? name], values[name]];
		if (!isBefore(last, first)) continue;
		const called = nameInWords(parameter);
		const other = nameInWords(report.parameters.find((each) => each.name === notBefore) ?? parameter);
		throw new ReportError(
			"BAD_PARAMETER",
			{
				en: `${other.en} lies after ${called.en}: the one is ${JSON.stringify(first)}, the other ${JSON.stringify(last)}.`,
				fr: `${other.fr} vient après ${called.fr} : l’un est ${JSON.stringify(first)}, l’autre ${JSON.stringify(last)}.`,
			},
			{ argument: name },
		);
	}
	return values;
}

/** Whether both are given and the first lies before the second: days and numbers, of the same type. */
export const isBefore = (value: ParameterValue, other: ParameterValue): boolean =>
	value !== null && other !== null && value < other;

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
	const { startEarliest, endLatest } = periodAskedAbout(text);
	return { text, from: startEarliest, to: endLatest };
}

/**
 * One value, checked and converted; the default where nothing is given.
 * @throws ReportError BAD_PARAMETER
 */
export function readValue(parameter: ReportParameter, value: unknown, vocabulary: Vocabulary | null): ParameterValue {
	const types = vocabulary?.relationshipTypes.map((entry) => entry.type) ?? null;
	const read = readParameterValue(parameter, value, types);
	if ("value" in read) return read.value;
	throw new ReportError("BAD_PARAMETER", faultInWords(parameter, read.fault), { argument: parameter.name });
}
