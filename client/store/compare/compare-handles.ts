import { computed } from "@preact/signals";
import type { Day } from "../../../model/time/types.ts";
import { formatDay } from "../../../model/time/wording.ts";
import { language, words } from "../language.ts";
import type { TimeHandle } from "../time-handles.ts";
import { backwards, compared, dayOfB, moveSide } from "./comparison.ts";
import { figures } from "./judged-scene.ts";
import type { Compared } from "./verdict.ts";

/** The handles of two dates on the time bar, from left to right; null where none are compared. They do not pass each other. */
export const dateHandles = computed<readonly TimeHandle[] | null>(() => {
	const now = compared.value;
	if (now === null || now.by !== "dates") return null;
	const handles = [handle("a", now), handle("b", now)];
	return backwards(now) ? handles.reverse() : handles;
});

function handle(side: "a" | "b", now: Compared): TimeHandle {
	const { compare } = words.value;
	const letter = side.toUpperCase();
	const bySources = now.by === "sources";
	const day = side === "a" ? now.a : dayOfB(now);
	const other = side === "a" ? dayOfB(now) : now.a;
	const count = side === "a" ? figures.value.atA : figures.value.atB;
	const first = (side === "a") !== backwards(now);
	const stopped = (next: Day) => (first ? (next < other ? next : other) : next > other ? next : other);
	return {
		id: side,
		day,
		label: bySources ? compare.sourcesOf(letter) : compare.dateOf(letter),
		said: `${formatDay(day, language.value)}, ${compare.factsAt(count)}`,
		letter,
		...(bySources && side === "b" && now.b === null ? { instead: compare.latest } : {}),
		move: (next) => moveSide(side, stopped(next)),
	};
}
