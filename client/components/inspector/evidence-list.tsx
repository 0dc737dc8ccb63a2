import type { EvidencePartsFragment } from "../../api/generated/graphql.ts";
import { originsOf } from "../../store/fact-words.ts";
import { words } from "../../store/language.ts";
import { EvidenceCard } from "./evidence-card.tsx";

/** Every passage that vouches for a fact, and how many origins they go back to. */
export function EvidenceList({ evidence }: { readonly evidence: readonly EvidencePartsFragment[] }) {
	const { inspector } = words.value;
	return (
		<section class="details-section" aria-label={inspector.evidence}>
			<h3>
				{inspector.evidence}
				<span class="details-count">{inspector.origins(originsOf(evidence), evidence.length)}</span>
			</h3>
			{evidence.map((each) => (
				<EvidenceCard key={each.id} evidence={each} />
			))}
		</section>
	);
}
