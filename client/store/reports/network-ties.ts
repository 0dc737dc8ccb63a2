import { isPrecision, withMark } from "../../../model/money/format.ts";
import { cellInWords } from "../../../model/report/cell-words.ts";
import type { ReportColumn } from "../../../model/report/column.ts";
import type { WrittenPeriod } from "../../../model/time/wording.ts";
import type { Standing } from "../../../model/vocabulary/types.ts";
import type { ReportAnswer } from "../../api/report-answer.ts";
import { STANDINGS } from "../filters.ts";
import { language } from "../language.ts";
import { type Named, namedIn } from "./cell-ids.ts";
import { periodIn } from "./chart-rows.ts";
import type { ReportChart } from "./report.ts";
import { reportWords } from "./report-words.ts";
import { wording } from "./terms.ts";

/** A row as a tie: between each of its ones and each of its others. */
export interface NetworkTie {
	readonly from: Named;
	readonly to: Named;
	readonly label: string;
	readonly period: WrittenPeriod | null;
	/** What it stands for: a relationship type, a kind, or null where only words or figures tell. */
	readonly term: string | null;
	/** Null where the view has no column of it. */
	readonly standing: Standing | null;
}

/** The ties of each row. */
export function tiesOf(chart: ReportChart, { columns, rows }: ReportAnswer): readonly (readonly NetworkTie[])[] {
	const place = (role: string) => columns.findIndex(({ name }) => name === chart.roles.get(role));
	const [from, to, label, period] = [place("from"), place("to"), place("label"), place("period")];
	const [kind, standing] = [place("kind"), place("standing")];
	const column = columns[label];
	const term = kind >= 0 ? kind : isTerm(column) ? label : -1;
	return rows.map((row) =>
		othersOf(row[to]).flatMap(({ to: other, at }) => {
			const part = (of: number): unknown => (at === null ? row[of] : partOf(row[of], row[to], at));
			const [termed, dated] = [part(term), part(period)];
			return namedIn(row[from]).map(
				(one): NetworkTie => ({
					from: one,
					to: other,
					label: column === undefined ? "" : labelIn(column, part(label), part(place("precision"))),
					period: periodIn(dated),
					term: typeof termed === "string" ? termed : null,
					standing: standing < 0 ? null : weakest(part(standing)),
				}),
			);
		}),
	);
}

const isTerm = (column: ReportColumn | undefined): boolean =>
	column?.type === "RelationshipType" || column?.type === "Kind";

/** Each of the others, with its place where they are a list. */
function othersOf(cell: unknown): readonly { readonly to: Named; readonly at: number | null }[] {
	const at = (place: number) => (Array.isArray(cell) ? place : null);
	const each: readonly unknown[] = Array.isArray(cell) ? cell : [cell];
	return each.flatMap((one, place) => namedIn(one).map((to) => ({ to, at: at(place) })));
}

/** What is as long a list as the others has a value for each of them; everything else is of them all. */
const partOf = (cell: unknown, others: unknown, at: number): unknown =>
	Array.isArray(cell) && Array.isArray(others) && cell.length === others.length ? cell[at] : cell;

/** A figure with its unit; where none is stated, that. */
function labelIn(column: ReportColumn, value: unknown, precision: unknown): string {
	const said = cellInWords(column, value, wording());
	const figure = column.unit !== null || column.type === "Int" || column.type === "Float" || column.type === "Decimal";
	if (said === "") return figure ? reportWords.value.reports.network.unstated(column.title[language.value]) : "";
	const whole = column.unit === null ? said : `${said}\u00a0${column.unit}`;
	return isPrecision(precision) ? withMark(whole, precision) : whole;
}

/** Of several facts that make one tie: it stands no better than the worst of them. */
function weakest(cell: unknown): Standing | null {
	const given: readonly unknown[] = Array.isArray(cell) ? cell : [cell];
	return STANDINGS.findLast((each) => given.includes(each)) ?? null;
}
