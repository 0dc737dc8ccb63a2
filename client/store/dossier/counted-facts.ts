import { counts } from "../../../model/time/counts.ts";
import type { When } from "../../../model/time/types.ts";
import type { FactBodyFragment } from "../../api/generated/graphql.ts";
import { periodOf } from "../fetched.ts";
import { type Countable, countable } from "../when.ts";

/** The facts of a dossier by how they count in the view. */
export interface CountedFacts<T> {
	/** Those that the bases, sources and filters of the view leave, at any date. */
	readonly listed: readonly T[];
	/** Those of them that count at the date of the view. */
	readonly counting: ReadonlySet<T>;
	/** How many more there are, on other bases or, where such are hidden, without a date. */
	readonly hidden: number;
}

/** Tells what counts in the view from what does not, by the same rule as the picture. */
export function countFacts<T>(all: readonly T[], factOf: (one: T) => FactBodyFragment, when: When): CountedFacts<T> {
	const atAnyDate = { ...when, at: null, during: null };
	const listed: T[] = [];
	const counting = new Set<T>();
	for (const one of all) {
		const fact = countableFact(factOf(one));
		if (!counts(fact, atAnyDate)) continue;
		listed.push(one);
		if (counts(fact, when)) counting.add(one);
	}
	return { listed, counting, hidden: all.length - listed.length };
}

function countableFact(fact: FactBodyFragment): Countable {
	const { nature, standing, knownFrom, knownTo } = fact;
	return countable(periodOf(fact.period, nature), { standing, knownFrom, knownTo });
}
