import type { Day } from "../../../model/time/types.ts";
import { markedBasis } from "../../graph-view/basis-glyph.ts";
import { frameLegend } from "../../store/export/current-frame.ts";
import { language, words } from "../../store/language.ts";
import { type NetworkLine, networkLegend } from "../../store/reports/network-legend.ts";
import type { NetworkScene } from "../../store/reports/network-scene.ts";
import { familyName } from "../../store/vocabulary.ts";
import { DateGlyph, FamilyGlyph } from "../family-glyph.tsx";
import { StandingGlyph } from "../rail/basis-filter.tsx";

interface NetworkLegendProps {
	readonly scene: NetworkScene;
	/** The day on which the rows hold; null where they were asked for at every date. */
	readonly at: Day | null;
}

const GLYPHS = { certain: "covers", possible: "may", undated: "none", ended: "ended", "not-yet": "not-yet" } as const;

/** What the lines of a network mean that there are: what they stand for, what is known of their dates, and whether they are only claimed. */
export function NetworkLegend({ scene, at }: NetworkLegendProps) {
	const { families, lines, bases } = networkLegend(scene, at);
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
			{bases.filter(markedBasis).map((basis) => (
				<li key={basis}>
					<StandingGlyph standing={basis} />
					{words.value.standing[basis]}
				</li>
			))}
		</ul>
	);
}
