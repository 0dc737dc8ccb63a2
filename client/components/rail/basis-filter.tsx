import type { Standing } from "../../../model/vocabulary/types.ts";
import { basisFrame, basisGlyphs } from "../../graph-view/basis-glyph.ts";
import { filterStanding } from "../../store/filter-deeds.ts";
import { filters, STANDINGS } from "../../store/filters.ts";
import { words } from "../../store/language.ts";
import { totals } from "../../store/totals.ts";
import { inColumns } from "./in-columns.ts";
import { DimmableRow } from "./legend-row.tsx";

/** On what basis facts stand. Plans and denials are off until asked for. */
export function BasisFilter() {
	const { rail, standing } = words.value;
	return (
		<section aria-labelledby="rail-basis">
			<h3 id="rail-basis">{rail.basis}</h3>
			<div class={inColumns("basis-rows", totals.value.standings.values())}>
				{STANDINGS.map((each) => (
					<DimmableRow
						key={each}
						kind={each}
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

/** The glyph of a basis, which marks it in the picture too. */
export function StandingGlyph({ standing }: { readonly standing: Standing }) {
	const ink = "var(--ink2)";
	const { frame, fill, lines } = basisGlyphs[standing];
	const { x, y, side, radius, width } = basisFrame;
	return (
		<svg class="standing-glyph" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
			<rect
				x={x}
				y={y}
				width={side}
				height={side}
				rx={radius}
				fill={frame.filled ? ink : "none"}
				stroke={ink}
				stroke-width={width}
				stroke-dasharray={frame.dash.length > 0 ? frame.dash.join(" ") : undefined}
			/>
			{fill !== null && <path d={fill} fill={ink} />}
			{lines !== null && <path d={lines.data} fill="none" stroke={ink} stroke-width={lines.width} />}
		</svg>
	);
}
