import { signal } from "@preact/signals";
import { isDay } from "../../model/time/day.ts";
import type { Day } from "../../model/time/types.ts";
import type { ShownDay } from "./scene-types.ts";

/** The day that the whole page shows; null shows every date. */
export const shownDay = signal<ShownDay>(null);

/** The day up to which sources count; null is today. */
export const asKnownOn = signal<Day | null>(null);

export function showDay(day: ShownDay): void {
	shownDay.value = day;
}

/** Today, by the reader's clock. */
export function today(now = new Date()): Day {
	const two = (n: number) => String(n).padStart(2, "0");
	return `${String(now.getFullYear()).padStart(4, "0")}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A day as a reader may type it: 2019-09-30, 30/9/2019, 30.9.2019, 2019-09 (its first), 2019 (its first); null where it is none. */
export function readDay(text: string): Day | null {
	const trimmed = text.trim();
	const isoLike = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(trimmed);
	if (isoLike !== null) return day(isoLike[1], isoLike[2] ?? "1", isoLike[3] ?? "1");
	const dayFirst = /^(\d{1,2})[/. ](\d{1,2})[/. ](\d{4})$/.exec(trimmed);
	return dayFirst === null ? null : day(dayFirst[3], dayFirst[2], dayFirst[1]);
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): Day | null {
	const text = `${year}-${month?.padStart(2, "0")}-${date?.padStart(2, "0")}`;
	return isDay(text) ? text : null;
}
