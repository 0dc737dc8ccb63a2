import { computed } from "@preact/signals";
import { counts } from "../../model/time/counts.ts";
import type { Dated, Day } from "../../model/time/types.ts";
import type { Family } from "../../model/vocabulary/types.ts";
import { selection } from "./selection.ts";
import { storedRelationships } from "./shown.ts";
import { countedFacts } from "./totals.ts";
import { familyOf } from "./vocabulary.ts";
import { when } from "./when.ts";

/** A mark on the time bar where a fact begins, or where one of the selection ends. */
export interface Tick {
	readonly id: string;
	readonly day: Day;
	readonly dated: Dated;
	readonly family: Family;
	readonly at: "start" | "end";
	/** Whether it is of what is selected; null where nothing is. */
	readonly chosen: boolean | null;
}

/** The facts of what is selected: itself, or those of the ties of an entity. */
const selectedFacts = computed<ReadonlySet<string> | null>(() => {
	if (selection.value.length === 0) return null;
	const chosen = new Set(selection.value);
	const ties = storedRelationships.value.filter(
		({ id, from, to }) => chosen.has(id) || chosen.has(from) || chosen.has(to),
	);
	return new Set([...chosen, ...ties.map(({ fact }) => fact)]);
});

/** Where facts begin, each with the colour of its family; of what is selected also where they end. */
export const ticks = computed<readonly Tick[]>(() => {
	const families = new Map(storedRelationships.value.map(({ fact, type }) => [fact, familyOf(type)]));
	const atAnyDate = { ...when.value, at: null, during: null };
	const chosenFacts = selectedFacts.value;
	return countedFacts.value.flatMap(({ id, fact: dated }) => {
		if (!counts(dated, atAnyDate)) return [];
		const chosen = chosenFacts === null ? null : chosenFacts.has(id);
		const tick = (at: Tick["at"], day: Day | null): Tick[] =>
			day === null ? [] : [{ id: `${id} ${at}`, day, dated, family: families.get(id) ?? "none", at, chosen }];
		const ends = chosen === true && dated.nature === "STATE";
		return [...tick("start", dated.startEarliest ?? dated.startLatest), ...(ends ? tick("end", dated.endLatest) : [])];
	});
});
