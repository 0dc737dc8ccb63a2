import { computed } from "@preact/signals";
import { words } from "./language.ts";
import { beyondSources } from "./source-reach.ts";
import { totals } from "./totals.ts";

/** Whether the day shown lies after the sources, or no date surely covers it: then nothing is said to be true on it. */
const doubt = computed<"late" | "vague" | null>(() => {
	if (beyondSources.value !== null) return "late";
	const { covers, mayCover } = totals.value.dates;
	return covers === 0 && mayCover > 0 ? "vague" : null;
});

/** How many facts are true on the day shown, and how many have happened, in words. */
export const countedOnDay = computed<string>(() => {
	const { onDay, onLateDay, onVagueDay } = words.value.counts;
	const { holds, happened } = totals.value.states;
	const put = doubt.value === null ? onDay : doubt.value === "late" ? onLateDay : onVagueDay;
	return put(holds, happened);
});

/** How many facts are true on the day shown, in words. */
export const trueOnDay = computed<string>(() => {
	const { trueOnDay: surely, mayBeTrueOnDay } = words.value.time;
	return (doubt.value === null ? surely : mayBeTrueOnDay)(totals.value.states.holds);
});
