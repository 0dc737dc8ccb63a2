import type { PartyFragment } from "../../api/generated/graphql.ts";
import { attempt } from "../../store/attempt.ts";
import type { FactCard } from "../../store/details.ts";
import { partyName } from "../../store/fact-words.ts";
import { bring } from "../../store/grow.ts";
import { language, words } from "../../store/language.ts";
import { NodeGlyph } from "../node-glyph.tsx";

interface Part {
	readonly party: PartyFragment;
	readonly role: string;
}

/** Who was part of it and how; a click brings a party into the picture. */
export function Parties({ fact }: { readonly fact: FactCard }) {
	const { inspector } = words.value;
	const parts = partsOf(fact);
	const share = fact.__typename === "Tie" ? shareOf(fact.relationship) : null;
	return (
		<>
			{parts.length > 0 && (
				<div>
					<dt>{fact.__typename === "Attribute" ? inspector.of : inspector.parties}</dt>
					<dd>
						<ul class="parties">
							{parts.map(({ party, role }) => (
								<li key={`${role} ${party.id}`}>
									<PartyButton party={party} />
									<span class="party-role">{role}</span>
								</li>
							))}
						</ul>
					</dd>
				</div>
			)}
			{share !== null && (
				<div>
					<dt>{inspector.shareLabel}</dt>
					<dd class="tabular">{inspector.share(share.min, share.max)}</dd>
				</div>
			)}
		</>
	);
}

/** A name that brings its node into the picture. */
export function PartyButton({ party }: { readonly party: PartyFragment }) {
	return (
		<button type="button" class="party" onClick={() => attempt(bring(party.id))}>
			<NodeGlyph label={party.label} size={14} />
			<span>{partyName(party, language.value)}</span>
		</button>
	);
}

function partsOf(fact: FactCard): Part[] {
	const { inspector } = words.value;
	const all = (parties: readonly PartyFragment[], role: string) => parties.map((party) => ({ party, role }));
	switch (fact.__typename) {
		case "Funding":
			return [
				...all(fact.providers, inspector.provided),
				...all(fact.recipients, inspector.received),
				...(fact.pledge === null ? [] : all([fact.pledge], inspector.paidUnder)),
				...all(fact.payments, inspector.payment),
			];
		case "Statement":
			return [...all(fact.speakers, inspector.said), ...all(fact.about, inspector.about)];
		case "Event":
			return all(fact.participants, inspector.tookPart);
		case "Attribute":
			return all([fact.of], "");
		case "Tie":
			return all([fact.relationship.from, fact.relationship.to], "");
	}
}

function shareOf(relationship: { readonly shareMin: number | null; readonly shareMax: number | null }) {
	const { shareMin: min, shareMax: max } = relationship;
	return min === null && max === null ? null : { min, max };
}
