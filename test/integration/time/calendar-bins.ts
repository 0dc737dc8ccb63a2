import type { Day } from "../../../model/time/types.ts";

const months = { YEAR: 12, QUARTER: 3, MONTH: 1 };

/** Every unit of the years 1960 to 2029, by JavaScript's own calendar. */
export function calendarBins(unit: keyof typeof months | "DAY"): readonly { readonly from: Day; readonly to: Day }[] {
	const bins: { from: Day; to: Day }[] = [];
	const iso = (date: Date) => date.toISOString().slice(0, 10);
	for (let start = new Date(Date.UTC(1960, 0, 1)); start.getUTCFullYear() < 2030; ) {
		const next = new Date(start);
		if (unit === "DAY") next.setUTCDate(next.getUTCDate() + 1);
		else next.setUTCMonth(next.getUTCMonth() + months[unit]);
		bins.push({ from: iso(start), to: iso(new Date(next.getTime() - 86_400_000)) });
		start = next;
	}
	return bins;
}
