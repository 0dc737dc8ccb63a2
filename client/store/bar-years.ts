import { computed } from "@preact/signals";
import { calendarDate } from "../../model/time/day.ts";
import type { Day } from "../../model/time/types.ts";
import { comparedWith } from "./compare/comparison.ts";
import { scrubbing, shownTime } from "./date.ts";
import { binsOf, type Extent, monthsPerBin, takingIn } from "./extent.ts";
import { scene } from "./scene.ts";
import { changingFacts, extent, scaleWidth } from "./totals.ts";

/** The days of which each has a handle. */
const daysShown = computed<readonly Day[]>(() => {
	const time = shownTime.value;
	const shown = time === null ? [] : typeof time === "string" ? [time] : [time.from, time.to];
	return comparedWith.value?.by === "dates" ? [...shown, comparedWith.value.day] : shown;
});

/** How many years beyond those of the picture stay on the time bar once the date has left them. */
const STAYING = 30;

/** The years of the time bar as they were, and for which nodes. */
let before: { readonly nodes: readonly string[]; readonly years: Extent } | null = null;

/**
 * The years of the time bar: those of the picture, and those of each date that is shown. A date that has been shown stays
 * on it until the picture is another one, so that the bar neither moves under the pointer nor loses the way back.
 */
export const barYears = computed<Extent>(() => {
	const { nodes } = scene.value;
	const needed = takingIn(extent.value, daysShown.value);
	const kept = before?.nodes === nodes ? takingIn(before.years, [needed.from, needed.to]) : needed;
	const beyond = yearsOf(kept) - yearsOf(extent.value);
	const years = beyond <= STAYING || scrubbing.value ? kept : needed;
	before = { nodes, years };
	return years;
});

const yearsOf = ({ from, to }: Extent): number => calendarDate(to).year - calendarDate(from).year;

/** How many months a bar stands for. */
export const binMonths = computed(() => monthsPerBin(barYears.value, scaleWidth.value));

/** The bars of the time bar: they do not change with the date. */
export const bins = computed(() => binsOf(barYears.value, changingFacts.value, binMonths.value));
