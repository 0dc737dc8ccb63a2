import { colon } from "../../../model/colon.ts";
import type { ReportColumn } from "../../../model/report/column.ts";
import { type ChangedRow, compareAnswers, type StoredAnswer, type StoredRow } from "../../../model/report/compare.ts";
import { askedOtherwise } from "../../../model/report/stored-answer.ts";
import { inWords } from "../../domain/reports/formats/cell-words.ts";
import type { Wording } from "../../domain/reports/formats/format.ts";
import { plainTable } from "../../domain/reports/formats/plain-table.ts";
import type { ReportResult } from "../../domain/reports/result.ts";
import { toStored } from "../../domain/reports/stored.ts";
import type { Plain } from "../../graph/values.ts";
import { type ComparisonWords, comparisonWords } from "./comparison-words.ts";

interface Context extends Wording {
	/** Where the earlier answer stands. */
	readonly file: string;
}

/** The same for programs: rows as the answer's JSON has them. */
export function comparisonJson(
	before: StoredAnswer,
	result: ReportResult,
	{ language, file }: Context,
): { readonly text: string; readonly changed: boolean } {
	const after = toStored(result, language);
	const { rows: _, ...made } = after;
	const since = {
		file,
		ranAt: before.ranAt,
		data: before.data,
		parameters: before.parameters,
		truncated: before.truncated,
	};
	const found = compareAnswers(before, after);
	return {
		text: `${JSON.stringify({ ...made, since, ...found }, null, 2)}\n`,
		changed: found.added.length + found.removed.length + found.changed.length > 0,
	};
}

/** What was added, removed and changed since a stored answer, as people read it. */
export function comparisonText(
	before: StoredAnswer,
	result: ReportResult,
	context: Context,
): { readonly text: string; readonly changed: boolean } {
	const after = toStored(result);
	const { added, removed, changed } = compareAnswers(before, after);
	const words = comparisonWords[context.language];
	const columns = result.columns.filter(({ hidden }) => !hidden);
	const parts = [
		words.since(before.ranAt, context.file, added.length, removed.length, changed.length),
		...differentQuestion(before, after, words),
		...cutNotes(before, after, words),
		...rowsText(words.added, added, columns, context),
		...rowsText(words.removed, removed, columns, context),
		...(changed.length === 0
			? []
			: [`\n${words.changed}`, ...changed.map((row) => changeText(row, result.columns, context))]),
	];
	return { text: `${parts.join("\n")}\n`, changed: added.length + removed.length + changed.length > 0 };
}

/** Values that were asked anew: what differs may be due to them. */
function differentQuestion(before: StoredAnswer, after: StoredAnswer, words: ComparisonWords): string[] {
	return askedOtherwise(before, after).map(({ name, before: was, after: is }) =>
		words.asked(name, JSON.stringify(was), JSON.stringify(is)),
	);
}

const cutNotes = (before: StoredAnswer, after: StoredAnswer, words: ComparisonWords): string[] => [
	...(before.truncated ? [words.cutBefore(before.limit)] : []),
	...(after.truncated ? [words.cutNow(after.limit)] : []),
];

function rowsText(
	title: string,
	rows: readonly StoredRow[],
	columns: readonly ReportColumn[],
	context: Context,
): string[] {
	if (rows.length === 0) return [];
	const table = plainTable(columns.map((column) => column.title[context.language]));
	for (const row of rows) table.push(columns.map((column) => cell(column, row, context)));
	return [`\n${title}`, table.toString()];
}

function changeText(
	{ before, after, columns: names }: ChangedRow,
	columns: readonly ReportColumn[],
	context: Context,
): string {
	const changes = columns
		.filter(({ name }) => names.includes(name))
		.map(
			(column) =>
				`    ${column.title[context.language]}${colon[context.language]}${shown(cell(column, before, context))} → ${shown(cell(column, after, context))}`,
		);
	const others = columns
		.filter(({ name, hidden }) => !hidden && !names.includes(name))
		.map((column) => cell(column, after, context))
		.filter((text) => text !== "");
	return [`  ${others.slice(0, 4).join(" · ")}`, ...changes].join("\n");
}

const cell = (column: ReportColumn, row: StoredRow, context: Context): string =>
	inWords(column, (row[column.name] ?? null) as Plain, context);

const shown = (text: string): string => (text === "" ? "–" : text);
