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
	const shown: readonly Verdict[] = [...ALWAYS, ...WHERE_THERE.filter((verdict) => of[verdict] > 0), "same"];
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
