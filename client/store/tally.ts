import { counts } from "../../model/time/counts.ts";
import { stateAt, undated } from "../../model/time/state.ts";
import type { FactStatus, When } from "../../model/time/types.ts";
import type { Standing } from "../../model/vocabulary/types.ts";
import { type Filters, STANDINGS } from "./filters.ts";
import { type AndTakenOut, countingIn, isFact, leadingAway } from "./presence.ts";
import type { StoredNode, StoredRelationship } from "./stored-node.ts";
import { type Countable, countable } from "./when.ts";

/** The scene, as it is counted. */
export interface Counted extends AndTakenOut {
	readonly nodes: readonly StoredNode[];
	readonly relationships: readonly StoredRelationship[];
	readonly familyOf: (type: string) => string;
}

/** How many facts are in each state on a day or in a period. Without either nothing is said of states but what has no date. */
export interface StateCounts {
	readonly holds: number;
	readonly happened: number;
	/** In a period: all that was over before it. */
	readonly ended: number;
	readonly notYet: number;
	readonly undated: number;
	/** Would be true or have happened, but is only planned, or denied. */
	readonly unreal: number;
	/** Every one of them. */
	readonly all: number;
}

/** How surely the dates of what counts on a day cover it; together they are all that counts there. */
export interface DateCounts {
	readonly covers: number;
	readonly mayCover: number;
	readonly undated: number;
}

export interface Tally {
	readonly labels: ReadonlyMap<string, number>;
	readonly families: ReadonlyMap<string, number>;
	readonly standings: ReadonlyMap<Standing, number>;
	readonly states: StateCounts;
	readonly dates: DateCounts;
	/** Nodes that count on the day and are not hidden. */
	readonly nodes: number;
}

export interface CountedFact {
	readonly id: string;
	readonly fact: Countable;
}

/** The facts of the scene that the legend leaves, each once: its deals, statements and events, and what stands behind its ties. */
export function factsOf(scene: Counted, filters: Filters): readonly CountedFact[] {
	const labelOf = new Map(scene.nodes.map((node) => [node.id, node.label]));
	const shown = (id: string) => !filters.labels.has(labelOf.get(id) ?? "");
	const facts = new Map<string, Countable>();
	for (const node of scene.nodes) {
		if (isFact(node) && node.vouched !== null && shown(node.id))
			facts.set(node.id, countable(node.period, node.vouched));
	}
	for (const { fact, type, from, to, period, vouched } of scene.relationships) {
		// What is a node itself is counted as that, whichever of its relationships are shown.
		if (labelOf.has(fact) || filters.families.has(scene.familyOf(type)) || !shown(from) || !shown(to)) continue;
		facts.set(fact, countable(period, vouched));
	}
	return [...facts].map(([id, fact]) => ({ id, fact }));
}

/** All that the legend and the time bar count, at the date and under the filters of `when`. */
export function tally(scene: Counted, when: When, filters: Filters): Tally {
	const labelOf = new Map(scene.nodes.map((node) => [node.id, node.label]));
	const shown = (id: string) => !filters.labels.has(labelOf.get(id) ?? "");
	const counting = countingIn(scene, when);
	const facts = factsOf(scene, filters);
	const away = leadingAway(scene, when);
	// What would count by its own dates leads to what is not there: it is no more there than that is.
	const isLed = ({ id, fact }: CountedFact) =>
		away.has(id) && counts(fact, { ...when, standings: STANDINGS, undated: false });
	const staying = facts.filter((each) => !isLed(each));
	const leftOut = facts.filter((each) => isLed(each) && counts(each.fact, when)).map(({ id }) => away.get(id));
	const states = stateCounts(factsIn(staying), when);
	return {
		labels: countBy(counting.nodes, (node) => node.label),
		families: countBy(
			counting.relationships.filter(({ from, to }) => shown(from) && shown(to)),
			({ type }) => scene.familyOf(type),
		),
		standings: countBy(
			staying.filter(({ fact }) => counts(fact, { ...when, standings: [fact.standing] })),
			({ fact }) => fact.standing,
		),
		states: {
			...states,
			ended: states.ended + leftOut.filter((state) => state === "ENDED").length,
			notYet: states.notYet + leftOut.filter((state) => state === "NOT_YET").length,
			all: states.all + leftOut.length,
		},
		dates: dateCounts(factsIn(staying), when),
		nodes: counting.nodes.filter((node) => shown(node.id)).length,
	};
}

const factsIn = (facts: readonly CountedFact[]): readonly Countable[] => facts.map(({ fact }) => fact);

/** The states of facts at the date of `when`: together they are all that count there, ended or not yet included. */
export function stateCounts(facts: readonly Countable[], when: When): StateCounts {
	const atAnyDate = facts.filter((fact) => counts(fact, { ...when, at: null, during: null, undated: true }));
	const statuses = countBy(atAnyDate, (fact) => statusAt(fact, when));
	const of = (status: FactStatus | "DATED" | "UNREAL") => statuses.get(status) ?? 0;
	return {
		holds: of("HOLDS"),
		happened: of("HAPPENED"),
		ended: of("ENDED"),
		notYet: of("NOT_YET"),
		undated: of("UNDATED"),
		unreal: of("UNREAL"),
		all: atAnyDate.length,
	};
}

/** How surely the facts that count in `when` do, by their dates; what has no date is counted whether shown or not. */
export function dateCounts(facts: readonly Countable[], when: When): DateCounts {
	const possible = facts.filter((fact) => counts(fact, { ...when, undated: true }));
	const undatedOnes = possible.filter(undated);
	const sure = facts.filter((fact) => !undated(fact) && counts(fact, { ...when, certainty: "CERTAIN" }));
	return {
		covers: sure.length,
		mayCover: possible.length - undatedOnes.length - sure.length,
		undated: undatedOnes.length,
	};
}

const unreal: ReadonlySet<Standing> = new Set(["PLANNED", "DENIED"]);

function statusAt(fact: Countable, when: When): FactStatus | "DATED" | "UNREAL" {
	const status = stateAt(fact, when)?.status ?? (undated(fact) ? "UNDATED" : "DATED");
	return unreal.has(fact.standing) && (status === "HOLDS" || status === "HAPPENED") ? "UNREAL" : status;
}

function countBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, number> {
	const found = new Map<Key, number>();
	for (const item of items) found.set(keyOf(item), (found.get(keyOf(item)) ?? 0) + 1);
	return found;
}
