import { followedBy } from "../../../model/vocabulary/elision.ts";
import type { MemberFact } from "../../store/dossier/group-facts.ts";
import { inLanguage, partyName } from "../../store/fact-words.ts";

import type { Language } from "../../store/language.ts";
import { inverseOf, wordingOf } from "../../store/vocabulary.ts";

type Joined = MemberFact["relationships"][number];

/** How an entity is part of a fact by one relationship: "founded", "works at (engineer)". */
export function roleWords(relationship: Joined, of: string, speak: Language): string {
	const title = inLanguage(relationship.titleEn, relationship.titleFr, speak);
	const outgoing = relationship.from.id === of;
	const wording = (outgoing ? wordingOf : inverseOf)(relationship.type)[speak];
	return title === null ? wording : `${wording} (${title})`;
}

/** The same before the other end's name, with the gap between them: « siège au conseil d’ » has none. */
export function roleBefore(relationship: Joined, of: string, speak: Language): string {
	const name = partyName(otherEnd(relationship, of), speak);
	return followedBy(roleWords(relationship, of, speak), name).slice(0, -name.length);
}

/** The other end of a relationship of an entity; itself where both ends are. */
export const otherEnd = ({ from, to }: Joined, of: string) => (from.id === of ? to : from);

/** A tie of an entity in words: "founded OpenAI". */
export function memberWords({ relationships }: MemberFact, of: string, speak: Language): string {
	const [first] = relationships;
	return first === undefined ? "" : followedBy(roleWords(first, of, speak), partyName(otherEnd(first, of), speak));
}
