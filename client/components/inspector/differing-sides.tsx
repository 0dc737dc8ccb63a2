import { formatPeriodBriefly } from "../../../model/time/wording.ts";
import type { DisagreementPartsFragment } from "../../api/generated/graphql.ts";
import {
	attributedTo,
	type FactParts,
	factPeriod,
	factTitle,
	inLanguage,
	partyName,
	quoted,
	statementSaid,
} from "../../store/fact-words.ts";
import { language, words } from "../../store/language.ts";
import { showFact } from "../../store/show-fact.ts";

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
	return (
		<article class={`differ${incompatible ? " differ-incompatible" : ""}`}>
			<div class={`differ-sides${disagreement.sides.length > 2 ? " differ-many" : ""}`}>
				{disagreement.sides.map((side) => (
					<Side key={side.id} side={side} heading={Heading} />
				))}
				{incompatible && disagreement.sides.length === 2 && <Zigzag />}
			</div>
			<div class="differ-foot">
				<Heading>{words.value.differ[disagreement.kind]}</Heading>
				<p>{inLanguage(disagreement.reasonEn, disagreement.reasonFr, speak)}</p>
			</div>
		</article>
	);
}

function Side({ side, heading: Heading }: { readonly side: FactParts; readonly heading: Heading }) {
	const speak = language.value;
	const origin = side.evidence[0]?.chain.at(-1);
	const source = origin === undefined ? null : (origin.publisher ?? (speak === "fr" ? origin.nameFr : origin.nameEn));
	const speakers =
		side.__typename === "Statement" ? side.speakers.map((each) => partyName(each, speak)).join(", ") : "";
	const who = speakers !== "" ? speakers : (attributedTo(side.evidence, speak) ?? source);
	const said = side.__typename === "Statement" ? statementSaid(side, speak) : null;
	const about = [formatPeriodBriefly(factPeriod(side, speak), speak), source === who ? null : source];
	return (
		<div class="differ-side">
			<Heading>{who}</Heading>
			<p class="differ-when tabular">{about.filter((part) => part !== null).join(" · ")}</p>
			<button type="button" class="differ-words" onClick={() => showFact(side)}>
				{said === null ? factTitle(side, speak) : said.verbatim ? quoted(said.text, said.language) : said.text}
			</button>
		</div>
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
