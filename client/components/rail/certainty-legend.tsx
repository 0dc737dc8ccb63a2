import { datingName, toggleUndated } from "../../store/filter-deeds.ts";
import { type Dating, filters } from "../../store/filters.ts";
import { words } from "../../store/language.ts";
import { timeMode } from "../../store/time-mode.ts";
import { totals } from "../../store/totals.ts";
import { DateGlyph } from "../family-glyph.tsx";
import { LegendCount } from "./legend-count.tsx";
import { DimmableLine } from "./legend-row.tsx";
import { LegendSwitch } from "./legend-switch.tsx";

/** What solid, dashed and dotted lines mean, and whether what has no date is shown. */
export function CertaintyLegend() {
	const messages = words.value.rail;
	const { dates } = totals.value;
	return (
		<section aria-labelledby="rail-certainty">
			<h3 id="rail-certainty">{messages.certainty}</h3>
			<DatingNote dating="COVERS" glyph="covers" count={dates.covers} />
			<DatingNote dating="MAY_COVER" glyph="may" count={dates.mayCover} />
			<DimmableLine kind="UNDATED" name={messages.noDate} shown={filters.value.undated}>
				<LegendSwitch name={messages.noDate} on={filters.value.undated} count={dates.undated} onToggle={toggleUndated}>
					<DateGlyph kind="none" />
				</LegendSwitch>
			</DimmableLine>
		</section>
	);
}

interface DatingNoteProps {
	readonly dating: Dating;
	readonly glyph: "covers" | "may";
	readonly count: number;
}

/** What a line means; at any date nothing is counted. */
function DatingNote({ dating, glyph, count }: DatingNoteProps) {
	const name = datingName(dating);
	return (
		<DimmableLine kind={dating} name={name} shown>
			<div class="legend-row legend-note">
				<DateGlyph kind={glyph} />
				<span class="legend-name">{name}</span>
				{timeMode.value !== "any" && <LegendCount of={count} />}
			</div>
		</DimmableLine>
	);
}
