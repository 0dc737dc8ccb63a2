import { compactAmount, type Precision } from "../../../model/money/format.ts";
import { stateAt } from "../../../model/time/state.ts";
import { formatLastAttested, formatPeriodBriefly } from "../../../model/time/wording.ts";
import type { EntityCard } from "../../store/details.ts";
import {
	type FactParts,
	factPeriod,
	factTitle,
	partyName,
	quoted,
	standingWords,
	statementSaid,
} from "../../store/fact-words.ts";
import type { MemberFact } from "../../store/group-facts.ts";
import { language, words } from "../../store/language.ts";
import { showFact } from "../../store/show-fact.ts";
import { familyOf, kindName } from "../../store/vocabulary.ts";
import { when } from "../../store/when.ts";
import { EvidenceChip } from "./evidence-chip.tsx";
import { otherEnd, roleWords } from "./member-words.ts";
import { PartyButton } from "./parties.tsx";

interface FactRowProps {
	/** The entity whose facts are listed. */
	readonly of: string;
	readonly member: MemberFact;
}

/** One fact about an entity: how it is part of it, when, on what basis, and its evidence in place. */
export function FactRow({ of, member }: FactRowProps) {
	const { fact, relationships } = member;
	const speak = language.value;
	const [first] = relationships;
	if (first === undefined) return null;
	const family = familyOf(first.type);
	return (
		<li class={`fact-row${stateClass(fact)}`} style={{ "--family": `var(--family-${family})` }}>
			{fact.__typename === "Tie" ? (
				<p class="fact-line">
					{roleWords(first, of, speak)} <PartyButton party={otherEnd(first, of)} />
				</p>
			) : (
				<p class="fact-line">
					<span>{relationships.map((each) => roleWords(each, of, speak)).join(", ")} </span>
					<button type="button" class="link-button" onClick={() => showFact(fact)}>
						{titleOf(fact)}
					</button>
				</p>
			)}
			<FactFoot fact={fact} />
			{fact.__typename === "Tie" && first.from.id === first.to.id && <span>{partyName(first.to, speak)}</span>}
		</li>
	);
}

type Attribute = Extract<EntityCard, { attributes: unknown }>["attributes"][number];

/** What the entity was, or was said to be, for a time. */
export function AttributeRow({ attribute }: { readonly attribute: Attribute }) {
	const speak = language.value;
	if (attribute.__typename !== "Attribute") return null;
	return (
		<li class={`fact-row${stateClass(attribute)}`}>
			<p class="fact-line">
				{kindName("ATTRIBUTE", attribute.key)[speak]}{" "}
				<button type="button" class="link-button" onClick={() => showFact(attribute)}>
					{speak === "fr" ? attribute.valueFr : attribute.valueEn}
				</button>
			</p>
			<FactFoot fact={attribute} />
		</li>
	);
}

function FactFoot({ fact }: { readonly fact: FactParts }) {
	const speak = language.value;
	const period = factPeriod(fact, speak);
	const brief = formatPeriodBriefly(period, speak);
	const attested = period.attested === null ? formatLastAttested(period, speak) : null;
	const basis = standingWords(fact.standing, fact.evidence, words.value.standing, speak);
	return (
		<div class="fact-foot">
			<span class="tabular">{brief}</span>
			{attested !== null && <span class="tabular">{attested}</span>}
			<span>{basis}</span>
			<EvidenceChip id={fact.id} evidence={fact.evidence} />
		</div>
	);
}

function titleOf(fact: FactParts): string {
	const speak = language.value;
	if (fact.__typename === "Funding" && fact.money.amount !== null) {
		const { amount, currency, precision } = fact.money;
		return `${compactAmount(amount, currency, precision as Precision, speak)}, ${factTitle(fact, speak)}`;
	}
	if (fact.__typename === "Statement") {
		const said = statementSaid(fact, speak);
		if (said !== null) return said.verbatim ? quoted(said.text, said.language) : said.text;
	}
	return factTitle(fact, speak);
}

/** What does not hold on the date shown stands back. */
function stateClass(fact: FactParts): string {
	const status = stateAt(factPeriod(fact, language.value), when.value)?.status;
	return status === "NOT_YET" || status === "ENDED" ? " fact-away" : "";
}
