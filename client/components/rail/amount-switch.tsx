import { toggleByAmount } from "../../store/filter-deeds.ts";
import { filters } from "../../store/filters.ts";
import { words } from "../../store/language.ts";
import { storedNodes } from "../../store/shown.ts";
import { statedAmount } from "../../store/stated-amount.ts";
import { LegendSwitch } from "./legend-switch.tsx";

/** Whether deals are drawn as large as their amounts; where none states one, there is nothing to choose. */
export function AmountSwitch() {
	const { byAmount, byAmountHow } = words.value.rail;
	const on = filters.value.byAmount;
	if (!on && storedNodes.value.every((node) => statedAmount(node) === null)) return null;
	return (
		<>
			<LegendSwitch name={byAmount} on={on} onToggle={toggleByAmount}>
				<AmountGlyph />
			</LegendSwitch>
			{on && <p class="rail-note">{byAmountHow}</p>}
		</>
	);
}

/** A small deal and a large one. */
function AmountGlyph() {
	const ink = { fill: "var(--fund-t)", stroke: "var(--family-funding)", "stroke-width": 1.3 } as const;
	return (
		<svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true" focusable="false">
			<rect x="0.8" y="6" width="7" height="4" rx="2" {...ink} />
			<rect x="10.6" y="3.2" width="14.6" height="9.6" rx="4.8" {...ink} />
		</svg>
	);
}
