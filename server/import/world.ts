import { combineVocabulary, type VocabularyClash, VocabularyError } from "../../model/vocabulary/combine.ts";
import type { Vocabulary, VocabularyAdditions } from "../../model/vocabulary/types.ts";
import { vocabulary as base } from "../../model/vocabulary/vocabulary.ts";
import type { Entry } from "./entry.ts";
import type { Problem } from "./problem.ts";
import type { DataSet } from "./read-data-set.ts";

/** All data sets that are given, taken as one: ids may be used across them. */
export interface World {
	readonly entries: readonly Entry[];
	/** The first of each id. */
	readonly byId: ReadonlyMap<string, Entry>;
	readonly vocabulary: Vocabulary;
}

export function toWorld(dataSets: readonly DataSet[]): { world: World; problems: readonly Problem[] } {
	const entries = dataSets.flatMap((set) => set.entries);
	const byId = new Map<string, Entry>();
	for (const entry of entries) if (entry.id !== undefined && !byId.has(entry.id)) byId.set(entry.id, entry);
	const { vocabulary, clashes } = combined(dataSets.map(({ additions }) => additions));
	const problems = clashes.flatMap((clash) => {
		const set = dataSets[clash.addition];
		return set ? [clashProblem(set, clash)] : [];
	});
	return { world: { entries, byId, vocabulary }, problems };
}

/** Where additions clash with what is there, what is there is kept, so that the rest can be checked. */
function combined(additions: readonly VocabularyAdditions[]): {
	vocabulary: Vocabulary;
	clashes: readonly VocabularyClash[];
} {
	try {
		return { vocabulary: combineVocabulary(base, additions), clashes: [] };
	} catch (error) {
		if (!(error instanceof VocabularyError)) throw error;
		const { clashes } = error;
		const rest = additions.map((addition, index) =>
			withoutClashes(
				addition,
				clashes.filter((clash) => clash.addition === index),
			),
		);
		return { vocabulary: combineVocabulary(base, rest), clashes };
	}
}

function withoutClashes(addition: VocabularyAdditions, clashes: readonly VocabularyClash[]): VocabularyAdditions {
	return Object.fromEntries(
		Object.entries(addition).map(([list, entries]) => [
			list,
			entries.filter((entry) => !clashes.some((clash) => clash.list === list && clash.entry === nameOf(entry))),
		]),
	);
}

const nameOf = (entry: { readonly type: string } | { readonly kind: string }) =>
	"type" in entry ? entry.type : entry.kind;

function clashProblem({ additions, places }: DataSet, { list, entry }: VocabularyClash): Problem {
	const index = (additions[list] ?? []).findIndex((added) => nameOf(added) === entry);
	return places.vocabulary.problem(
		[list, index, list === "relationshipTypes" ? "type" : "kind"],
		`the vocabulary has ${entry} already, with another meaning`,
		"leave it out, or choose another name",
	);
}

/** Entries of these data sets that say something else than those of data sets that are in the graph already. */
export function clashesElsewhere(
	elsewhere: readonly VocabularyAdditions[],
	dataSets: readonly DataSet[],
): readonly Problem[] {
	const { clashes } = combined([...elsewhere, ...dataSets.map(({ additions }) => additions)]);
	return clashes.flatMap((clash) => {
		const set = dataSets[clash.addition - elsewhere.length];
		return set ? [clashProblem(set, clash)] : [];
	});
}
