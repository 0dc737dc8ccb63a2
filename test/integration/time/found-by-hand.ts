import type { Day } from "../../../model/time/types.ts";
import type { FactState } from "../scene/write-graph.ts";
import type { Pair } from "./states-world.ts";

const told = ["CONFIRMED", "REPORTED", "CLAIMED"];
const later = (a: Day, b: Day) => (a > b ? a : b);
const earlier = (a: Day, b: Day) => (a < b ? a : b);
const dated = (fact: FactState) =>
	[fact.startEarliest, fact.startLatest, fact.endEarliest, fact.endLatest].some((bound) => bound !== null);
const isBefore = (a: FactState, b: FactState) =>
	a.endLatest !== null && b.startEarliest !== null && a.endLatest < b.startEarliest;
const apart = (a: FactState, b: FactState) => isBefore(a, b) || isBefore(b, a);

/** The days on which a state surely holds. */
function sureDays({ doubtful, startLatest, endEarliest }: FactState): readonly [Day, Day] | null {
	return doubtful || startLatest === null || endEarliest === null || startLatest > endEarliest
		? null
		: [startLatest, endEarliest];
}

/** What each rule is to find, said once more: whether two facts that may not go together do not. */
export const foundByHand: Readonly<Record<string, (pair: Pair) => boolean>> = {
	"differing-periods": ({ left: { state: a }, right: { state: b } }) =>
		[a, b].every((fact) => told.includes(fact.standing) && dated(fact) && !fact.doubtful) && apart(a, b),
	"differing-amounts": ({ left: { state: a }, right: { state: b } }) =>
		[a, b].every((fact) => told.includes(fact.standing) && dated(fact)) && !apart(a, b),
	denials: ({ left: { state: a }, right: { state: b } }) => {
		const [denied, other] = a.standing === "DENIED" ? [a, b] : [b, a];
		return denied.standing === "DENIED" && ["CONFIRMED", "REPORTED"].includes(other.standing) && !apart(a, b);
	},
	"roles-held-twice": ({ left: { state: a }, right: { state: b } }) => {
		const [mine, yours] = [sureDays(a), sureDays(b)];
		if (mine === null || yours === null || !told.includes(a.standing) || !told.includes(b.standing)) return false;
		const [first, last] = [later(mine[0], yours[0]), earlier(mine[1], yours[1])];
		const within = ([from, to]: readonly [Day, Day]) => from < first && first < to;
		return first < last || (first === last && (within(mine) || within(yours)));
	},
};
