import type { ParameterValue } from "../../../model/report/parameter.ts";
import { addDays, FIRST_DAY, LAST_DAY } from "../../../model/time/day.ts";
import type { Day } from "../../../model/time/types.ts";
import type { Words } from "../../../model/vocabulary/types.ts";
import type { Graph } from "../../graph/graph.ts";
import { texts } from "../properties.ts";
import type { Report } from "./report.ts";

interface Span {
	readonly first: Day;
	readonly last: Day;
}

interface DataDay {
	readonly of: (span: Span) => Day;
	readonly words: Words;
}

/** What a header may name as the default of a day: it is of whatever data the report is asked of. */
const dataDays: ReadonlyMap<ParameterValue, DataDay> = new Map<ParameterValue, DataDay>([
	[
		"before-data",
		{
			of: ({ first }) => (first === FIRST_DAY ? first : addDays(first, -1)),
			words: { en: "the day before the first of the data", fr: "la veille du premier jour des données" },
		},
	],
	[
		"data-start",
		{ of: ({ first }) => first, words: { en: "the first day of the data", fr: "le premier jour des données" } },
	],
	[
		"data-end",
		{ of: ({ last }) => last, words: { en: "the last day of the data", fr: "le dernier jour des données" } },
	],
]);

export const dataDayNames = [...dataDays.keys()].join(", ");

/** What a default is called that is a day of the data; null where it is none. */
export const dataDayInWords = (value: ParameterValue): Words | null => dataDays.get(value)?.words ?? null;

/** A default as far as it is known without data: a day of the data lies somewhere in all of time. */
export const anyDayOf = (value: ParameterValue): ParameterValue =>
	dataDays.get(value)?.of({ first: FIRST_DAY, last: LAST_DAY }) ?? value;

const needsDays = ({ parameters }: Report): boolean => parameters.some((each) => dataDays.has(each.default));

/** The report with the days of this data where its defaults name them. @throws GraphError */
export async function withDataDays(graph: Graph, report: Report): Promise<Report> {
	return needsDays(report) ? withDays(report, await spanOf(graph)) : report;
}

/** The same where nobody can be asked: such a default is not known. */
export const withoutDataDays = (report: Report): Report => (needsDays(report) ? withDays(report, null) : report);

const withDays = (report: Report, span: Span | null): Report => ({
	...report,
	parameters: report.parameters.map((parameter) => {
		const named = dataDays.get(parameter.default);
		return named === undefined ? parameter : { ...parameter, default: span && named.of(span) };
	}),
});

/** From the first to the last day that anything in the data is dated to; of nothing, today. */
async function spanOf(graph: Graph): Promise<Span> {
	const [row] = await graph.read("queries/data-days");
	const today = new Date().toISOString().slice(0, 10);
	const [first = today] = row === undefined ? [] : texts(row, "first");
	const last = row === undefined ? [] : [...texts(row, "lastStart"), ...texts(row, "lastEnd")];
	return { first, last: last.toSorted().at(-1) ?? first };
}
