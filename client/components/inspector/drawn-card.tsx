import { fullAmount, type Precision } from "../../../model/money/format.ts";
import type { Standing } from "../../../model/vocabulary/types.ts";
import { hasDossier, selectedRelationship } from "../../store/details.ts";
import { known } from "../../store/known.ts";
import { language, words } from "../../store/language.ts";
import { relationshipRows } from "../../store/scene-table/rows.ts";
import type { ScenePeriod } from "../../store/scene-types.ts";
import { select } from "../../store/selection.ts";
import { nodeIn, relationshipIn, type StoredNode, type StoredRelationship } from "../../store/stored-node.ts";
import { familyOf, labelAndKind, labelName } from "../../store/vocabulary.ts";
import { FamilyGlyph } from "../family-glyph.tsx";
import { NodeGlyph } from "../node-glyph.tsx";
import { DetailsSection } from "./details-section.tsx";
import { DetailsFailed, NoMoreDetails } from "./details-state.tsx";
import { Head } from "./head.tsx";
import { NodeActions } from "./node-actions.tsx";
import { PeriodRow } from "./period-row.tsx";
import { sentenceOf } from "./relationship-sentence.tsx";
import { StandingChip } from "./standing-chip.tsx";

/** What the picture knows of what is selected, where the rest cannot be loaded. */
export function DrawnCard({ id }: { readonly id: string }) {
	const node = known.value.nodes.get(id);
	const relationship = selectedRelationship.value;
	if (node === undefined && relationship === null) return <DetailsFailed />;
	return (
		<>
			{node === undefined ? null : <DrawnNode node={node} />}
			{relationship === null ? null : <DrawnRelationship relationship={relationship} />}
			<NoMoreDetails />
		</>
	);
}

function DrawnNode({ node }: { readonly node: StoredNode }) {
	const speak = language.value;
	const { inspector } = words.value;
	const { id, label, kind, name, money, period, vouched, words: said } = nodeIn(node, speak);
	const isEntity = hasDossier(id);
	return (
		<>
			<Head
				glyph={<NodeGlyph label={label} />}
				kind={labelAndKind(label, kind)[speak]}
				title={name[speak] || (said?.text ?? labelName(label)[speak])}
				node={id}
				own={{ kind: isEntity ? "entity" : "fact", id }}
			/>
			{money !== null && money.amount !== null && (
				<p class="details-amount tabular">
					{fullAmount(money.amount, money.currency, money.precision as Precision, speak)}
				</p>
			)}
			{(!isEntity || vouched !== null) && (
				<Rows
					period={period}
					standing={vouched?.standing ?? null}
					{...(isEntity ? { label: inspector.existence } : {})}
				/>
			)}
			<NodeActions id={id} />
			<DrawnTies of={id} />
		</>
	);
}

function DrawnRelationship({ relationship }: { readonly relationship: StoredRelationship }) {
	const speak = language.value;
	const { period, vouched, type, fact, title } = relationshipIn(relationship, speak);
	const family = familyOf(type);
	return (
		<>
			<Head
				glyph={<FamilyGlyph family={family} />}
				kind={[words.value.inspector.tie, title?.[speak]].filter((part) => part !== undefined).join(" · ")}
				title={sentenceOf(relationship, speak)}
				node={null}
				own={{ kind: "fact", id: fact }}
			/>
			<Rows period={period} standing={vouched.standing} colour={`var(--family-${family})`} />
		</>
	);
}

interface RowsProps {
	readonly period: ScenePeriod;
	readonly standing: Standing | null;
	readonly colour?: string;
	readonly label?: string;
}

function Rows({ standing, colour = "var(--ink2)", ...period }: RowsProps) {
	const messages = words.value;
	return (
		<dl class="details-rows">
			<PeriodRow {...period} colour={colour} />
			{standing !== null && (
				<div>
					<dt>{messages.inspector.standing}</dt>
					<dd>
						<StandingChip standing={standing} words={messages.standing[standing]} />
					</dd>
				</div>
			)}
		</dl>
	);
}

/** The lines at a node, each read as a sentence. */
function DrawnTies({ of }: { readonly of: string }) {
	const ties = relationshipRows.value.flatMap((row) => {
		const relationship = known.value.relationships.get(row.id);
		return relationship?.from === of || relationship?.to === of ? [{ row, relationship }] : [];
	});
	if (ties.length === 0) return null;
	return (
		<DetailsSection title={words.value.inspector.drawnTies} count={ties.length}>
			<ul class="drawn-ties">
				{ties.map(({ row, relationship }) => (
					<li key={row.id} class="fact-row" style={{ "--family": `var(--family-${row.family})` }}>
						<p class="fact-line">
							<button type="button" class="link-button" onClick={() => select(row.id)}>
								{sentenceOf(relationship, language.value)}
							</button>
						</p>
						<div class="fact-foot">
							{row.when !== "" && <span class="tabular">{row.when}</span>}
							<span>{row.basis}</span>
						</div>
					</li>
				))}
			</ul>
		</DetailsSection>
	);
}
