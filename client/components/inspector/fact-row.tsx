import { useEffect } from "preact/hooks";
import { compactAmount, type Precision } from "../../../model/money/format.ts";
import { formatLastAttested, formatPeriodBriefly } from "../../../model/time/wording.ts";
import { evidenceOf, wantEvidence } from "../../store/dossier/evidence.ts";
import type { MemberFact } from "../../store/dossier/group-facts.ts";
import type { Attribute } from "../../store/dossier/outline.ts";
import {
	type FactBody,
	factPeriod,
	factTitle,
	partyName,
	quoted,
	standingWords,
	statementSaid,
} from "../../store/fact-words.ts";
import { language, words } from "../../store/language.ts";
import { serverAway } from "../../store/server.ts";
import { showFact } from "../../store/show-fact.ts";
import { familyOf, kindName } from "../../store/vocabulary.ts";
import type { RowPlace } from "../virtual-rows.tsx";
import { EvidenceChip, EvidenceComing } from "./evidence-chip.tsx";
import { otherEnd, roleWords } from "./member-words.ts";
import { PartyButton } from "./parties.tsx";

interface FactRowProps {
	/** The entity whose facts are listed. */
	readonly of: string;
	readonly member: MemberFact;
	/** Whether it does not count at the date shown: it then stands back. */
	readonly away: boolean;
	readonly place: RowPlace;
}

/** One fact about an entity: how it is part of it, when, on what basis, and its evidence in place. */
export function FactRow({ of, member, away, place }: FactRowProps) {
	const { fact, relationships } = member;
	const speak = language.value;
	const [first] = relationships;
	if (first === undefined) return null;
	const family = `var(--family-${familyOf(first.type)})`;
	return (
		<li {...place} class={rowClass(away)} style={{ ...place.style, "--family": family }}>
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

interface AttributeRowProps {
	readonly attribute: Attribute;
	readonly away: boolean;
	readonly place: RowPlace;
}

/** What the entity was, or was said to be, for a time. */
export function AttributeRow({ attribute, away, place }: AttributeRowProps) {
	const speak = language.value;
	return (
		<li {...place} class={rowClass(away)}>
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

/** When, until when it is attested, on what basis, and the evidence in place. */
function FactFoot({ fact }: { readonly fact: FactBody }) {
	const speak = language.value;
	const evidence = evidenceOf.value.get(fact.id);
	const away = serverAway.value;
	useEffect(() => {
		if (!away) wantEvidence([fact.id]);
	}, [fact.id, away]);
	const period = factPeriod(fact, speak);
	const brief = formatPeriodBriefly(period, speak);
	const attested = period.attested === null ? formatLastAttested(period, speak) : null;
	const basis = standingWords(fact.standing, evidence ?? [], words.value.standing, speak);
	return (
		<div class="fact-foot">
			<span class="tabular">{brief}</span>
			{attested !== null && <span class="tabular">{attested}</span>}
			<span>{basis}</span>
			{evidence === undefined ? <EvidenceComing /> : <EvidenceChip id={fact.id} evidence={evidence} />}
		</div>
	);
}

function titleOf(fact: FactBody): string {
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

/** What does not count on the date shown stands back. */
const rowClass = (away: boolean): string => (away ? "fact-row fact-away" : "fact-row");
