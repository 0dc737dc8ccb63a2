import type { Sweep, TieOrder } from "./tie-order.ts";

/**
 * The earliest day on which one can have passed the hops so far, which is all that matters of them: to be earlier is never
 * worse. Earliest arrival, as in Wu and others, "Path Problems in Temporal Graphs" (PVLDB 7, 2014).
 */
const earliestArrival: Sweep<number> = {
	origin: -Infinity,
	through(day, hop) {
		let best: number | null = null;
		for (const { since, until } of hop) {
			if (day > until) continue;
			const passed = Math.max(day, since);
			if (best === null || passed < best) best = passed;
		}
		return best;
	},
	join: (a, b) => Math.min(a, b),
	news: (day, known) => (day < known ? day : null),
};

/** The latest day on which one can set out along the hops that are left. */
const latestDeparture: Sweep<number> = {
	origin: Infinity,
	through(day, hop) {
		let best: number | null = null;
		for (const { since, until } of hop) {
			if (since > day) continue;
			const setOut = Math.min(day, until);
			if (best === null || setOut > best) best = setOut;
		}
		return best;
	},
	join: (a, b) => Math.max(a, b),
	news: (day, known) => (day > known ? day : null),
};

/** They can be gone along one after the other without going back in time. */
export const chronological: TieOrder<number> = {
	ahead: earliestArrival,
	back: latestDeparture,
	meet: (arrival, departure) => arrival <= departure,
	arrival: (day) => day,
};
