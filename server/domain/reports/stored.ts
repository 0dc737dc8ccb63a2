import type { StoredAnswer } from "../../../model/report/compare.ts";
import type { Language } from "../../../model/time/wording.ts";
import type { ReportResult, ResultHead } from "./result.ts";

/** What an answer was made from, as JSON: what stands before the rows, and beside them where a format has no place for it. */
export function madeFrom(
	{ report, parameters, limit, columns, data, ranAt }: ResultHead,
	truncated: boolean,
	language: Language,
) {
	return {
		report: report.name,
		title: report.title[language],
		parameters,
		data,
		ranAt,
		limit,
		truncated,
		key: report.key,
		columns: columns.map(({ name, type, unit }) => ({ name, type, unit })),
	};
}

/** An answer as its JSON has it: what it was made from, and the rows as objects. */
export function toStored(result: ReportResult, language: Language = "en") {
	const { columns, rows, truncated } = result;
	return {
		...madeFrom(result, truncated, language),
		rows: rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]))),
	} satisfies StoredAnswer & { readonly title: string };
}
