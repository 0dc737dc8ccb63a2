import { colon } from "../../../../model/colon.ts";
import type { ReportResult } from "../result.ts";
import { inWords } from "./cell-words.ts";
import { cutAfter } from "./cut.ts";
import type { WholeContext, WholeFormat } from "./format.ts";
import { noRows } from "./no-rows.ts";
import { parametersInWords } from "./parameters-words.ts";
import { shown } from "./shown.ts";

const numeric: readonly string[] = ["Int", "Float", "Decimal"];

/** A cell is one line, and `|` ends it. */
const cell = (text: string): string =>
	text
		.replaceAll("\\", "\\\\")
		.replaceAll("|", "\\|")
		.replace(/\s*\n\s*/g, " ");
const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

async function write(result: ReportResult, context: WholeContext): Promise<string> {
	const { language } = context;
	const { report } = result;
	const { columns, rows } = shown(result);
	const heads = columns.map(({ title, unit }) =>
		cell(unit === null ? title[language] : `${title[language]} (${unit})`),
	);
	const described = report.description === null ? [] : [report.description[language], ""];
	return [
		`# ${report.title[language]}`,
		"",
		...described,
		line(heads),
		line(columns.map(({ type }) => (numeric.includes(type) ? "---:" : "---"))),
		...rows.map((row) => line(columns.map((column, place) => cell(inWords(column, row[place] ?? null, context))))),
		"",
		...(rows.length === 0 ? [noRows(result, language), ""] : []),
		...(result.truncated ? [`**${cutAfter(result, language)}**`, ""] : []),
		...parametersInWords(result, language).map(
			([name, value]) => `- ${name}${colon[language]}${value.replace(/\s*\n\s*/g, " ")}`,
		),
		"",
	].join("\n");
}

/** Markdown: a heading, a table, and what it was made from. */
export const markdown: WholeFormat = {
	ending: "md",
	mediaType: "text/markdown; charset=utf-8",
	streamed: false,
	write,
};
