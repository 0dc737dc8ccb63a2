import { stateAt, undated } from "../../../model/time/state.ts";
import type { Day } from "../../../model/time/types.ts";
import type { Family, Standing } from "../../../model/vocabulary/types.ts";
import { STANDINGS } from "../filters.ts";
import { FAMILIES } from "../vocabulary.ts";
import { type NetworkScene, networkTypes } from "./network-scene.ts";

const LINES = ["certain", "possible", "undated", "ended", "not-yet"] as const;
/** How a line is drawn for its date. */
export type NetworkLine = (typeof LINES)[number];

/** What lines of a network stand for, what their dates make of them, and on what basis: those that there are. */
export interface NetworkLegend {
	readonly families: readonly Family[];
	readonly lines: readonly NetworkLine[];
	readonly bases: readonly Standing[];
}

/** @param at the day on which the rows hold; null where they were asked for at every date */
export function networkLegend({ relationships }: NetworkScene, at: Day | null): NetworkLegend {
	const families = new Set(relationships.map(({ type }) => networkTypes.value.get(type)?.family));
	const lines = new Set(
		relationships.map(({ period }): NetworkLine => {
			if (undated(period)) return "undated";
			const state = stateAt(period, { at, during: null });
			if (state === null) return "certain";
			if (state.status === "NOT_YET") return "not-yet";
			if (state.status === "ENDED") return "ended";
			return state.certainty === "CERTAIN" ? "certain" : "possible";
		}),
	);
	const bases = new Set(relationships.map(({ vouched, unsaidBasis }) => (unsaidBasis ? null : vouched.standing)));
	return {
		families: FAMILIES.filter((each) => families.has(each)),
		lines: LINES.filter((each) => lines.has(each)),
		bases: STANDINGS.filter((each) => bases.has(each)),
	};
}
