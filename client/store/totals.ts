import { computed, signal } from "@preact/signals";
import { counts } from "../../model/time/counts.ts";
import { earlierOf } from "../../model/time/day.ts";
import { today } from "./date.ts";
import { extentOf, firstAndLast } from "./extent.ts";
import { filters } from "./filters.ts";
import { opening } from "./opening.ts";
import { storedNodes, storedRelationships, takenOut } from "./shown.ts";
import { factsOf, tally } from "./tally.ts";
import { familyOf } from "./vocabulary.ts";
import { when } from "./when.ts";

const counted = computed(() => ({
	nodes: storedNodes.value,
	relationships: storedRelationships.value,
	takenOut: takenOut.value,
	familyOf,
}));

/** What the legend and the time bar count. */
export const totals = computed(() => tally(counted.value, when.value, filters.value));

/** The facts of the scene that the legend leaves. */
export const countedFacts = computed(() => factsOf(counted.value, filters.value));

/**
 * The years of the picture. They follow the scene alone, so that hiding a kind does not move them; where nothing in it has
 * a date, from the day that the page opens on to today.
 */
export const extent = computed(() => {
	const facts = [...storedNodes.value, ...storedRelationships.value];
	const to = today();
	return extentOf(
		facts.map(({ period }) => period),
		{ from: earlierOf(to, opening.value.day), to },
	);
});

const firstAndLastDays = computed(() => firstAndLast(countedFacts.value.map(({ fact }) => fact)));

/** The first and the last day with something that the legend leaves; where there is none, the ends of its years. */
export const firstWithSomething = computed(() => firstAndLastDays.value?.first ?? extent.value.from);
export const lastWithSomething = computed(() => firstAndLastDays.value?.last ?? extent.value.to);

/** The facts whose changes playing stops at: those that may be seen on some date. */
export const changingFacts = computed(() => {
	const atAnyDate = { ...when.value, at: null, during: null };
	return countedFacts.value.map(({ fact }) => fact).filter((fact) => counts(fact, atAnyDate));
});

/** How wide the time bar's scale is, in pixels. */
export const scaleWidth = signal(0);
