import type { ReportColumn } from "../../../model/report/column.ts";
import { type ChangedRow, compareAnswers, type StoredAnswer, type StoredRow } from "../../../model/report/compare.ts";
import { askedOtherwise } from "../../../model/report/stored-answer.ts";
import { inWords } from "../../domain/reports/formats/cell-words.ts";
import type { Wording } from "../../domain/reports/formats/format.ts";
import { plainTable } from "../../domain/reports/formats/plain-table.ts";
import type { ReportResult } from "../../domain/reports/result.ts";
import { toStored } from "../../domain/reports/stored.ts";
import type { Plain } from "../../graph/values.ts";

interface Context extends Wording {
	/** Where the earlier answer stands. */
	readonly file: string;
}

/** What was added, removed and changed since a stored answer, as people read it. */
export function comparisonText(
	before: StoredAnswer,
	result: ReportResult,
	context: Context,
): { readonly text: string; readonly changed: boolean } {
	const after = toStored(result);
	const { added, removed, changed } = compareAnswers(before, after);
	const columns = result.columns.filter(({ hidden }) => !hidden);
	const counts = `${added.length} added, ${removed.length} removed, ${changed.length} changed`;
	const parts = [
		`Since ${before.ranAt} (${context.file}): ${counts}`,
		...differentQuestion(before, after),
		...cutNotes(before, after),
		...rowsText("Added", added, columns, context),
		...rowsText("Removed", removed, columns, context),
		...(changed.length === 0 ? [] : ["\nChanged", ...changed.map((row) => changeText(row, result.columns, context))]),
	];
	return { text: `${parts.join("\n")}\n`, changed: added.length + removed.length + changed.length > 0 };
}

/** Values that were asked anew: what differs may be due to them. */
function differentQuestion(before: StoredAnswer, after: StoredAnswer): string[] {
	return askedOtherwise(before, after).map(
		({ name, before: was, after: is }) =>
			`The parameter ${name} was ${JSON.stringify(was)} and is ${JSON.stringify(is)}.`,
	);
}

const cutNotes = (before: StoredAnswer, after: StoredAnswer): string[] => [
	...(before.truncated
		? [`The earlier answer was cut after ${before.limit} rows: what lay beyond may count as added.`]
		: []),
	...(after.truncated ? [`This answer was cut after ${after.limit} rows: what lies beyond may count as removed.`] : []),
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
				`    ${column.title[context.language]}: ${shown(cell(column, before, context))} → ${shown(cell(column, after, context))}`,
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
