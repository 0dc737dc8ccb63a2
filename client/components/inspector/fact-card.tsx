import { headline } from "../../../model/headline.ts";
import { fullAmount, type Precision } from "../../../model/money/format.ts";
import type { FactCard as Fact } from "../../store/details.ts";
import { selectedRelationship } from "../../store/details.ts";
import { factDisagreements } from "../../store/fact-disagreements.ts";
import { factPeriod, inLanguage, standingWords, statementSaid, tieSentence } from "../../store/fact-words.ts";
import { language, words } from "../../store/language.ts";
import { familyOf, kindName, labelName } from "../../store/vocabulary.ts";
import { FamilyGlyph } from "../family-glyph.tsx";
import { NodeGlyph } from "../node-glyph.tsx";
import { AccountsDiffer } from "./accounts-differ.tsx";
import { EarliestSource } from "./earliest-source.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { FactVersions } from "./fact-versions.tsx";
import { Head } from "./head.tsx";
import { NodeActions } from "./node-actions.tsx";
import { Parties } from "./parties.tsx";
import { PeriodRow } from "./period-row.tsx";
import { RelationshipSentence } from "./relationship-sentence.tsx";
import { Said } from "./said.tsx";
import { StandingChip } from "./standing-chip.tsx";

interface FactCardProps {
	/** What is selected: the fact itself or one of its relationships. */
	readonly id: string;
	readonly fact: Fact;
}

/** One fact: kind, title, amount, period, basis, parties, earliest source, evidence, where accounts differ. */
export function FactCard({ id, fact }: FactCardProps) {
	const { inspector, standing } = words.value;
	const speak = language.value;
	const { glyph, kind, title } = heading(fact);
	const description = fact.__typename === "Event" ? inLanguage(fact.descriptionEn, fact.descriptionFr, speak) : null;
	const relationship = selectedRelationship.value;
	return (
		<>
			<Head
				glyph={glyph}
				kind={kind}
				title={headline(title, fact.standing, speak)}
				node={id === fact.id ? id : null}
				own={{ kind: "fact", id: fact.id }}
			/>
			{relationship !== null && fact.__typename !== "Tie" && <RelationshipSentence relationship={relationship} />}
			{fact.__typename === "Funding" && <Amount fact={fact} />}
			{fact.__typename === "Event" && <Quantity fact={fact} />}
			{description !== null && <p class="details-text">{description}</p>}
			{fact.__typename === "Statement" && <Said statement={fact} />}
			<dl class="details-rows">
				<PeriodRow period={factPeriod(fact, speak)} colour={colourOf(fact)} />
				<div>
					<dt>{inspector.standing}</dt>
					<dd>
						<StandingChip
							standing={fact.standing}
							words={standingWords(fact.standing, fact.evidence, standing, speak)}
						/>
					</dd>
				</div>
				<Parties fact={fact} />
				{fact.knownFrom !== null && <EarliestSource knownFrom={fact.knownFrom} evidence={fact.evidence} />}
			</dl>
			<EvidenceList evidence={fact.evidence} />
			<FactVersions fact={fact} />
			<AccountsDiffer disagreements={factDisagreements.value} />
			{id === fact.id && <NodeActions id={id} />}
		</>
	);
}

function heading(fact: Fact) {
	const speak = language.value;
	switch (fact.__typename) {
		case "Tie": {
			const family = familyOf(fact.relationship.type);
			const title = inLanguage(fact.relationship.titleEn, fact.relationship.titleFr, speak);
			return {
				glyph: <FamilyGlyph family={family} />,
				kind: [words.value.inspector.tie, title].filter((part) => part !== null).join(" · "),
				title: tieSentence(fact.relationship, speak),
			};
		}
		case "Attribute":
			return {
				glyph: <NodeGlyph label="ATTRIBUTE" />,
				kind: kindName("ATTRIBUTE", fact.key)[speak],
				title: speak === "fr" ? fact.valueFr : fact.valueEn,
			};
		default: {
			const label = labelName(fact.label)[speak];
			const title = speak === "fr" ? fact.nameFr : fact.nameEn;
			const kind = "kind" in fact ? ` · ${kindName(fact.label, fact.kind)[speak]}` : "";
			const said = fact.__typename === "Statement" ? statementSaid(fact, speak) : null;
			return {
				glyph: <NodeGlyph label={fact.label} />,
				kind: label + kind,
				title: title === "" ? (said?.text ?? label) : title,
			};
		}
	}
}

function colourOf(fact: Fact): string {
	if (fact.__typename === "Funding") return "var(--family-funding)";
	return fact.__typename === "Tie" ? `var(--family-${familyOf(fact.relationship.type)})` : "var(--ink2)";
}

function Amount({ fact }: { readonly fact: Extract<Fact, { __typename: "Funding" }> }) {
	const { amount, currency, precision } = fact.money;
	const speak = language.value;
	if (amount === null) return <p class="details-no-amount">{words.value.inspector.noAmount}</p>;
	const unit = currency === null ? null : currencyName(amount, currency);
	return (
		<p class="details-amount tabular">
			{fullAmount(amount, currency, precision as Precision, speak)}
			<span>{unit}</span>
		</p>
	);
}

function Quantity({ fact }: { readonly fact: Extract<Fact, { __typename: "Event" }> }) {
	if (fact.quantity === null) return null;
	const precision = (fact.precision ?? "EXACT") as Precision;
	return (
		<p class="details-amount tabular">
			{fullAmount(fact.quantity, null, precision, language.value)}
			<span>{inLanguage(fact.unitEn, fact.unitFr, language.value)}</span>
		</p>
	);
}

/** The currency in words that go with the amount: "US dollars". */
function currencyName(amount: string, currency: string): string | null {
	const format = new Intl.NumberFormat(language.value, { style: "currency", currency, currencyDisplay: "name" });
	return format.formatToParts(Number(amount)).find(({ type }) => type === "currency")?.value ?? null;
}
