import { dossier, type FactSection, showEveryBasis } from "../../../store/dossier/dossier.ts";
import { retryOutline } from "../../../store/dossier/outline.ts";
import { words } from "../../../store/language.ts";
import { timeMode } from "../../../store/time-mode.ts";
import { VirtualRows } from "../../virtual-rows.tsx";
import { DetailsSection } from "../details-section.tsx";
import { FactRow, RestingRow } from "../fact-row.tsx";
import { AttributesByTime } from "./attributes-by-time.tsx";
import { DossierDisagreements } from "./dossier-disagreements.tsx";
import { DossierSources } from "./dossier-sources.tsx";
import { MoneyTotals } from "./money-totals.tsx";
import { RolesByTime } from "./roles-by-time.tsx";
import { StatementRow } from "./statement-row.tsx";

/** Every fact of an entity, each kind in a section of its own, as they count in the view. */
export function DossierSections({ of }: { readonly of: string }) {
	const shown = dossier.value;
	if (shown === null || shown.of !== of) return null;
	const { inspector, scene } = words.value;
	const { sections, attributes, resting, hidden, state } = shown;
	return (
		<>
			{sections.map(
				(section) => section.listed.length > 0 && <Section key={section.group} of={of} section={section} />,
			)}
			{attributes.listed.length > 0 && (
				<DetailsSection title={inspector.attributes} count={countOf(attributes)}>
					<AttributesByTime attributes={attributes} />
				</DetailsSection>
			)}
			{resting.listed.length > 0 && (
				<DetailsSection title={inspector.resting} count={countOf(resting)}>
					<VirtualRows
						items={resting.listed}
						keyOf={({ id }) => id}
						estimate={48}
						class="fact-rows"
						row={(fact, place) => (
							<RestingRow key={fact.id} fact={fact} away={!resting.counting.has(fact)} place={place} />
						)}
					/>
				</DetailsSection>
			)}
			<DossierDisagreements />
			{state === "whole" && <DossierSources />}
			{hidden > 0 && (
				<p class="details-hidden">
					{inspector.hiddenFacts(hidden)}{" "}
					<button type="button" class="link-button" onClick={showEveryBasis}>
						{inspector.showHidden}
					</button>
				</p>
			)}
			{state === "loading" && (
				<div class="skeleton-lines" role="status">
					<span class="unseen">{inspector.loadingFacts}</span>
					<span class="skeleton" style={{ width: "85%" }} />
					<span class="skeleton" style={{ width: "60%" }} />
				</div>
			)}
			{state === "failed" && (
				<p class="details-hidden" role="status">
					{inspector.factsFailed}{" "}
					<button type="button" class="link-button" onClick={retryOutline}>
						{scene.retry}
					</button>
				</p>
			)}
		</>
	);
}

function Section({ of, section }: { readonly of: string; readonly section: FactSection }) {
	const { inspector } = words.value;
	const { group, listed } = section;
	const Row = group === "statements" ? StatementRow : FactRow;
	return (
		<DetailsSection title={inspector[group]} count={countOf(section)}>
			{group === "roles" && <RolesByTime of={of} section={section} />}
			{group === "deals" && <MoneyTotals of={of} section={section} />}
			<VirtualRows
				items={listed}
				keyOf={({ fact }) => fact.id}
				estimate={48}
				class="fact-rows"
				row={(member, place) => (
					<Row key={member.fact.id} of={of} member={member} away={!section.counting.has(member)} place={place} />
				)}
			/>
		</DetailsSection>
	);
}

/** "14 of 32 at this date", or how many there are where all of them count. */
function countOf({
	listed,
	counting,
}: {
	readonly listed: readonly unknown[];
	readonly counting: ReadonlySet<unknown>;
}) {
	return counting.size === listed.length
		? listed.length
		: words.value.inspector.countOf[timeMode.value](counting.size, listed.length);
}
