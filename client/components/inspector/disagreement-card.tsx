import type { DisagreementCard as Disagreement } from "../../store/details.ts";
import { words } from "../../store/language.ts";
import { ZigzagGlyph } from "../family-glyph.tsx";
import { DifferingSides } from "./differing-sides.tsx";
import { Head } from "./head.tsx";

/** Two accounts that differ, chosen in the picture. */
export function DisagreementCard({ disagreement }: { readonly disagreement: Disagreement }) {
	const { inspector, differ } = words.value;
	return (
		<>
			<Head
				glyph={disagreement.kind === "INCOMPATIBLE" ? <ZigzagGlyph /> : null}
				kind={inspector.differ}
				title={differ[disagreement.kind]}
				node={null}
				own={null}
			/>
			<section class="details-section">
				<DifferingSides disagreement={disagreement} heading="h3" />
			</section>
		</>
	);
}
