import type { Gate } from "../../../model/time/gate.ts";
import type { Sweep, TieOrder } from "./tie-order.ts";

/** Pairs of the latest start and the earliest end among hops, none of which another contains; by start. */
type CommonDays = readonly Gate[];

const sweep: Sweep<CommonDays> = {
	origin: [{ since: -Infinity, until: Infinity }],
	through(days, hop) {
		const both: Gate[] = [];
		for (const one of days)
			for (const other of hop)
				if (overlap(one, other))
					both.push({ since: Math.max(one.since, other.since), until: Math.min(one.until, other.until) });
		return both.length === 0 ? null : longest(both);
	},
	join: (a, b) => longest([...a, ...b]),
	news(days, known) {
		const fresh = days.filter((one) => !known.some((other) => other.since <= one.since && other.until >= one.until));
		return fresh.length === 0 ? null : fresh;
	},
};

/**
 * One day lies in all of them. On a line it is enough that each two of them have one in common (Helly), so that it is enough
 * to compare the latest start with the earliest end, and each start only with the ends of others: where no doubt is to be
 * left, one tie alone may be too vague to have a sure day, if its days lie within those that all the others surely share.
 */
export const simultaneous: TieOrder<CommonDays> = {
	ahead: sweep,
	back: sweep,
	meet: (ahead, back) => ahead.some((one) => back.some((other) => overlap(one, other))),
	arrival: () => null,
};

function overlap(a: Gate, b: Gate): boolean {
	return a.since <= b.until && b.since <= a.until;
}

/** Those that no other contains. */
export function longest<G extends Gate>(gates: G[]): readonly G[] {
	if (gates.length < 2) return gates;
	gates.sort((a, b) => a.since - b.since || b.until - a.until);
	let until = Number.NEGATIVE_INFINITY;
	return gates.filter((gate, n) => {
		if (n > 0 && gate.until <= until) return false;
		until = gate.until;
		return true;
	});
}
