import type { RelationshipTypeEntry, Vocabulary, VocabularyAdditions } from "../../../model/vocabulary/types.ts";

/** The relationship types that count as ties, with those of data sets elsewhere: they may join the same nodes. */
export function tieTypesOf(vocabulary: Vocabulary, elsewhere: readonly VocabularyAdditions[]): readonly string[] {
	const all: readonly RelationshipTypeEntry[] = [
		...vocabulary.relationshipTypes,
		...elsewhere.flatMap(({ relationshipTypes = [] }) => relationshipTypes),
	];
	return [...new Set(all.filter(({ tie }) => tie).map(({ type }) => type))];
}
