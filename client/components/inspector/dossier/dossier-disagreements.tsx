import { entityDisagreements } from "../../../store/dossier/disagreements.ts";
import { factTitle } from "../../../store/fact-words.ts";
import { language, words } from "../../../store/language.ts";
import { select } from "../../../store/selection.ts";
import { ZigzagGlyph } from "../../family-glyph.tsx";
import { DetailsSection } from "../details-section.tsx";

/** Where accounts of an entity differ; each opens with all its sides. */
export function DossierDisagreements() {
	const { inspector, differ } = words.value;
	const found = entityDisagreements.value;
	if (found.length === 0) return null;
	return (
		<DetailsSection title={inspector.differ} count={found.length}>
			<ul class="fact-rows">
				{found.map(({ id, kind, sides }) => (
					<li key={id} class="fact-row">
						<button type="button" class="link-button" onClick={() => select(id)}>
							{differ[kind]}
						</button>
						{kind === "INCOMPATIBLE" && <ZigzagGlyph />}
						<div class="fact-foot">
							<span>{sides[0] !== undefined && factTitle(sides[0], language.value)}</span>
						</div>
					</li>
				))}
			</ul>
		</DetailsSection>
	);
}
