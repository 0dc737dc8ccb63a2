import { colon } from "../../../../model/colon.ts";
import type { ReportResult } from "../result.ts";
import { inWords } from "./cell-words.ts";
import { cutAfter } from "./cut.ts";
import type { WholeContext, WholeFormat } from "./format.ts";
import { noRows } from "./no-rows.ts";
import { parametersInWords } from "./parameters-words.ts";
import { plainTable } from "./plain-table.ts";
import { shown } from "./shown.ts";

const numeric: readonly string[] = ["Int", "Float", "Decimal"];

async function write(result: ReportResult, context: WholeContext): Promise<string> {
	const { language } = context;
	const { columns, rows } = shown(result);
	const madeFrom = parametersInWords(result, language)
		.map(([name, value]) => name + colon[language] + value)
		.join(" · ");
	if (rows.length === 0) return `${noRows(result, language)}\n${madeFrom}\n`;
	const table = plainTable(
		columns.map(({ title, unit }) => (unit === null ? title[language] : `${title[language]} (${unit})`)),
		columns.map(({ type }) => (numeric.includes(type) ? "right" : "left")),
	);
	for (const row of rows) table.push(columns.map((column, place) => inWords(column, row[place] ?? null, context)));
	const count =
		language === "fr"
			? `${rows.length} ligne${rows.length === 1 ? "" : "s"}`
			: `${rows.length} row${rows.length === 1 ? "" : "s"}`;
	return `${table.toString()}\n${count}${result.truncated ? `. ${cutAfter(result, language)}` : ""}\n${madeFrom}\n`;
}

/** A plain table for a terminal. */
export const table: WholeFormat = { ending: "txt", mediaType: "text/plain; charset=utf-8", streamed: false, write };
