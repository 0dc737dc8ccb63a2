import { toggleDiffering } from "../../store/filter-deeds.ts";
import { filters } from "../../store/filters.ts";
import { words } from "../../store/language.ts";
import { sceneDisagreements } from "../../store/shown.ts";
import { ZigzagGlyph } from "../family-glyph.tsx";
import { LegendSwitch } from "./legend-switch.tsx";

const KINDS = ["INCOMPATIBLE", "UNFULFILLED", "AT_ODDS"] as const;

/** How many accounts in the picture differ, and in what way; a switch lets everything else stand back. */
export function DifferFilter() {
	const { inspector, differ, rail } = words.value;
	const all = sceneDisagreements.value;
	if (all.length === 0 && !filters.value.differing) return null;
	return (
		<section aria-label={rail.differInPicture}>
			<h3>{inspector.differ}</h3>
			<LegendSwitch name={rail.differOnly} on={filters.value.differing} count={all.length} onToggle={toggleDiffering} />
			{KINDS.map((kind) => {
				const count = all.filter((each) => each.kind === kind).length;
				return count === 0 || !(filters.value.differing || kind === "INCOMPATIBLE") ? null : (
					<div key={kind} class="legend-row legend-note">
						{kind === "INCOMPATIBLE" && <ZigzagGlyph />}
						<span class="legend-name">{differ[kind]}</span>
						<span class="legend-count tabular">{words.value.figure(count)}</span>
					</div>
				);
			})}
		</section>
	);
}
