import { followedBy } from "../../../model/vocabulary/elision.ts";
import { known } from "../../store/known.ts";
import { type Language, language } from "../../store/language.ts";
import type { StoredRelationship } from "../../store/stored-node.ts";
import { familyOf, wordingOf } from "../../store/vocabulary.ts";
import { FamilyGlyph } from "../family-glyph.tsx";

/** The line that was chosen, read as a sentence. */
export function RelationshipSentence({ relationship }: { readonly relationship: StoredRelationship }) {
	const speak = language.value;
	return (
		<p class="details-sentence">
			<FamilyGlyph family={familyOf(relationship.type)} />
			{sentenceOf(relationship, speak)}
			{relationship.title !== null && ` (${relationship.title[speak]})`}
		</p>
	);
}

/** A line as a sentence: "Elon Musk founded OpenAI". */
export function sentenceOf({ from, to, type }: StoredRelationship, speak: Language): string {
	const name = (id: string) => known.value.nodes.get(id)?.name[speak] ?? id;
	return `${name(from)} ${followedBy(wordingOf(type)[speak], name(to))}`;
}
