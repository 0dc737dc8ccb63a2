import type { DisagreementPartsFragment } from "../../api/generated/graphql.ts";
import { words } from "../../store/language.ts";
import { DetailsSection } from "./details-section.tsx";
import { DifferingSides } from "./differing-sides.tsx";

/** Where accounts of a fact differ: both sides of each, and how. */
export function AccountsDiffer({ disagreements }: { readonly disagreements: readonly DisagreementPartsFragment[] }) {
	const { inspector } = words.value;
	if (disagreements.length === 0) return null;
	return (
		<DetailsSection title={inspector.differ} count={disagreements.length}>
			{disagreements.map((each) => (
				<DifferingSides key={each.id} disagreement={each} heading="h4" />
			))}
		</DetailsSection>
	);
}
