import { toggleUndated } from "../../store/filter-deeds.ts";
import { filters } from "../../store/filters.ts";
import { words } from "../../store/language.ts";
import { totals } from "../../store/totals.ts";
import { DateGlyph } from "../family-glyph.tsx";

/** How many facts have no place on the scale, and whether they are shown all the same. */
export function UndatedMarker() {
	const { undated } = totals.value.dates;
	if (undated === 0) return null;
	const messages = words.value.time;
	const shown = filters.value.undated;
	return (
		<button
			type="button"
			class="undated-marker"
			aria-pressed={shown}
			title={shown ? messages.hideUndated : messages.showUndated}
			onClick={toggleUndated}
		>
			<DateGlyph kind="none" />
			<span class="tabular">{messages.undated(undated)}</span>
		</button>
	);
}
