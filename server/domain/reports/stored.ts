import type { StoredAnswer } from "../../../model/report/compare.ts";
import type { ReportResult } from "./result.ts";

/** An answer as its JSON has it: what it was made from, and the rows as objects. */
export function toStored({ report, parameters, limit, columns, rows, truncated, data, ranAt }: ReportResult) {
	return {
		report: report.name,
		title: report.title.en,
		parameters,
		data,
		ranAt,
		limit,
		truncated,
		key: report.key,
		columns: columns.map(({ name, type, unit }) => ({ name, type, unit })),
		rows: rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]))),
	} satisfies StoredAnswer & { readonly title: string };
}
