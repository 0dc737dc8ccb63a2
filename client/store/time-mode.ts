import { computed } from "@preact/signals";
import { addDays, addMonths, daysBetween } from "../../model/time/day.ts";
import type { Day } from "../../model/time/types.ts";
import { shownTime, showTime } from "./date.ts";
import type { ShownTime } from "./scene-types.ts";

/** What the page shows: one day, a period, or every date. */
export type TimeMode = "day" | "period" | "any";

export const TIME_MODES: readonly TimeMode[] = ["day", "period", "any"];

export const modeOf = (time: ShownTime): TimeMode =>
	time === null ? "any" : typeof time === "string" ? "day" : "period";

export const timeMode = computed(() => modeOf(shownTime.value));

/** The year up to a day, that day in it. */
const yearUpTo = (to: Day) => ({ from: addDays(addMonths(to, -12), 1), to });

/**
 * What is shown in another mode, so that going there and back leads to where one was: from a day to the year up to it and
 * from a period to its last day. From every date it is `last`, the last day with something.
 */
export function inMode(time: ShownTime, mode: TimeMode, last: Day): ShownTime {
	if (mode === modeOf(time)) return time;
	if (mode === "any") return null;
	const day = time === null ? last : typeof time === "string" ? time : time.to;
	return mode === "day" ? day : yearUpTo(day);
}

export function chooseMode(mode: TimeMode, last: Day): void {
	showTime(inMode(shownTime.value, mode, last));
}

/** Moves the day by months, or the whole period; from every date it goes on from `last`. */
export function moveByMonths(months: number, last: Day): void {
	const time = shownTime.value;
	if (time === null || typeof time === "string") showTime(addMonths(time ?? last, months));
	else showTime({ from: addMonths(time.from, months), to: addMonths(time.to, months) });
}

/** Shows a day, or the period of the same length that begins or ends there. */
export function moveTo(end: "from" | "to", day: Day): void {
	const time = shownTime.value;
	if (time === null || typeof time === "string") {
		showTime(day);
		return;
	}
	const length = daysBetween(time.from, time.to);
	showTime(end === "from" ? { from: day, to: addDays(day, length) } : { from: addDays(day, -length), to: day });
}
