import { ExternalLink } from "lucide";
import { attempt } from "../../store/attempt.ts";
import { type EntityCard as Entity, type EntityFact, fetchMoreFacts } from "../../store/details.ts";
import { inLanguage, standingWords } from "../../store/fact-words.ts";
import { periodOf } from "../../store/fetched.ts";
import { groupFacts } from "../../store/group-facts.ts";
import { language, words } from "../../store/language.ts";
import { publishedWords } from "../../store/published.ts";
import { periodIn } from "../../store/stored-node.ts";
import { kindName, labelName } from "../../store/vocabulary.ts";
import { Icon } from "../icon.tsx";
import { NodeGlyph } from "../node-glyph.tsx";
import { DetailsSection } from "./details-section.tsx";
import { DiffersLinks } from "./differs-links.tsx";
import { MoneyTotals } from "./dossier/money-totals.tsx";
import { RolesByTime } from "./dossier/roles-by-time.tsx";
import { EvidenceChip } from "./evidence-chip.tsx";
import { AttributeRow, FactRow } from "./fact-row.tsx";
import { Head } from "./head.tsx";
import { NodeActions } from "./node-actions.tsx";
import { PeriodRow } from "./period-row.tsx";
import { StandingChip } from "./standing-chip.tsx";

interface EntityCardProps {
	readonly entity: Entity;
	readonly facts: readonly EntityFact[];
	/** Where the facts go on; null where all are here. */
	readonly after: string | null;
}

/** A person, organisation, product or source: what it is, and every fact about it with its evidence. */
export function EntityCard({ entity, facts, after }: EntityCardProps) {
	const { inspector } = words.value;
	const speak = language.value;
	const description = inLanguage(entity.descriptionEn, entity.descriptionFr, speak);
	const kind = "kind" in entity ? ` · ${kindName(entity.label, entity.kind)[speak]}` : "";
	const attributes = "attributes" in entity ? entity.attributes : [];
	return (
		<>
			<Head
				glyph={<NodeGlyph label={entity.label} />}
				kind={labelName(entity.label)[speak] + kind}
				title={speak === "fr" ? entity.nameFr : entity.nameEn}
				node={entity.id}
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
			{groupFacts(facts).map(({ group, facts: members }) => (
				<DetailsSection key={group} title={inspector[group]} count={members.length}>
					{group === "roles" && <RolesByTime of={entity.id} members={members} />}
					{group === "deals" && <MoneyTotals of={entity.id} members={members} cut={after !== null} />}
					<ul class="fact-rows">
						{members.map((member) => (
							<FactRow key={member.fact.id} of={entity.id} member={member} />
						))}
					</ul>
				</DetailsSection>
			))}
			{attributes.length > 0 && (
				<DetailsSection title={inspector.attributes} count={attributes.length}>
					<ul class="fact-rows">
						{attributes.map((attribute) => (
							<AttributeRow key={attribute.id} attribute={attribute} />
						))}
					</ul>
				</DetailsSection>
			)}
			<DiffersLinks facts={[...facts.map(({ fact }) => fact), ...attributes]} />
			{after !== null && (
				<button type="button" class="button details-more" onClick={() => attempt(fetchMoreFacts())}>
					{inspector.loadMore}
				</button>
			)}
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
