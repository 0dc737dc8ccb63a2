import { PanelLeftClose, X } from "lucide";
import { useRef } from "preact/hooks";
import { compared } from "../../store/compare/comparison.ts";
import { filterFamily, filterLabel, showEverything } from "../../store/filter-deeds.ts";
import { filtered, filters } from "../../store/filters.ts";
import { language, words } from "../../store/language.ts";
import { opened } from "../../store/opened.ts";
import { storedNodes } from "../../store/shown.ts";
import { narrow } from "../../store/theme.ts";
import { totals } from "../../store/totals.ts";
import { FAMILIES, familyName, LABELS, labelName } from "../../store/vocabulary.ts";
import { FamilyGlyph } from "../family-glyph.tsx";
import { IconButton } from "../icon-button.tsx";
import { NodeGlyph } from "../node-glyph.tsx";
import { AmountSwitch } from "./amount-switch.tsx";
import { BasisFilter } from "./basis-filter.tsx";
import { CertaintyLegend } from "./certainty-legend.tsx";
import { CompareRows } from "./compare-rows.tsx";
import { BadgeNote, BundleNote } from "./count-notes.tsx";
import { DifferFilter } from "./differ-filter.tsx";
import { DimmableRow } from "./legend-row.tsx";
import { StateCounts } from "./state-counts.tsx";

/** The legend, which is the filter: a click hides a kind, Shift-click shows it alone, the half disc lets it stand back. */
export function Rail({ onClose }: { readonly onClose: () => void }) {
	const messages = words.value.rail;
	const heading = useRef<HTMLHeadingElement>(null);
	const { labels, families } = totals.value;
	const there = new Set(storedNodes.value.map(({ label }) => label));
	const shownLabels = LABELS.filter((label) => label !== "SOURCE" || there.has(label));
	return (
		<aside class="rail" aria-label={messages.title}>
			<div class="rail-head">
				<h2 ref={heading} tabIndex={-1}>
					{messages.title}
				</h2>
				<IconButton
					icon={narrow.value ? X : PanelLeftClose}
					label={narrow.value ? messages.close : messages.collapse}
					onClick={onClose}
				/>
			</div>
			<section aria-labelledby="rail-nodes">
				<h3 id="rail-nodes">{messages.nodes}</h3>
				{shownLabels.map((label) => (
					<DimmableRow
						key={label}
						kind={label}
						glyph={<NodeGlyph label={label} />}
						name={labelName(label)[language.value]}
						count={labels.get(label) ?? 0}
						shown={!filters.value.labels.has(label)}
						onToggle={(alone) => filterLabel(label, LABELS, alone)}
					/>
				))}
				<AmountSwitch />
				<BadgeNote />
			</section>
			<section aria-labelledby="rail-relationships">
				<h3 id="rail-relationships">{messages.relationships}</h3>
				{FAMILIES.map((family) => (
					<DimmableRow
						key={family}
						kind={family}
						glyph={<FamilyGlyph family={family} />}
						name={familyName(family)[language.value]}
						count={families.get(family) ?? 0}
						shown={!filters.value.families.has(family)}
						onToggle={(alone) => filterFamily(family, FAMILIES, alone)}
					/>
				))}
				<BundleNote />
			</section>
			{compared.value !== null && <CompareRows compared={compared.value} />}
			<DifferFilter />
			<CertaintyLegend />
			<BasisFilter />
			{compared.value === null && opened.value === "ready" && <StateCounts />}
			{filtered(filters.value) && (
				<button
					type="button"
					class="button rail-reset"
					onClick={() => {
						showEverything();
						// The button goes with what it undoes.
						heading.current?.focus();
					}}
				>
					{messages.showAll}
				</button>
			)}
		</aside>
	);
}
