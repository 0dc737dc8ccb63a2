import { computed, signal } from "@preact/signals";
import type { Day } from "../../model/time/types.ts";
import type { ShownPeriod, ShownTime } from "./scene-types.ts";

/** The day or the period that the whole page shows; null shows every date. */
export const shownTime = signal<ShownTime>(null);

/** The day that is shown; null where a period or every date is. */
export const shownDay = computed<Day | null>(() => (typeof shownTime.value === "string" ? shownTime.value : null));

/** The period that is shown; null where a day or every date is. */
export const shownPeriod = computed<ShownPeriod | null>(() =>
	typeof shownTime.value === "string" ? null : shownTime.value,
);

/** The day up to which sources count; null is today. */
export const asKnownOn = signal<Day | null>(null);

/** Whether the date is on its way: dragged or played. The picture follows lightly, and is drawn in full at the end. */
export const scrubbing = signal(false);

/** How often a reader has moved the date, by hand or by letting time pass; what comes with a view does not count. */
export const datesMoved = signal(0);

/** The reader moves the date. */
export function showTime(time: ShownTime): void {
	shownTime.value = time;
	datesMoved.value = datesMoved.peek() + 1;
}

/** Today, by the reader's clock. */
export function today(now = new Date()): Day {
	const two = (n: number) => String(n).padStart(2, "0");
	return `${String(now.getFullYear()).padStart(4, "0")}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
