import { computed } from "@preact/signals";
import type { Day } from "../../../model/time/types.ts";
import { formatDay } from "../../../model/time/wording.ts";
import { today } from "../date.ts";
import { language, words } from "../language.ts";
import { knownScale } from "../sources.ts";
import type { TimeHandle } from "../time-handles.ts";
import { backwards, compared, dayOfB, moveSide } from "./comparison.ts";
import { figures } from "./judged-scene.ts";
import type { Compared } from "./verdict.ts";

/** The handles of two dates on the time bar, from left to right; null where none are compared. They do not pass each other. */
export const dateHandles = computed(() => handlesOf("dates", (day) => day));

/** The same of two days of sources, on the second row; the end of its scale is today. */
export const sourceHandles = computed(() => {
	const { to } = knownScale.value;
	return handlesOf("sources", (day) => (day >= to ? today() : day));
});

function handlesOf(by: Compared["by"], dayOf: (day: Day) => Day): readonly TimeHandle[] | null {
	const now = compared.value;
	if (now === null || now.by !== by) return null;
	const handles = [handle("a", now, dayOf), handle("b", now, dayOf)];
	return backwards(now) ? handles.reverse() : handles;
}

function handle(side: "a" | "b", now: Compared, dayOf: (day: Day) => Day): TimeHandle {
	const { compare } = words.value;
	const letter = side.toUpperCase();
	const bySources = now.by === "sources";
	const isLatest = bySources && side === "b" && now.b === null;
	const day = side === "a" ? now.a : dayOfB(now);
	const other = side === "a" ? dayOfB(now) : now.a;
	const count = side === "a" ? figures.value.atA : figures.value.atB;
	const first = (side === "a") !== backwards(now);
	const stopped = (next: Day) => (first ? (next < other ? next : other) : next > other ? next : other);
	return {
		id: side,
		day: isLatest ? knownScale.value.to : day,
		label: bySources ? compare.sourcesOf(letter) : compare.dateOf(letter),
		said: `${isLatest ? compare.latest : formatDay(day, language.value)}, ${compare.factsAt(count)}`,
		letter,
		...(isLatest ? { instead: compare.latest } : {}),
		move: (next) => moveSide(side, stopped(dayOf(next))),
	};
}
