import { isDrawable } from "../../../model/ids.ts";
import type { ReportColumn } from "../../../model/report/column.ts";
import { isDay } from "../../../model/time/day.ts";
import type { Day } from "../../../model/time/types.ts";
import type { WrittenPeriod } from "../../../model/time/wording.ts";
import type { ReportAnswer } from "../../api/report-answer.ts";
import { language, words } from "../language.ts";
import { writeLink } from "../link.ts";
import { plainView } from "../linked-view.ts";
import { emptyScene } from "../scene.ts";
import { type Named, namedIn } from "./cell-ids.ts";
import { chartRows } from "./chart-rows.ts";
import type { ReportChart } from "./report.ts";

/** A row as a tie: between each of its ones and each of its others. */
export interface NetworkTie {
	readonly from: Named;
	readonly to: Named;
	readonly label: string;
	readonly period: WrittenPeriod | null;
	/** What the label stands for: a relationship type, a kind, or null where it is words or figures. */
	readonly term: string | null;
}

export interface AnswerNetwork {
	readonly ties: readonly NetworkTie[];
	/** The ids of everything that the rows name and a picture can show, those that are tied first. */
	readonly nodes: readonly string[];
	/** How many more there are than a picture has room for. */
	readonly leftOut: number;
}

/** More make no picture that can be read. */
const MOST_NODES = 200;

/** The rows of an answer as ties, and what a picture of them shows. */
export function networkOf(chart: ReportChart, answer: ReportAnswer): AnswerNetwork {
	const { columns, rows } = answer;
	const ties = chart.roles.has("andTo") ? tiesOfPairs(chart, answer) : tiesOf(chart, answer).flat();
	const entities = columns.flatMap(({ type }, at) => (type === "Entity" ? [at] : []));
	const others = rows.flatMap((row) => entities.flatMap((at) => namedIn(row[at])));
	const ids = [...ties.flatMap((tie) => [tie.from, tie.to]), ...others].map(({ id }) => id).filter(isDrawable);
	const unique = [...new Set(ids)];
	return { ties, nodes: unique.slice(0, MOST_NODES), leftOut: Math.max(0, unique.length - MOST_NODES) };
}

/** The ties of each row. */
function tiesOf(chart: ReportChart, answer: ReportAnswer): readonly (readonly NetworkTie[])[] {
	const { columns, rows } = answer;
	const place = (role: string) => columns.findIndex(({ name }) => name === chart.roles.get(role));
	const [from, to, label] = [place("from"), place("to"), place("label")];
	const column = columns[label];
	const isTerm = column?.type === "RelationshipType" || column?.type === "Kind";
	const unstated =
		column !== undefined && isNumeric(column) ? words.value.reports.network.unstated(column.title[language.value]) : "";
	const drawn = chartRows(chart, answer);
	return rows.map((row, index) =>
		namedIn(row[from]).flatMap((one) =>
			namedIn(row[to]).map((other): NetworkTie => {
				const { label: said = "", period = null } = drawn[index] ?? {};
				const term = isTerm && typeof row[label] === "string" ? (row[label] as string) : null;
				return { from: one, to: other, label: said || unstated, period, term };
			}),
		),
	);
}

const isNumeric = ({ type }: ReportColumn): boolean => type === "Int" || type === "Float" || type === "Decimal";

/** The view of the second ties that rows have: what is `andTo` in it is `to`. */
function withSecond(chart: ReportChart): ReportChart {
	const roles = new Map([["from", chart.roles.get("from") ?? ""]]);
	for (const [role, second] of [
		["to", "andTo"],
		["label", "andLabel"],
		["period", "andPeriod"],
	] as const) {
		const column = chart.roles.get(second);
		if (column !== undefined) roles.set(role, column);
	}
	return { ...chart, roles };
}

/** The ties of rows that have two each, in their order; what several pairs have is one tie. */
function tiesOfPairs(chart: ReportChart, answer: ReportAnswer): readonly NetworkTie[] {
	const [first, second] = [tiesOf(chart, answer), tiesOf(withSecond(chart), answer)];
	const ties = first.flatMap((each, index) => [...each, ...(second[index] ?? [])]);
	const lookOf = ({ from, to, label, period }: NetworkTie) => JSON.stringify([from.id, to.id, label, period]);
	return [...new Map(ties.map((tie) => [lookOf(tie), tie])).values()];
}

type Parameters = Readonly<Record<string, unknown>>;

/** The day that a parameter was given; null where it was none, or no day. */
export function dayGiven(parameters: Parameters, name: string): Day | null {
	const value = parameters[name];
	return typeof value === "string" && isDay(value) ? value : null;
}

/** The view of the explorer with these nodes, at the day and by the sources that the report was asked with. */
export function networkFragment(nodes: readonly string[], parameters: Parameters): string {
	return writeLink({
		...plainView,
		time: dayGiven(parameters, "at"),
		asKnownOn: dayGiven(parameters, "asKnownOn"),
		language: language.value,
		scene: { ...emptyScene, nodes },
	});
}
