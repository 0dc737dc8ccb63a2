import type { EntityFact } from "../../store/details.ts";
import { type FactParts, factTitle } from "../../store/fact-words.ts";
import { language, words } from "../../store/language.ts";
import { select } from "../../store/selection.ts";

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
		<section class="details-section" aria-label={inspector.differ}>
			<h3>
				{inspector.differ}
				<span class="details-count tabular">{found.size}</span>
			</h3>
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
		</section>
	);
}
