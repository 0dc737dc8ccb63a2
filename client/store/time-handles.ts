import { computed } from "@preact/signals";
import type { Day } from "../../model/time/types.ts";
import { formatDay } from "../../model/time/wording.ts";
import { barYears } from "./bar-years.ts";
import { shownTime, showTime } from "./date.ts";
import { countedOnDay } from "./day-counts.ts";
import { language, words } from "./language.ts";
import { totals } from "./totals.ts";

/** A handle of a scale of time: a day that can be dragged, or moved by keys. */
export interface TimeHandle {
	readonly id: string;
	/** Where it stands. */
	readonly day: Day;
	/** What a reader calls it. */
	readonly label: string;
	/** The day in words, and what it comes to. */
	readonly said: string;
	/** A letter before the day, where handles are told apart by one. */
	readonly letter?: string;
	/** Words in the place of the day, where it stands for none; it is then only an outline. */
	readonly instead?: string;
	move(day: Day): void;
}

/** The handles of the time bar: one for a day, two for a period. The two of a period do not pass each other. */
export const timeHandles = computed<readonly TimeHandle[]>(() => {
	const time = shownTime.value;
	const { time: messages, counts } = words.value;
	const { states } = totals.value;
	const say = (day: Day) => formatDay(day, language.value);
	if (time === null) {
		const { to } = barYears.value;
		const instead = messages.anyDate;
		return [{ id: "day", day: to, label: messages.handle, said: instead, instead, move: showTime }];
	}
	if (typeof time === "string") {
		const said = `${say(time)}, ${countedOnDay.value}`;
		return [{ id: "day", day: time, label: messages.handle, said, move: showTime }];
	}
	const { from, to } = time;
	const counted = counts.inPeriod(states.holds, states.happened);
	return [
		{
			id: "from",
			day: from,
			label: messages.handleFrom,
			said: `${say(from)}, ${counted}`,
			move: (day) => showTime({ from: day < to ? day : to, to }),
		},
		{
			id: "to",
			day: to,
			label: messages.handleTo,
			said: `${say(to)}, ${counted}`,
			move: (day) => showTime({ from, to: day > from ? day : from }),
		},
	];
});

/** The handle nearest to a place of a scale, in pixels; of two that stand in one place the one that can go there. */
export function nearestHandle(places: readonly number[], x: number): number {
	const distances = places.map((place) => Math.abs(place - x));
	const least = Math.min(...distances);
	const near = places.flatMap((_, index) => (distances[index] === least ? [index] : []));
	const right = near.at(-1) ?? 0;
	return x > (places[right] ?? 0) ? right : (near.at(0) ?? 0);
}

/** The middles of flags of one width over their places, from left to right: side by side, none cut off while there is room. */
export function flagPlaces(places: readonly number[], flag: number, width: number): number[] {
	const gap = 2;
	const middles: number[] = [];
	for (const place of places)
		middles.push(Math.max(place, flag / 2, (middles.at(-1) ?? Number.NEGATIVE_INFINITY) + flag + gap));
	let room = width - flag / 2;
	for (let index = middles.length - 1; index >= 0; index--) {
		middles[index] = Math.min(middles[index] ?? 0, room);
		room = (middles[index] ?? 0) - flag - gap;
	}
	return middles;
}
