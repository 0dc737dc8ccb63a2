import { compactAmount, type Precision } from "../../../model/money/format.ts";
import type { MemberFact } from "../../store/dossier/group-facts.ts";
import { type FactBody, factTitle, partyName } from "../../store/fact-words.ts";
import { language } from "../../store/language.ts";
import { showFact } from "../../store/show-fact.ts";
import { familyOf } from "../../store/vocabulary.ts";
import type { RowPlace } from "../virtual-rows.tsx";
import { FactFoot } from "./fact-foot.tsx";
import { otherEnd, roleBefore, roleWords } from "./member-words.ts";
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
					{roleBefore(first, of, speak)}
					<PartyButton party={otherEnd(first, of)} />
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

interface RestingRowProps {
	readonly fact: FactBody;
	readonly away: boolean;
	readonly place: RowPlace;
}

/** One fact that rests on a source, by itself. */
export function RestingRow({ fact, away, place }: RestingRowProps) {
	return (
		<li {...place} class={rowClass(away)}>
			<p class="fact-line">
				<button type="button" class="link-button" onClick={() => showFact(fact)}>
					{titleOf(fact)}
				</button>
			</p>
			<FactFoot fact={fact} />
		</li>
	);
}

function titleOf(fact: FactBody): string {
	const speak = language.value;
	if (fact.__typename === "Funding" && fact.money.amount !== null) {
		const { amount, currency, precision } = fact.money;
		return `${compactAmount(amount, currency, precision as Precision, speak)}, ${factTitle(fact, speak)}`;
	}
	return factTitle(fact, speak);
}

/** What does not count on the date shown stands back. */
export const rowClass = (away: boolean): string => (away ? "fact-row fact-away" : "fact-row");
