import type { EvidencePartsFragment } from "../../api/generated/graphql.ts";
import { originsOf } from "../../store/fact-words.ts";
import { words } from "../../store/language.ts";
import { DetailsSection } from "./details-section.tsx";
import { EvidenceCard } from "./evidence-card.tsx";

/** Every passage that vouches for a fact, and how many origins they go back to. */
export function EvidenceList({ evidence }: { readonly evidence: readonly EvidencePartsFragment[] }) {
	const { inspector } = words.value;
	return (
		<DetailsSection title={inspector.evidence} count={inspector.origins(originsOf(evidence), evidence.length)}>
			{evidence.map((each) => (
				<EvidenceCard key={each.id} evidence={each} />
			))}
		</DetailsSection>
	);
}
