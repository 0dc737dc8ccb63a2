import { stringify } from "csv-stringify/sync";
import { flatten } from "./flatten.ts";
import type { ReportResult } from "./run-report.ts";

/** Excel reads a file as UTF-8 where it begins with this. */
const byteOrderMark = "\uFEFF";

/** A cell that a spreadsheet would take for a formula is given as text. */
const harmless = (value: unknown): unknown =>
	typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;

function toCsv({ columns, rows }: ReportResult): string {
	const flat = flatten(columns, rows);
	return (
		byteOrderMark +
		stringify([[...flat.header], ...flat.rows.map((row) => row.map(harmless))], {
			record_delimiter: "windows",
			cast: { boolean: (value) => String(value) },
		})
	);
}

function toJson({ report, parameters, columns, rows, truncated, data }: ReportResult): string {
	const body = {
		report: report.name,
		parameters,
		data,
		truncated,
		columns: columns.map(({ name, type, unit }) => ({ name, type, unit })),
		rows: rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]))),
	};
	return `${JSON.stringify(body, null, 2)}\n`;
}

export interface Format {
	readonly mediaType: string;
	readonly write: (result: ReportResult) => string;
}

/** The formats a result can be taken away in, by the ending of their address. */
export const formats: Readonly<Record<string, Format>> = {
	csv: { mediaType: "text/csv; charset=utf-8", write: toCsv },
	json: { mediaType: "application/json; charset=utf-8", write: toJson },
};
