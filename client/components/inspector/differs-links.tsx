import type { EntityFact } from "../../store/details.ts";
import { type FactParts, factTitle } from "../../store/fact-words.ts";
import { language, words } from "../../store/language.ts";
import { select } from "../../store/selection.ts";
import { DetailsSection } from "./details-section.tsx";

interface DiffersLinksProps {
	/** Facts of every sort that the card holds: ties, deals, statements and events, and attributes. */
	readonly facts: readonly (FactParts & Pick<EntityFact["fact"], "disagreements">)[];
}

/** The disagreements among an entity's facts; each opens with both its sides. */
export function DiffersLinks({ facts }: DiffersLinksProps) {
	const { inspector, differ } = words.value;
	const found = new Map(
		facts.flatMap((fact) => fact.disagreements.map((each) => [each.id, { ...each, fact }] as const)),
	);
	if (found.size === 0) return null;
	return (
		<DetailsSection title={inspector.differ} count={found.size}>
			<ul class="fact-rows">
				{[...found.values()].map(({ id, kind, fact }) => (
					<li key={id} class="fact-row">
						<button type="button" class="link-button" onClick={() => select(id)}>
							{differ[kind]}
						</button>
						<div class="fact-foot">
							<span>{factTitle(fact, language.value)}</span>
						</div>
					</li>
				))}
			</ul>
		</DetailsSection>
	);
}
