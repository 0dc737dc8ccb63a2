import { computed, signal } from "@preact/signals";
import { addMonths, calendarDate, lastDayOfYear } from "../../../model/time/day.ts";
import type { Day } from "../../../model/time/types.ts";
import { asKnownOn, shownDay, shownTime, showTime, today } from "../date.ts";
import { words } from "../language.ts";
import { announce } from "../notices.ts";
import { inMode } from "../time-mode.ts";
import { extent, lastWithSomething } from "../totals.ts";
import { when } from "../when.ts";
import type { Compared, Verdict } from "./verdict.ts";

/** What the view is compared with: B is what the page shows anyway, the date or the day of sources; this is A. */
export interface ComparedWith {
	readonly by: "dates" | "sources";
	readonly day: Day;
}

export const comparedWith = signal<ComparedWith | null>(null);

/** What is on neither side stays out of the picture until it is asked for. */
export const openingHiddenVerdicts: ReadonlySet<Verdict> = new Set(["neither"]);

/** What of a comparison the legend hides. */
export const hiddenVerdicts = signal<ReadonlySet<Verdict>>(openingHiddenVerdicts);

/** A comparison as a link carries it. */
export interface Comparison {
	readonly with: ComparedWith;
	readonly hidden: ReadonlySet<Verdict>;
}

/** What is compared; null where nothing is, nor where dates would be and no single date is shown. */
export const compared = computed<Compared | null>(() => {
	const a = comparedWith.value;
	if (a === null) return null;
	if (a.by === "sources") return { by: "sources", a: a.day, b: asKnownOn.value, when: when.value };
	const b = shownDay.value;
	return b === null ? null : { by: "dates", a: a.day, b, when: when.value };
});

/** B as a day: the latest sources are those of today. */
export const dayOfB = (each: Compared): Day => each.b ?? today();

/** Whether it is read from the later day back to the earlier one. */
export const backwards = (each: Compared): boolean => each.a > dayOfB(each);

/** Whether a day is compared with itself, between which nothing can have changed. */
export const sameDay = computed(() => compared.value !== null && compared.value.a === dayOfB(compared.value));

/** Begins a comparison of what is shown with another day; A and B change places where A would be the later. */
export function compareWith(by: ComparedWith["by"], day: Day): void {
	if (by === "dates") showTime(inMode(shownTime.value, "day", lastWithSomething.value));
	comparedWith.value = { by, day };
	hiddenVerdicts.value = openingHiddenVerdicts;
	inOrder(false);
}

/** Moves one side; where A and B then stand the other way round than before, they change places. */
export function moveSide(side: "a" | "b", day: Day): void {
	const before = compared.value;
	if (before === null) return;
	const back = backwards(before);
	put(side, before.by, day);
	inOrder(back);
}

/** A is what B was, and the other way round: the comparison is read in the other direction. */
export function swapSides(): void {
	const before = compared.value;
	if (before === null) return;
	put("a", before.by, dayOfB(before));
	put("b", before.by, before.a);
}

/** Opens the comparison of a link, or none. */
export function openComparison(comparison: Comparison | null): void {
	comparedWith.value = comparison?.with ?? null;
	hiddenVerdicts.value = comparison?.hidden ?? openingHiddenVerdicts;
}

export function endComparison(): void {
	comparedWith.value = null;
	announce(words.value.compare.over);
}

/** A day that a comparison may begin with: three years before the date shown, or the end of the year before the sources'. */
export function suggestedDay(by: ComparedWith["by"]): Day {
	if (by === "sources") return lastDayOfYear(calendarDate(asKnownOn.value ?? today()).year - 1);
	const { from, to } = extent.value;
	const day = shownDay.value ?? to;
	const earlier = addMonths(day, -36);
	return earlier > from ? earlier : day > from ? from : to;
}

function put(side: "a" | "b", by: ComparedWith["by"], day: Day): void {
	if (side === "a") comparedWith.value = { by, day };
	else if (by === "dates") showTime(day);
	else asKnownOn.value = day >= today() ? null : day;
}

function inOrder(back: boolean): void {
	const now = compared.value;
	if (now === null || now.a === dayOfB(now) || backwards(now) === back) return;
	swapSides();
	announce(words.value.compare.ordered[back ? "back" : "forward"]);
}
