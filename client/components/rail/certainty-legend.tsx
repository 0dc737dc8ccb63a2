import { toggleUndated } from "../../store/filter-deeds.ts";
import { filters } from "../../store/filters.ts";
import { words } from "../../store/language.ts";
import { timeMode } from "../../store/time-mode.ts";
import { totals } from "../../store/totals.ts";
import { DateGlyph } from "../family-glyph.tsx";
import { LegendCount } from "./legend-count.tsx";
import { LegendSwitch } from "./legend-switch.tsx";

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
				{dated && <LegendCount of={dates.covers} />}
			</div>
			<div class="legend-row legend-note">
				<DateGlyph kind="may" />
				<span class="legend-name">{period ? messages.mayTouch : messages.mayCover}</span>
				{dated && <LegendCount of={dates.mayCover} />}
			</div>
			<LegendSwitch name={messages.noDate} on={filters.value.undated} count={dates.undated} onToggle={toggleUndated}>
				<DateGlyph kind="none" />
			</LegendSwitch>
		</section>
	);
}
