import type { Standing } from "../../../model/vocabulary/types.ts";
import { filterStanding } from "../../store/filter-deeds.ts";
import { filters, STANDINGS } from "../../store/filters.ts";
import { words } from "../../store/language.ts";
import { totals } from "../../store/totals.ts";
import { inColumns } from "./in-columns.ts";
import { LegendRow } from "./legend-row.tsx";

/** On what basis facts stand. Plans and denials are off until asked for. */
export function BasisFilter() {
	const { rail, standing } = words.value;
	return (
		<section aria-labelledby="rail-basis">
			<h3 id="rail-basis">{rail.basis}</h3>
			<div class={inColumns("basis-rows", totals.value.standings.values())}>
				{STANDINGS.map((each) => (
					<LegendRow
						key={each}
						glyph={<StandingGlyph standing={each} />}
						name={standing[each]}
						count={totals.value.standings.get(each) ?? 0}
						shown={filters.value.standings.has(each)}
						onToggle={(alone) => filterStanding(each, alone)}
					/>
				))}
			</div>
		</section>
	);
}

/** A square for each basis: full, half, hatched, empty, crossed. */
export function StandingGlyph({ standing }: { readonly standing: Standing }) {
	const ink = "var(--ink2)";
	return (
		<svg class="standing-glyph" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
			<rect
				x="1"
				y="1"
				width="10"
				height="10"
				rx="2"
				fill={standing === "CONFIRMED" ? ink : "none"}
				stroke={ink}
				stroke-width="1.3"
				stroke-dasharray={standing === "PLANNED" ? "2.2 1.6" : undefined}
			/>
			{standing === "REPORTED" && <path d="M1.6 6h8.8v3.2a1.4 1.4 0 0 1-1.4 1.4H3a1.4 1.4 0 0 1-1.4-1.4Z" fill={ink} />}
			{standing === "CLAIMED" && <path d="M1.5 7 7 1.5M1.8 10.4l8.6-8.6M5 10.8 10.8 5" stroke={ink} />}
			{standing === "DENIED" && <path d="m3.2 3.2 5.6 5.6m0-5.6L3.2 8.8" stroke={ink} stroke-width="1.3" />}
		</svg>
	);
}
