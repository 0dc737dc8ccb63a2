import { sameDay } from "../../store/compare/comparison.ts";
import { figures } from "../../store/compare/judged-scene.ts";
import type { Verdict } from "../../store/compare/verdict.ts";
import { verdictWords } from "../../store/compare/verdict-words.ts";
import { words } from "../../store/language.ts";
import { ChangeSign } from "./change-sign.tsx";

const ALWAYS: readonly Verdict[] = ["gained", "lost"];
const WHERE_THERE: readonly Verdict[] = ["between", "revised"];

/** What the badges of the picture mean. */
export function CompareLegend() {
	const { of } = figures.value;
	// From a day to itself nothing comes or goes.
	const ways = sameDay.value ? [] : [...ALWAYS, ...WHERE_THERE.filter((verdict) => of[verdict] > 0)];
	const shown: readonly Verdict[] = [...ways, "same"];
	return (
		<ul class="compare-legend" aria-label={words.value.compare.legend}>
			{shown.map((verdict) => (
				<li key={verdict}>
					<ChangeSign verdict={verdict} />
					{verdictWords.value[verdict](1)}
				</li>
			))}
		</ul>
	);
}
