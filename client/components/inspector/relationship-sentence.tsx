import { followedBy } from "../../../model/vocabulary/elision.ts";
import { known } from "../../store/known.ts";
import { language } from "../../store/language.ts";
import type { StoredRelationship } from "../../store/stored-node.ts";
import { familyOf, wordingOf } from "../../store/vocabulary.ts";
import { FamilyGlyph } from "../family-glyph.tsx";

/** The line that was chosen, read as a sentence. */
export function RelationshipSentence({ relationship }: { readonly relationship: StoredRelationship }) {
	const speak = language.value;
	const name = (id: string) => known.value.nodes.get(id)?.name[speak] ?? id;
	return (
		<p class="details-sentence">
			<FamilyGlyph family={familyOf(relationship.type)} />
			{name(relationship.from)} {followedBy(wordingOf(relationship.type)[speak], name(relationship.to))}
			{relationship.title !== null && ` (${relationship.title[speak]})`}
		</p>
	);
}
