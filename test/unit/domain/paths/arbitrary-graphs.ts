import fc from "fast-check";
import { relationshipId } from "../../../../model/ids.ts";
import type { Dated, Day, When } from "../../../../model/time/types.ts";
import type { Standing } from "../../../../model/vocabulary/types.ts";
import type { Calendar, Tie } from "./brute-force-orders.ts";

const days: readonly Day[] = ["1969-12-31", "1970-01-01", "2016-02-29", "2018-06-30", "2018-07-01", "2019-12-31"];

/** Few days, so that bounds often meet: before 1970, a leap day, neighbours. */
export const calendar: Calendar = { days, before: "0001-01-01", after: "9999-12-31" };

const letters = ["a", "b", "c", "d", "e", "f", "g"];
/** From here on they are deals. */
const firstDeal = 5;
const nodes = letters.map((letter, n) => `${n < firstDeal ? "person" : "funding"}/${letter}`);
const place = fc.integer({ min: -1, max: days.length });

/** Bounds that something can have: where the four are in order, an end of the calendar is unbounded. */
const dated = fc
	.record({
		nature: fc.constantFrom("STATE" as const, "STATE" as const, "OCCURRENCE" as const),
		places: fc.tuple(place, place, place, place),
		exact: fc.boolean(),
		moment: fc.boolean(),
		doubtful: fc.nat(5).map((n) => n === 0),
		noDate: fc.nat(9).map((n) => n === 0),
	})
	.map(({ nature, places, exact, moment, doubtful, noDate }) => {
		const dayAt = (at: number | undefined) => (noDate ? null : (days[at ?? -1] ?? null));
		const [a = 0, b = 0, c = 0, d = 0] = [...places].sort((x, y) => x - y);
		if (nature === "OCCURRENCE" && moment) {
			// Some day within it, or by then.
			const [from, to] = exact ? [b, b] : [a, d];
			return { nature, doubtful, ...boundsAt(dayAt, [from, to, from, to]) };
		}
		// A vague start may lie after the earliest end.
		const [startLatest, endEarliest] = doubtful ? [c, b] : [b, c];
		return { nature, doubtful, ...boundsAt(dayAt, exact ? [b, b, c, c] : [a, startLatest, endEarliest, d]) };
	});

function boundsAt(dayAt: (at: number | undefined) => Day | null, [a, b, c, d]: readonly number[]) {
	return { startEarliest: dayAt(a), startLatest: dayAt(b), endEarliest: dayAt(c), endLatest: dayAt(d) };
}

const standings = ["CONFIRMED", "CONFIRMED", "REPORTED", "REPORTED", "CLAIMED", "DENIED"] as const;
const node = fc.nat(letters.length - 1);

export const arbitraryGraph = fc
	.array(
		fc.record({
			a: node,
			b: node,
			dated,
			standing: fc.constantFrom(...standings),
			knownFrom: fc.option(fc.constantFrom(...days), { nil: null, freq: 6 }),
		}),
		{ minLength: 8, maxLength: 20, size: "max" },
	)
	.map((all) => ({
		nodes,
		ties: withoutTwins(all.filter(({ a, b }) => a !== b && Math.min(a, b) < firstDeal).map(tieOf(all))),
	}));

interface Drawn {
	readonly a: number;
	readonly b: number;
	readonly dated: Dated;
	readonly standing: Standing;
	readonly knownFrom: Day | null;
}

/** A tie; what joins a deal to somebody is of the deal's own fact, and as that is. */
function tieOf(all: readonly Drawn[]) {
	return ({ a, b, ...own }: Drawn, n: number): Tie => {
		const [from = "", to = ""] = [nodes[a], nodes[b]];
		const deal = Math.max(a, b);
		const { dated, standing, knownFrom } = (deal < firstDeal ? undefined : all[deal]) ?? own;
		const said = { from, to, ...dated, standing, knownFrom, knownTo: null };
		if (deal < firstDeal) return { ...said, id: `fact/${String.fromCharCode(110 - (n % 14))}-${n}` };
		const fact = nodes[deal] ?? "";
		return { ...said, fact, id: relationshipId(fact, "PARTNER_OF", fact === from ? to : from) };
	};
}

function withoutTwins(ties: readonly Tie[]): readonly Tie[] {
	return [...new Map(ties.map((tie) => [tie.id, tie])).values()];
}

const day = fc.constantFrom(...days);
const when: fc.Arbitrary<When> = fc
	.record({
		kind: fc.constantFrom("any", "any", "any", "at", "during"),
		at: day,
		during: fc.record({ from: fc.option(day, { nil: null }), to: fc.option(day, { nil: null }) }),
		asKnownOn: fc.option(day, { nil: null, freq: 1 }),
		certainty: fc.constantFrom("POSSIBLE" as const, "CERTAIN" as const),
		undated: fc.boolean(),
	})
	.filter(({ during: { from, to } }) => from === null || to === null || from <= to)
	.map(({ kind, at, during, asKnownOn, certainty, undated }) => ({
		at: kind === "at" ? at : null,
		during: kind === "during" ? during : null,
		asKnownOn: kind === "any" ? null : asKnownOn,
		certainty,
		standings: ["CONFIRMED", "REPORTED", "CLAIMED"],
		ended: false,
		undated,
	}));

export const arbitraryQuestion = fc.record({
	when,
	maxHops: fc.integer({ min: 1, max: 8 }),
	first: fc.integer({ min: 1, max: 10 }),
	avoid: fc.oneof(
		{ weight: 3, arbitrary: fc.constant<string[]>([]) },
		{ weight: 1, arbitrary: fc.constantFrom(...nodes.slice(2)).map((id) => [id]) },
		{ weight: 1, arbitrary: fc.constantFrom<string[]>(["fact/n-0"], ["fact/m-1"], ["fact/l-2"]) },
	),
});
