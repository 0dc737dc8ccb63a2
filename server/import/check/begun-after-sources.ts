import { spanOfText } from "../../../model/time/bounds.ts";
import type { Day } from "../../../model/time/types.ts";
import { worldBounds } from "../derive/bounds.ts";
import { knownDays } from "../derive/known.ts";
import { isFact } from "../entry.ts";
import type { Problem } from "../problem.ts";
import type { World } from "../world.ts";

const told = ["CONFIRMED", "REPORTED", "CLAIMED"];

/**
 * Facts that are told as what is, and begin more than a year after all that was read of them was published: no mistake
 * for certain, since a source may foresee them, but more often a digit is wrong or the standing.
 */
export function begunAfterSources(world: World): readonly Problem[] {
	const known = knownDays(world);
	const { bounds } = worldBounds(world, known);
	return world.entries.flatMap((entry) => {
		if (!isFact(entry) || entry.id === undefined || !told.includes(entry.record.standing ?? "")) return [];
		const [start, published] = [bounds.get(entry.id)?.startEarliest ?? null, known.lastAttested(entry)];
		if (start === null || published === null || start <= yearAfter(spanOfText(published).last)) return [];
		return [
			entry.place.problem(
				["period"],
				`this begins after its last source was published (${published}), by more than a year`,
				"is it planned? then its standing is PLANNED; else look at the date again",
			),
		];
	});
}

/** A day of the next year, or what would follow it there: days are compared as texts. */
const yearAfter = (day: Day): Day => `${String(Number(day.slice(0, 4)) + 1).padStart(4, "0")}${day.slice(4)}`;
