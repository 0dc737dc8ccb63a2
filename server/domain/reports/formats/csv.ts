import { stringify } from "csv-stringify/sync";
import type { Language } from "../../../../model/time/wording.ts";
import type { OpenedResult } from "../result.ts";
import { cutAfter } from "./cut.ts";
import { type Cell, flattener } from "./flatten.ts";
import type { StreamedFormat } from "./format.ts";

/** Excel reads a file as UTF-8 where it begins with this. */
const byteOrderMark = "\uFEFF";

/** A cell that a spreadsheet would take for a formula is given as text; a number is none. */
const harmless = (value: Cell): Cell =>
	typeof value === "string" && /^[=+\-@\t\r]/.test(value) && !/^-\d+(\.\d+)?$/.test(value) ? `'${value}` : value;

const write = (rows: readonly (readonly Cell[])[]): string =>
	stringify(rows as Cell[][], { record_delimiter: "windows", cast: { boolean: String } });

async function* rows(result: OpenedResult, language: Language): AsyncGenerator<string> {
	const flat = flattener(result.columns, language);
	yield byteOrderMark + write([flat.columns.map(({ name }) => name)]);
	for await (const batch of result.batches) yield write(batch.map((row) => flat.row(row).map(harmless)));
	// Here, because nobody sees a header of HTTP in a spreadsheet.
	if (result.truncated())
		yield write([flat.columns.map((_, place) => (place === 0 ? cutAfter(result, language) : null))]);
}

/** Comma-separated values as spreadsheets and pandas read them: UTF-8, one row a line, single values only. */
export const csv: StreamedFormat = { ending: "csv", mediaType: "text/csv; charset=utf-8", streamed: true, write: rows };
