import type { When } from "../../model/time/types.ts";
import type { Label, RelationshipTypeEntry, Vocabulary } from "../../model/vocabulary/types.ts";

/**
 * Which relationships a statement goes along: its parameters `$types` and `$walked`. They are compared with `type(r)`: a
 * type that is a parameter in the pattern itself lets the planner begin at all relationships of that type.
 */
export interface Walk {
	/** Types of the vocabulary. */
	readonly types: readonly string[];
	/** The types they may have in Neo4j. */
	readonly walked: readonly string[];
}

/** What is superseded, planned or denied has this type in Neo4j, and its own in the property `type`. */
const notStanding = "NOT_STANDING";

/** Said, and never walked: it would make one of what may be two. */
const neverWalked = "MAY_BE_SAME_AS";

const namesOf = (entries: readonly RelationshipTypeEntry[]) => entries.map(({ type }) => type);
const isDrawn = (label: Label) => label !== "ATTRIBUTE";

/** The types that join two entities: all but those of attributes. */
export function typesBetweenEntities(vocabulary: Vocabulary): readonly string[] {
	return namesOf(vocabulary.relationshipTypes.filter(({ from, to }) => from.some(isDrawn) && to.some(isDrawn)));
}

/** Those of them that lead from one entity to its neighbours; `asked` narrows them. */
export function typesToNeighbours(vocabulary: Vocabulary, asked?: readonly string[] | null): readonly string[] {
	return among(asked, typesBetweenEntities(vocabulary)).filter((type) => type !== neverWalked);
}

/** The types along which paths are searched: those that count as ties, or those asked for. */
export function typesOfPaths(vocabulary: Vocabulary, asked?: readonly string[] | null): readonly string[] {
	const ties = namesOf(vocabulary.relationshipTypes.filter(({ tie }) => tie));
	return typesToNeighbours(vocabulary, asked ?? ties);
}

/** `asked`, as far as they are among `all`; all where nothing is asked. */
export function among(asked: readonly string[] | null | undefined, all: readonly string[]): readonly string[] {
	return asked === null || asked === undefined ? all : all.filter((type) => asked.includes(type));
}

/** What does not stand is gone through only where it is asked for: by what was known on a day, or plans and denials. */
export function walk(types: readonly string[], when: When): Walk {
	const standsNow =
		when.asKnownOn === null && !when.standings.includes("PLANNED") && !when.standings.includes("DENIED");
	return { types, walked: standsNow ? types : [...types, notStanding] };
}
