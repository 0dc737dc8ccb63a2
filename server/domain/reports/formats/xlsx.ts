import type { Cell, Row } from "write-excel-file/node";
import { colon } from "../../../../model/colon.ts";
import { isDay } from "../../../../model/time/day.ts";
import type { Language } from "../../../../model/time/wording.ts";
import type { Words } from "../../../../model/vocabulary/types.ts";
import type { Plain } from "../../../graph/values.ts";
import type { ReportResult } from "../result.ts";
import { inWords } from "./cell-words.ts";
import { cutAfter } from "./cut.ts";
import { type FlatColumn, flattener } from "./flatten.ts";
import type { ReportSource, WholeContext, WholeFormat } from "./format.ts";
import { idsIn } from "./ids-in.ts";
import { parametersInWords } from "./parameters-words.ts";

const words = {
	rows: { en: "Rows", fr: "Lignes" },
	sources: { en: "Sources", fr: "Sources" },
	parameters: { en: "Parameters", fr: "Paramètres" },
	value: { en: "Value", fr: "Valeur" },
	title: { en: "Title", fr: "Titre" },
	parameter: { en: "Parameter", fr: "Paramètre" },
	attested: { en: "only attested", fr: "seulement attesté" },
	startEarliest: { en: "starts at the earliest", fr: "commence au plus tôt" },
	startLatest: { en: "starts at the latest", fr: "commence au plus tard" },
	endEarliest: { en: "ends at the earliest", fr: "finit au plus tôt" },
	endLatest: { en: "ends at the latest", fr: "finit au plus tard" },
	doubtful: { en: "doubtful", fr: "incertain" },
	id: { en: "id", fr: "identifiant" },
	document: { en: "Document", fr: "Document" },
	kind: { en: "Kind", fr: "Type" },
	publisher: { en: "Publisher", fr: "Éditeur" },
	published: { en: "Published", fr: "Parution" },
	language: { en: "Language", fr: "Langue" },
	url: { en: "Address", fr: "Adresse" },
	facts: { en: "Read for so many facts here", fr: "Lu pour tant de faits ici" },
	existences: {
		en: "Read for the existence of so many here",
		fr: "Lu pour l’existence de tant de personnes ou choses ici",
	},
	originOf: { en: "Origin of so many of both", fr: "Origine de tant des deux" },
} as const satisfies Record<string, Words>;

const widest = 60;
/** Excel counts days from 1900 and takes that year for a leap year: days before March 1900 come out wrong. */
const firstDayInExcel = "1900-03-01";
/** Excel holds no longer text in a cell. */
const longestText = 32_767;

async function write(result: ReportResult, context: WholeContext): Promise<Uint8Array> {
	const { language } = context;
	const sources = await context.sourcesOf(idsIn(result));
	const sheets = [
		sheet(words.rows[language], rowsSheet(result, context)),
		sheet(words.sources[language], sourcesSheet(sources, context)),
		sheet(words.parameters[language], parametersSheet(result, language)),
	];
	// As many files as a third of all else that a command loads, for the one format that few ask for.
	const { default: writeXlsxFile } = await import("write-excel-file/node");
	return writeXlsxFile(sheets).toBuffer();
}

const sheet = (name: string, data: Row[]) => ({ sheet: name, data, columns: widths(data), stickyRowsCount: 1 });

const heading = (text: string): Cell => ({ value: text, fontWeight: "bold", wrap: true, alignVertical: "top" });

/** As wide as what stands in it, so that nothing has to be pulled open. */
function widths(data: readonly Row[]): { width: number }[] {
	const first = data[0] ?? [];
	return first.map((_, column) => {
		const lengths = data.slice(0, 200).map((row, at) => {
			const cell = row[column];
			const value = cell !== null && typeof cell === "object" && "value" in cell ? cell.value : cell;
			const length = value instanceof Date ? 10 : String(value ?? "").length;
			return at === 0 ? Math.min(length, 18) : length;
		});
		return { width: Math.min(widest, Math.max(8, ...lengths) + 2) };
	});
}

function rowsSheet(result: ReportResult, context: WholeContext): Row[] {
	const { language } = context;
	const flat = flattener(result.columns, language);
	const places = result.columns.flatMap((column, place) =>
		flat.columns.filter(({ of }) => of === column).map(() => place),
	);
	const cut: Row[] = result.truncated ? [[cutAfter(result, language)]] : [];
	return [
		flat.columns.map((column) => heading(titleOf(column, language))),
		...result.rows.map((row) => {
			const cells = flat.row(row);
			return flat.columns.map((column, at) => cellOf(column, cells[at] ?? null, row[places[at] ?? 0] ?? null, context));
		}),
		...cut,
	];
}

function titleOf({ of, part }: FlatColumn, language: Language): string {
	const title = of.unit === null ? of.title[language] : `${of.title[language]} (${of.unit})`;
	return part === null ? title : title + colon[language] + words[part][language];
}

function cellOf({ of, part }: FlatColumn, flat: Plain, value: Plain, context: WholeContext): Cell {
	// What has no text has words for what is known of it: "not before 2018".
	if (of.type === "Period" && part === null) return text(inWords(of, value, context));
	if (flat === null) return null;
	if (part === "id" || part === "attested") return text(String(flat));
	if (part === "doubtful") return text(inWords(of, flat, context));
	if (part !== null || of.type === "Date") return dayCell(String(flat));
	if (of.type === "Decimal" && String(Number(flat)) === flat) return number(Number(flat));
	if (typeof flat === "number") return number(flat);
	return text(inWords(of, value, context));
}

const text = (value: string): Cell => (value === "" ? null : { value: value.slice(0, longestText), type: String });
const number = (value: number): Cell => ({
	value,
	type: Number,
	format: Number.isInteger(value) ? "#,##0" : "#,##0.######",
});

function dayCell(value: string): Cell {
	if (!isDay(value) || value < firstDayInExcel) return text(value);
	return { value: new Date(`${value}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
}

function sourcesSheet(sources: readonly ReportSource[], { language, vocabulary }: WholeContext): Row[] {
	const kind = (name: string | null) =>
		vocabulary.sourceKinds.find((entry) => entry.kind === name)?.name[language] ?? name;
	return [
		(
			[
				"document",
				"kind",
				"publisher",
				"published",
				"language",
				"url",
				"facts",
				"existences",
				"originOf",
				"id",
			] as const
		).map((column) => heading(words[column][language])),
		...sources.map((source) => [
			text(language === "fr" ? (source.nameFr ?? source.name) : source.name),
			text(kind(source.kind) ?? ""),
			text(source.publisher ?? ""),
			dayCell(source.published ?? ""),
			text(source.language ?? ""),
			text(source.url ?? ""),
			number(source.facts),
			number(source.existences),
			number(source.originOf),
			text(source.id),
		]),
	];
}

const parametersSheet = (result: ReportResult, language: Language): Row[] => [
	[heading(words.parameter[language]), heading(words.value[language])],
	[text(words.title[language]), text(result.report.title[language])],
	...parametersInWords(result, language).map((line) => line.map(text)),
];

/** An Excel workbook: the rows, the documents behind them, and what it was made from. */
export const xlsx: WholeFormat = {
	ending: "xlsx",
	mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	streamed: false,
	write,
};
