import { hiddenVerdicts } from "../../store/compare/comparison.ts";
import { figures } from "../../store/compare/judged-scene.ts";
import type { Compared, Verdict } from "../../store/compare/verdict.ts";
import { VERDICTS } from "../../store/compare/verdict.ts";
import { verdictWords } from "../../store/compare/verdict-words.ts";
import { onlyShown, toggled } from "../../store/filters.ts";
import { words } from "../../store/language.ts";
import { ChangeSign } from "../compare/change-sign.tsx";
import { LegendRow } from "./legend-row.tsx";

/** Rows that are there whether anything comes to them or not. */
const ALWAYS: readonly Verdict[] = ["gained", "lost", "same"];

/** How many facts come to what between A and B; together they are every fact of the picture. A row is a filter. */
export function CompareRows({ compared }: { readonly compared: Compared }) {
	const { of } = figures.value;
	const hidden = hiddenVerdicts.value;
	return (
		<section aria-labelledby="rail-compare">
			<h3 id="rail-compare">{words.value.compare.rail[compared.by]}</h3>
			{VERDICTS.filter((verdict) => ALWAYS.includes(verdict) || of[verdict] > 0).map((verdict) => (
				<LegendRow
					key={verdict}
					glyph={<ChangeSign verdict={verdict} />}
					name={verdictWords.value[verdict](of[verdict])}
					count={of[verdict]}
					shown={!hidden.has(verdict)}
					onToggle={(alone) => {
						hiddenVerdicts.value = alone ? onlyShown(hidden, VERDICTS, verdict) : toggled(hidden, verdict);
					}}
				/>
			))}
		</section>
	);
}
