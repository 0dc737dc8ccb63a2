import { undated } from "../../../model/time/state.ts";
import type { Bounds, Day } from "../../../model/time/types.ts";
import type { Nature, Vocabulary } from "../../../model/vocabulary/types.ts";
import { type Entry, type FactKind, isFact, type Sound } from "../entry.ts";
import type { Evidence } from "../format/evidence.ts";
import type { World } from "../world.ts";
import { natureOfFact, worldBounds } from "./bounds.ts";
import { knownDays } from "./known.ts";

/** What no file says and all of them give: dates, known days and lineages of the records of a sound world. */
export interface Derived {
	readonly vocabulary: Vocabulary;
	/** Of a fact, or of an entity's existence. */
	readonly datesOf: (entry: Sound) => Bounds & { readonly undated: boolean };
	readonly natureOf: (entry: Sound<FactKind>) => Nature;
	/** The first day that a source attests it. */
	readonly knownFrom: (entry: Sound) => Day | null;
	/** The day its newer version took its place. */
	readonly knownTo: (entry: Sound<FactKind>) => Day | null;
	/** The id of its first version. */
	readonly lineageOf: (entry: Sound<FactKind>) => string;
	readonly passageKnownFrom: (passage: Evidence) => Day | null;
	readonly publishedLatest: (source: string) => Day | null;
}

const undatedBounds: Bounds = {
	startEarliest: null,
	startLatest: null,
	endEarliest: null,
	endLatest: null,
	doubtful: false,
};

/** @param revisedOutside when facts of this world were revised by facts of data sets that are not in it, by id */
export function derive(world: World, revisedOutside: ReadonlyMap<string, Day>): Derived {
	const known = knownDays(world);
	const { bounds } = worldBounds(world, known);
	const revisedOn = new Map(revisedOutside);
	const before = new Map<string, string>();
	for (const entry of world.entries) {
		if (!isFact(entry) || entry.id === undefined || entry.record.revises === undefined) continue;
		before.set(entry.id, entry.record.revises);
		const from = known.from(entry);
		if (from !== null) revisedOn.set(entry.record.revises, from);
	}
	return {
		vocabulary: world.vocabulary,
		datesOf: (entry) => {
			const found = bounds.get(entry.id) ?? undatedBounds;
			return { ...found, undated: undated(found) };
		},
		natureOf: (entry) => {
			const nature = natureOfFact(world.vocabulary, entry);
			if (nature === null) throw new Error(`${entry.id} has no nature, though it was checked.`);
			return nature;
		},
		knownFrom: (entry) => known.from(entry),
		knownTo: (entry) => revisedOn.get(entry.id) ?? null,
		lineageOf: (entry) => {
			let id = entry.id;
			for (let previous = before.get(id); previous !== undefined; previous = before.get(id)) id = previous;
			return id;
		},
		passageKnownFrom: (passage) => known.passageFrom(passage),
		publishedLatest: (source) => known.publishedLatest(source),
	};
}

/** The records of a world in which no problem was found. */
export function soundEntries(entries: readonly Entry[]): readonly Sound[] {
	// Where there was no problem, nothing was taken out of any record.
	return entries as readonly Sound[];
}
