import type { Day } from "../../../model/time/types.ts";
import { frameLegend } from "../../store/export/current-frame.ts";
import { language } from "../../store/language.ts";
import { type NetworkLine, networkLegend } from "../../store/reports/network-legend.ts";
import type { NetworkScene } from "../../store/reports/network-scene.ts";
import { familyName } from "../../store/vocabulary.ts";
import { DateGlyph, FamilyGlyph } from "../family-glyph.tsx";

interface NetworkLegendProps {
	readonly scene: NetworkScene;
	/** The day on which the rows hold; null where they were asked for at every date. */
	readonly at: Day | null;
}

const GLYPHS = { certain: "covers", possible: "may", undated: "none", ended: "ended", "not-yet": "not-yet" } as const;

/** What the lines of a network mean that there are: what they stand for, and what is known of their dates. */
export function NetworkLegend({ scene, at }: NetworkLegendProps) {
	const { families, lines } = networkLegend(scene, at);
	const { looks } = frameLegend(at === null ? "any" : "day");
	return (
		<ul class="chart-legend">
			{families.map((family) => (
				<li key={family}>
					<FamilyGlyph family={family} />
					{familyName(family)[language.value]}
				</li>
			))}
			{lines.map((line: NetworkLine) => (
				<li key={line}>
					<DateGlyph kind={GLYPHS[line]} />
					{looks[line]}
				</li>
			))}
		</ul>
	);
}
