import { filters, toggleUndated } from "../../store/filters.ts";
import { words } from "../../store/language.ts";
import { timeMode } from "../../store/time-mode.ts";
import { totals } from "../../store/totals.ts";
import { DateGlyph } from "../family-glyph.tsx";

/** What solid, dashed and dotted lines mean, and whether what has no date is shown. */
export function CertaintyLegend() {
	const messages = words.value.rail;
	const { dates } = totals.value;
	const dated = timeMode.value !== "any";
	const period = timeMode.value === "period";
	return (
		<section aria-labelledby="rail-certainty">
			<h3 id="rail-certainty">{messages.certainty}</h3>
			<div class="legend-row legend-note">
				<DateGlyph kind="covers" />
				<span class="legend-name">{period ? messages.touches : messages.covers}</span>
				{dated && <span class="legend-count tabular">{dates.covers}</span>}
			</div>
			<div class="legend-row legend-note">
				<DateGlyph kind="may" />
				<span class="legend-name">{period ? messages.mayTouch : messages.mayCover}</span>
				{dated && <span class="legend-count tabular">{dates.mayCover}</span>}
			</div>
			<button
				type="button"
				class="legend-row legend-switch"
				role="switch"
				aria-checked={filters.value.undated}
				onClick={toggleUndated}
			>
				<DateGlyph kind="none" />
				<span class="legend-name">{messages.noDate}</span>
				<span class="switch" aria-hidden="true" />
				<span class="legend-count tabular">{dates.undated}</span>
			</button>
		</section>
	);
}
