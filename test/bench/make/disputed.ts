import { addDays } from "../../../model/time/day.ts";
import type { Sound } from "../../../server/import/entry.ts";
import { dayAt, dayCount } from "./calendar.ts";
import { dataset, place } from "./data-set.ts";
import { passagesFrom } from "./evidence.ts";
import type { MadeFact } from "./facts.ts";
import { both } from "./names.ts";
import { type Random, random } from "./random.ts";
import type { Shape } from "./shape.ts";

/**
 * A fact and what others tell of the same, so that a rule finds that they do not go together: it is denied, a deal was of
 * three times the money, a tie was at a time long after, or somebody else had that role in the same years.
 */
export function disputed(first: MadeFact, start: number, shape: Shape, own: Random): readonly MadeFact[] {
	const told = (given: Readonly<Record<string, unknown>>): MadeFact => {
		const id = `${first.id}.other`;
		// Of one kind as the first, whose record it repeats.
		return {
			...first,
			id,
			record: { ...first.record, id, evidence: passagesFrom(start + 400, shape, own), ...given },
		} as MadeFact;
	};
	if (own.chance(0.3)) return [first, told({ standing: "DENIED" })];
	if (first.kind === "funding" && first.record.amount !== undefined)
		return [first, told({ amount: String(3 * Number(first.record.amount)) })];
	if (first.kind !== "fact") return [first, told({ standing: "DENIED" })];
	if (first.record.type === "LEADS") {
		const years = { period: `${dayAt(start)}/${dayAt(Math.min(start + 800, dayCount - 1))}`, attested: undefined };
		const held = { title: both("chief executive"), standing: "CONFIRMED", ...years };
		return [
			{ ...first, record: { ...first.record, ...held } } as MadeFact,
			told({ ...held, from: neighbourOf(first.record.from) }),
		];
	}
	const later = dayAt(start + 4_000);
	return [first, told({ period: `[${later}..${addDays(later, 30)}]`, attested: undefined })];
}

/** What a curator wrote of the n-th facts, where they are several: of some that they do not go together. */
export function writtenDisagreement(shape: Shape, n: number, facts: readonly MadeFact[]): Sound<"disagreement"> | null {
	const own = random(shape.seed, 300, n);
	if (facts.length < 2 || !own.chance(0.05)) return null;
	const id = `disagreement/d${n}`;
	return {
		kind: "disagreement",
		dataset,
		id,
		place,
		record: {
			id,
			kind: own.pick(["INCOMPATIBLE", "UNFULFILLED", "AT_ODDS"]),
			reason: both("made for a measurement"),
			sides: facts.map((fact) => fact.id),
		},
	};
}

/** The node before it, or after it where it is the first. */
function neighbourOf(id: string): string {
	return id.replace(/\d+$/, (n) => String(n === "0" ? 1 : Number(n) - 1));
}
