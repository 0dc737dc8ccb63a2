import type { Dated, Day } from "../../model/time/types.ts";
import { firstAndLast } from "./extent.ts";
import type { ShownTime } from "./scene-types.ts";
import type { StoryStep } from "./stories.ts";

/**
 * The day or period that a step of a story shows. An open side of it reaches as far as anything in its picture is dated,
 * and where it is open towards the future at least up to today, on which what has not ended still holds.
 */
export function stepTime(
	{ at, during }: Pick<StoryStep, "at" | "during">,
	facts: readonly Dated[],
	today: Day,
): ShownTime {
	if (during === null || during === undefined) return at ?? null;
	const { from, to } = during;
	const dated = firstAndLast(facts);
	const last = to ?? latest([dated?.last, from, today]);
	return { from: from ?? earliest([dated?.first, last]), to: last };
}

type MaybeDay = Day | null | undefined;

const given = (days: readonly MaybeDay[]): Day[] => days.filter((day) => day !== null && day !== undefined).sort();
const earliest = (days: readonly [MaybeDay, Day]): Day => given(days)[0] ?? days[1];
const latest = (days: readonly [MaybeDay, MaybeDay, Day]): Day => given(days).at(-1) ?? days[2];
