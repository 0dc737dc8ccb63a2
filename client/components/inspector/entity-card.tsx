import { ExternalLink } from "lucide";
import type { EntityCard as Entity } from "../../store/details.ts";
import { inLanguage, standingWords } from "../../store/fact-words.ts";
import { periodOf } from "../../store/fetched.ts";
import { language, words } from "../../store/language.ts";
import { publishedWords } from "../../store/published.ts";
import { periodIn } from "../../store/stored-node.ts";
import { labelAndKind } from "../../store/vocabulary.ts";
import { Icon } from "../icon.tsx";
import { NodeGlyph } from "../node-glyph.tsx";
import { DossierSections } from "./dossier/dossier-sections.tsx";
import { EvidenceChip } from "./evidence-chip.tsx";
import { Head } from "./head.tsx";
import { NodeActions } from "./node-actions.tsx";
import { PeriodRow } from "./period-row.tsx";
import { StandingChip } from "./standing-chip.tsx";

/** A person, organisation, product or source: what it is, and every fact about it with its evidence. */
export function EntityCard({ entity }: { readonly entity: Entity }) {
	const { inspector } = words.value;
	const speak = language.value;
	const description = inLanguage(entity.descriptionEn, entity.descriptionFr, speak);
	return (
		<>
			<Head
				glyph={<NodeGlyph label={entity.label} />}
				kind={labelAndKind(entity.label, "kind" in entity ? entity.kind : null)[speak]}
				title={speak === "fr" ? entity.nameFr : entity.nameEn}
				node={entity.id}
				own={{ kind: "entity", id: entity.id }}
			/>
			{description !== null && <p class="details-text">{description}</p>}
			<dl class="details-rows">
				{entity.aliases.length > 0 && (
					<div>
						<dt>{inspector.aliases}</dt>
						<dd>{entity.aliases.join(", ")}</dd>
					</div>
				)}
				{entity.__typename === "Source" && <SourceRows source={entity} />}
				{entity.existence !== null && <Existence entity={entity} existence={entity.existence} />}
			</dl>
			<NodeActions id={entity.id} />
			<DossierSections of={entity.id} />
		</>
	);
}

type Existing = NonNullable<Entity["existence"]>;

function Existence({ entity, existence }: { readonly entity: Entity; readonly existence: Existing }) {
	const { inspector, standing } = words.value;
	const speak = language.value;
	return (
		<>
			<PeriodRow
				label={inspector.existence}
				period={periodIn(periodOf(existence.period, "STATE"), speak)}
				colour="var(--ink2)"
			/>
			<div>
				<dt>{inspector.standing}</dt>
				<dd>
					<StandingChip
						standing={existence.standing}
						words={standingWords(existence.standing, existence.evidence, standing, speak)}
					/>
					<EvidenceChip id={`${entity.id}-existence`} evidence={existence.evidence} />
				</dd>
			</div>
		</>
	);
}

function SourceRows({ source }: { readonly source: Extract<Entity, { __typename: "Source" }> }) {
	const { inspector } = words.value;
	return (
		<>
			{source.publisher !== null && (
				<div>
					<dt>{inspector.publisher}</dt>
					<dd>{source.publisher}</dd>
				</div>
			)}
			{source.published !== null && (
				<div>
					<dt>{inspector.published}</dt>
					<dd class="tabular">{publishedWords(source.published, language.value)}</dd>
				</div>
			)}
			{source.url !== null && (
				<div>
					<dt />
					<dd>
						<a href={source.url} rel="noopener noreferrer" target="_blank">
							{inspector.openSource} <Icon icon={ExternalLink} size={12} />
						</a>
					</dd>
				</div>
			)}
		</>
	);
}
