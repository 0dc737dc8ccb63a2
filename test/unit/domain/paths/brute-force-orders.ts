import { counts } from "../../../../model/time/counts.ts";
import type { PathOrder } from "../../../../model/time/gate.ts";
import type { Certainty, Dated, Day, Vouched, When } from "../../../../model/time/types.ts";
import { allSimplePaths } from "./brute-force-paths.ts";

/*
 * What the design says of ties in order of time, said once more and without a thought for cost: every path is walked, every
 * choice among parallel ties is tried, and days are tried one by one.
 */

export interface Tie extends Dated, Vouched {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	/** The deal that it belongs to, which is one of its ends; absent where it is a fact of its own. */
	readonly fact?: string;
}

export interface Question {
	readonly from: string;
	readonly to: string;
	readonly order: PathOrder;
	readonly when: When;
	readonly maxHops: number;
	readonly first: number;
}

export interface ExpectedPath {
	readonly nodes: readonly string[];
	readonly ties: readonly Tie[];
}

/** Some day before all days of the calendar, and one after them, for what is unbounded. */
export interface Calendar {
	readonly days: readonly Day[];
	readonly before: Day;
	readonly after: Day;
}

/** What a search is to find among ties that are not to be avoided. */
export function expectedPaths(ties: readonly Tie[], asked: Question, calendar: Calendar): readonly ExpectedPath[] {
	return keptPaths(countingTies(ties, asked), asked, calendar).slice(0, asked.first);
}

/** The refused path that a search is to name, and at which hop; null where the shortest path is not refused. */
export function expectedRefusal(
	ties: readonly Tie[],
	asked: Question,
	calendar: Calendar,
): { readonly nodes: readonly string[]; readonly hop: number } | null {
	const counting = countingTies(ties, asked);
	const all = allSimplePaths(pairsOf(counting), asked.from, asked.to, asked.maxHops);
	const shortest = all.filter(({ length }) => length === all[0]?.length);
	if (shortest.length === 0 || keptPaths(counting, asked, calendar)[0]?.nodes.length === all[0]?.length) return null;
	const refused = shortest.map((nodes) => {
		let hop = 0;
		while (firstChoice(counting, nodes.slice(0, hop + 2), asked, calendar) !== null) hop++;
		return { nodes, hop };
	});
	const furthest = Math.max(...refused.map(({ hop }) => hop));
	return refused.find(({ hop }) => hop === furthest) ?? null;
}

/** The ties that count for a question, whatever their order. */
export function countingTies(ties: readonly Tie[], { order, when }: Question): readonly Tie[] {
	const day = when.at;
	if (order !== "CHRONOLOGICAL" || day === null) return ties.filter((tie) => counts(tie, when));
	return ties.filter((tie) => counts(tie, { ...when, at: null, ended: false }) && begunBy(tie, day, when));
}

/** The ties of the first choice among parallel ones with which a path keeps its order; null where there is none. */
export function firstChoice(
	ties: readonly Tie[],
	nodes: readonly string[],
	{ order, when }: Question,
	calendar: Calendar,
): readonly Tie[] | null {
	for (const choice of choices(nodes.slice(1).map((id, n) => parallel(ties, nodes[n] ?? "", id))))
		if (keeps(choice, order, when.certainty, calendar)) return choice;
	return null;
}

/** The parallel ties between two nodes, the earliest first, then by id; undated ones last. */
export function parallel(ties: readonly Tie[], a: string, b: string): readonly Tie[] {
	const key = (tie: Tie) =>
		`${tie.startEarliest ?? tie.startLatest ?? tie.endEarliest ?? tie.endLatest ?? "~"} ${tie.id}`;
	return ties
		.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a))
		.sort((x, y) => (key(x) < key(y) ? -1 : 1));
}

export function keeps(ties: readonly Tie[], order: PathOrder, certainty: Certainty, calendar: Calendar): boolean {
	if (order === "ANY") return true;
	if (!ties.every(hasDate)) return false;
	if (certainty === "CERTAIN") {
		if (ties.some(({ doubtful }) => doubtful)) return false;
		return order === "CHRONOLOGICAL" ? surelyInOrder(ties, calendar) : surelyTogether(ties, calendar);
	}
	const possible = ({ startEarliest, endLatest }: Tie, day: Day) =>
		(startEarliest ?? calendar.before) <= day && day <= (endLatest ?? calendar.after);
	if (order === "SIMULTANEOUS") return allDays(calendar).some((day) => ties.every((tie) => possible(tie, day)));
	const visit = (n: number, from: Day): boolean => {
		const tie = ties[n];
		return tie === undefined || allDays(calendar).some((day) => from <= day && possible(tie, day) && visit(n + 1, day));
	};
	return visit(0, calendar.before);
}

/** The days on which each tie is taken at the earliest, by the rule of the design; null where it has none. */
export function arrivals(ties: readonly Tie[], certainty: Certainty): readonly (Day | null)[] {
	let latest: Day | null = null;
	let unknown = false;
	return ties.map((tie) => {
		const sure = tie.nature === "STATE" ? tie.startLatest : tie.endLatest;
		const day = certainty === "CERTAIN" ? sure : tie.startEarliest;
		if (day === null) unknown ||= certainty === "CERTAIN";
		else if (latest === null || day > latest) latest = day;
		return unknown ? null : latest;
	});
}

export function hasDate({ startEarliest, startLatest, endEarliest, endLatest }: Dated): boolean {
	return [startEarliest, startLatest, endEarliest, endLatest].some((day) => day !== null);
}

function keptPaths(ties: readonly Tie[], asked: Question, calendar: Calendar): readonly ExpectedPath[] {
	return allSimplePaths(pairsOf(ties), asked.from, asked.to, asked.maxHops).flatMap((nodes) => {
		const chosen = firstChoice(ties, nodes, asked, calendar);
		return chosen === null ? [] : [{ nodes, ties: chosen }];
	});
}

function begunBy(tie: Tie, day: Day, { certainty, undated }: When): boolean {
	if (!hasDate(tie)) return undated && certainty === "POSSIBLE";
	if (certainty === "POSSIBLE") return tie.startEarliest === null || tie.startEarliest <= day;
	const begun = tie.nature === "STATE" ? tie.startLatest : tie.endLatest;
	return !tie.doubtful && begun !== null && begun <= day;
}

/** The rule of the design, as it stands there; what a path says of one fact twice running is one. */
function surelyInOrder(ties: readonly Tie[], { before, after }: Calendar): boolean {
	let t = null as Day | null;
	for (const [n, { nature, fact, startEarliest, startLatest, endEarliest, endLatest }] of ties.entries()) {
		if (fact !== undefined && fact === ties[n - 1]?.fact) continue;
		const latest = nature === "STATE" ? endEarliest : startEarliest;
		if (t !== null && t > (latest ?? before)) return false;
		if (nature === "OCCURRENCE") t = endLatest ?? after;
		else t = t === null || t < (startLatest ?? after) ? (startLatest ?? after) : t;
	}
	return true;
}

/** However vague their ends are: whatever days are the true ones, each two of them have one in common. */
function surelyTogether(ties: readonly Tie[], { before, after }: Calendar): boolean {
	return ties.every((one, n) =>
		ties.every(
			(other, m) =>
				n === m ||
				(one.fact !== undefined && one.fact === other.fact) ||
				(one.startLatest ?? after) <= (other.endEarliest ?? before),
		),
	);
}

function* choices(hops: readonly (readonly Tie[])[]): Generator<readonly Tie[]> {
	const [first, ...rest] = hops;
	if (first === undefined) yield [];
	else for (const tie of first) for (const others of choices(rest)) yield [tie, ...others];
}

const allDays = ({ before, days, after }: Calendar) => [before, ...days, after];

const pairsOf = (ties: readonly Tie[]) => ties.map(({ from, to }) => [from, to] as const);
