import { isDrawable } from "../../../model/ids.ts";
import { isDay } from "../../../model/time/day.ts";
import type { Day } from "../../../model/time/types.ts";
import type { ReportAnswer } from "../../api/report-answer.ts";
import { language } from "../language.ts";
import { writeLink } from "../link.ts";
import { plainView } from "../linked-view.ts";
import { emptyScene } from "../scene.ts";
import { type Named, namedIn } from "./cell-ids.ts";
import { type NetworkTie, tiesOf } from "./network-ties.ts";
import type { ReportChart } from "./report.ts";

export interface AnswerNetwork {
	readonly ties: readonly NetworkTie[];
	/** The ids of everything that the rows name and a picture can show, those that are tied first. */
	readonly nodes: readonly string[];
	/** How many more are tied than a picture has room for. */
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
	const tied = drawable(ties.flatMap((tie) => [tie.from, tie.to]));
	const nodes = [...new Set([...tied, ...drawable(others)])].slice(0, MOST_NODES);
	return { ties, nodes, leftOut: Math.max(0, tied.size - MOST_NODES) };
}

const drawable = (named: readonly Named[]): ReadonlySet<string> =>
	new Set(named.map(({ id }) => id).filter(isDrawable));

/** The view of the second ties that rows have: what is `andTo` in it is `to`. */
function withSecond(chart: ReportChart): ReportChart {
	const roles = new Map([["from", chart.roles.get("from") ?? ""]]);
	for (const [role, second] of [
		["to", "andTo"],
		["label", "andLabel"],
		["period", "andPeriod"],
		["standing", "andStanding"],
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
	const lookOf = ({ from, to, label, period, standing }: NetworkTie) =>
		JSON.stringify([from.id, to.id, label, period, standing]);
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
