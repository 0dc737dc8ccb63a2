import { type ChangeKind, changesOf } from "../../../model/time/change.ts";
import { counts } from "../../../model/time/counts.ts";
import { undated } from "../../../model/time/state.ts";
import type { Day, When } from "../../../model/time/types.ts";
import type { Countable } from "../when.ts";

/**
 * What a fact comes to between A and B; every fact of the picture is exactly one of these.
 * `gained`: there at B alone. `lost`: there at A alone. `between`: at neither, it began and ended between them.
 * `revised`: at both, in another version. `neither`: at neither. `undated`: no date is given, so nothing is said of it.
 */
export type Verdict = "gained" | "lost" | "between" | "revised" | "same" | "neither" | "undated";

export const VERDICTS: readonly Verdict[] = ["gained", "lost", "between", "revised", "same", "neither", "undated"];

/** The two sides that are compared: which facts count at each. */
export type Compared =
	| { readonly by: "dates"; readonly a: Day; readonly b: Day; readonly when: When }
	/** `b` null is the latest; `when` says at which date. */
	| { readonly by: "sources"; readonly a: Day; readonly b: Day | null; readonly when: When };

/** A fact in every version that is known of it; one where it has a single one. */
export interface Versions<Fact extends Countable = Countable> {
	readonly id: string;
	readonly versions: readonly Fact[];
}

/** A fact and what it comes to. */
export interface Judged<Fact extends Countable = Countable> {
	readonly id: string;
	readonly verdict: Verdict;
	/** The version that is there at A, and the one at B; of what is at neither the one that is drawn. */
	readonly atA: Fact | null;
	readonly atB: Fact | null;
	readonly drawn: Fact;
	/** By dates: what came of it, in the order of time. */
	readonly changes: readonly ChangeKind[];
}

/** The facts that lead to what is not there on one side: on its day, or by the sources up to it (null: all). */
export type Away = (side: Day | null) => { has(id: string): boolean };

const noneAway: Away = () => new Set();

/** What a fact comes to; null where its basis or its sources leave it out of the picture. */
export function judge<Fact extends Countable>(
	fact: Versions<Fact>,
	compared: Compared,
	away: Away = noneAway,
): Judged<Fact> | null {
	return compared.by === "dates" ? judgeByDates(fact, compared, away) : judgeBySources(fact, compared, away);
}

function judgeByDates<Fact extends Countable>(
	{ id, versions }: Versions<Fact>,
	{ a, b, when }: Compared & { by: "dates" },
	away: Away,
): Judged<Fact> | null {
	const atAnyDate = { ...when, at: null, during: null, undated: true };
	const drawn = versions.find((version) => counts(version, atAnyDate));
	if (drawn === undefined) return null;
	const [first, last] = a < b ? [a, b] : [b, a];
	const changes = changesOf(drawn, first, last);
	const there = (day: Day) => counts(drawn, { ...atAnyDate, at: day }) && !away(day).has(id);
	if (undated(drawn)) return { id, verdict: "undated", atA: null, atB: null, drawn, changes };
	const [atA, atB] = [there(a) ? drawn : null, there(b) ? drawn : null];
	const between = changes.length > 1;
	return { id, verdict: verdictOf(atA, atB, between), atA, atB, drawn, changes };
}

function judgeBySources<Fact extends Countable>(
	{ id, versions }: Versions<Fact>,
	{ a, b, when }: Compared & { by: "sources" },
	away: Away,
): Judged<Fact> | null {
	const asKnown = (day: Day | null) =>
		away(day).has(id) ? null : (versions.find((version) => counts(version, { ...when, asKnownOn: day })) ?? null);
	const [atA, atB] = [asKnown(a), asKnown(b)];
	const drawn = atB ?? atA ?? versions.find((version) => when.standings.includes(version.standing));
	if (drawn === undefined) return null;
	if (!when.undated && undated(drawn)) return null;
	return { id, verdict: verdictOf(atA, atB, false), atA, atB, drawn, changes: [] };
}

function verdictOf<Fact>(atA: Fact | null, atB: Fact | null, between: boolean): Verdict {
	if (atA === null) return atB !== null ? "gained" : between ? "between" : "neither";
	if (atB === null) return "lost";
	return atA === atB ? "same" : "revised";
}

/** How many facts come to what, and what that makes of the facts that are there at A and at B. */
export interface Figures {
	readonly of: Readonly<Record<Verdict, number>>;
	/** There at A and at B. What is undated is at neither. */
	readonly atA: number;
	readonly atB: number;
	/** What came and what went; what did both between A and B counts in both. */
	readonly came: number;
	readonly went: number;
	/** Every fact of the picture. */
	readonly all: number;
}

/** The figures of a comparison: `atA + came - went = atB`, and all verdicts together are all facts. */
export function figuresOf(facts: readonly Judged[]): Figures {
	const of = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
	for (const { verdict } of facts) of[verdict]++;
	return {
		of,
		atA: facts.filter(({ atA }) => atA !== null).length,
		atB: facts.filter(({ atB }) => atB !== null).length,
		came: of.gained + of.between,
		went: of.lost + of.between,
		all: facts.length,
	};
}
