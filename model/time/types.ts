import type { Nature, Standing } from "../vocabulary/types.ts";

/** A calendar day, `YYYY-MM-DD`, years 0001 to 9999; days compare as strings. */
export type Day = string;

/** The inclusive bounds of a fact's start and end; null is unbounded. All four null: undated. */
export interface Bounds {
	readonly startEarliest: Day | null;
	readonly startLatest: Day | null;
	readonly endEarliest: Day | null;
	readonly endLatest: Day | null;
	/** Its source is unsure (`?`): never certain. */
	readonly doubtful: boolean;
}

/** What the state on a day depends on. */
export interface Dated extends Bounds {
	readonly nature: Nature;
}

/** What it depends on whether a fact counts, apart from its dates. */
export interface Vouched {
	readonly standing: Standing;
	/** The earliest day that a source attests it; null never counts under `asKnownOn`. */
	readonly knownFrom: Day | null;
	/** The day it was superseded, exclusive; null: it stands. */
	readonly knownTo: Day | null;
}

export type FactStatus = "NOT_YET" | "HOLDS" | "HAPPENED" | "ENDED" | "UNDATED";

/** Of dates alone. */
export type Certainty = "POSSIBLE" | "CERTAIN";

export interface FactOnDay {
	readonly status: FactStatus;
	readonly certainty: Certainty;
}

/** From one day to another, both in it; an absent side is unbounded. */
export interface DayRange {
	readonly from: Day | null;
	readonly to: Day | null;
}

/** Which facts count, as GraphQL's `When`; `at` and `during` never together. */
export interface When {
	readonly at: Day | null;
	readonly during: DayRange | null;
	readonly asKnownOn: Day | null;
	readonly certainty: Certainty;
	readonly standings: readonly Standing[];
	readonly ended: boolean;
	readonly undated: boolean;
}
