import { Fragment } from "preact";
import { useEffect } from "preact/hooks";
import { quoted } from "../../../model/quotation-marks.ts";
import { formatPeriodBriefly } from "../../../model/time/wording.ts";
import type { DisagreementPartsFragment } from "../../api/generated/graphql.ts";
import { accountsOf, tellerOf } from "../../store/differing-accounts.ts";
import { evidenceOf, wantEvidence } from "../../store/dossier/evidence.ts";
import { type FactParts, factPeriod, factTitle, inLanguage, statementSaid } from "../../store/fact-words.ts";
import { language, words } from "../../store/language.ts";
import { serverAway } from "../../store/server.ts";
import { showFact } from "../../store/show-fact.ts";
import { NotOutYet } from "./not-out-yet.tsx";

/** One level below the heading that they stand under. */
type Heading = "h3" | "h4";

interface DifferingSidesProps {
	readonly disagreement: DisagreementPartsFragment;
	readonly heading: Heading;
}

/** The sides of one disagreement next to each other, none marked as right; a zigzag where they cannot both be true. */
export function DifferingSides({ disagreement, heading: Heading }: DifferingSidesProps) {
	const speak = language.value;
	const incompatible = disagreement.kind === "INCOMPATIBLE";
	const accounts = accountsOf(disagreement.sides, (side) => tellerOf(side, speak));
	return (
		<article class={`differ${incompatible ? " differ-incompatible" : ""}`}>
			<div class={`differ-sides${accounts.length > 2 ? " differ-many" : ""}`}>
				{accounts.map((sides) => (
					<Account key={sides[0].id} sides={sides} heading={Heading} />
				))}
				{incompatible && accounts.length === 2 && <Zigzag />}
			</div>
			<div class="differ-foot">
				<Heading>{words.value.differ[disagreement.kind]}</Heading>
				{disagreement.found && <p class="differ-found">{words.value.differ.found}</p>}
				<p>{inLanguage(disagreement.reasonEn, disagreement.reasonFr, speak)}</p>
			</div>
		</article>
	);
}

interface AccountProps {
	readonly sides: readonly [FactParts, ...FactParts[]];
	readonly heading: Heading;
}

/** One account: who tells it, when and where, and all that it says. */
function Account({ sides, heading: Heading }: AccountProps) {
	const speak = language.value;
	const { who, source } = tellerOf(sides[0], speak);
	return (
		<div class="differ-side">
			<Heading>{who}</Heading>
			{sides.map((side) => (
				<Fragment key={side.id}>
					<p class="differ-when tabular">
						{[formatPeriodBriefly(factPeriod(side, speak), speak), source === who ? null : source]
							.filter((part) => part !== null)
							.join(" · ")}
					</p>
					<NotOutYet knownFrom={side.knownFrom ?? null} />
					<Opening side={side} />
				</Fragment>
			))}
		</div>
	);
}

/** What a side says, which opens its fact, and how many passages vouch for it there; in another language than the page's, it says in which. */
function Opening({ side }: { readonly side: FactParts }) {
	const speak = language.value;
	const away = serverAway.value;
	useEffect(() => {
		if (!away) wantEvidence([side.id]);
	}, [side.id, away]);
	const evidence = evidenceOf.value.get(side.id);
	const said = side.__typename === "Statement" ? statementSaid(side, speak) : null;
	return (
		<button type="button" class="differ-words" onClick={() => showFact(side)}>
			<span class="differ-said" lang={said?.language ?? undefined}>
				{said === null ? factTitle(side, speak) : said.verbatim ? quoted(said.text, speak) : said.text}
			</span>
			{evidence !== undefined && evidence.length > 0 && (
				<span class="differ-passages tabular"> {words.value.inspector.showEvidence(evidence.length)}</span>
			)}
		</button>
	);
}

function Zigzag() {
	const points = Array.from({ length: 60 }, (_, index) => `${index % 2 === 0 ? 1 : 7},${index * 4.6}`).join(" ");
	return (
		<svg class="differ-zigzag" width="8" height="100%" aria-hidden="true" focusable="false">
			<polyline points={points} fill="none" stroke="var(--contradiction)" stroke-width="1.6" />
		</svg>
	);
}
