import { colon } from "../../model/colon.ts";
import { moneyOf } from "../../model/money/counted.ts";
import type { Day } from "../../model/time/types.ts";
import { formatDay } from "../../model/time/wording.ts";
import { followedBy } from "../../model/vocabulary/elision.ts";
import type { Standing } from "../../model/vocabulary/types.ts";
import type {
	EvidencePartsFragment,
	FactBodyFragment,
	FactPartsFragment,
	PartyFragment,
	TiePartsFragment,
} from "../api/generated/graphql.ts";
import type { Messages } from "../i18n/en.ts";
import { periodOf, wordsOf } from "./fetched.ts";
import type { Language } from "./language.ts";
import { publishedWords } from "./published.ts";
import type { ScenePeriod } from "./scene-types.ts";
import { periodIn, type Said, saidIn } from "./stored-node.ts";
import { kindName, wordingOf } from "./vocabulary.ts";

export type FactParts = FactPartsFragment;
/** A fact without its evidence. */
export type FactBody = FactBodyFragment;
export type Statement = Extract<FactBody, { __typename: "Statement" }>;

/** One of two GraphQL fields by the page's language. */
export function inLanguage(en: string | null, fr: string | null, language: Language): string | null {
	return wordsOf(en, fr)?.[language] ?? null;
}

export function partyName(party: PartyFragment, language: Language): string {
	return language === "fr" ? party.nameFr : party.nameEn;
}

/** A fact's period as the words of periods take it. */
export function factPeriod(fact: FactBody, language: Language): ScenePeriod {
	return periodIn(periodOf(fact.period, fact.nature), language);
}

/** What a statement says, in one language. */
export function statementSaid(statement: Statement, language: Language): Said | null {
	return saidIn(
		{
			text: statement.text,
			basis: statement.textBasis,
			language: statement.language,
			translation: { en: statement.translationEn, fr: statement.translationFr },
			speakers: [],
		},
		language,
	);
}

/** A tie read as a sentence: "Elon Musk founded OpenAI". */
export function tieSentence(tie: TiePartsFragment, language: Language): string {
	return `${partyName(tie.from, language)} ${followedBy(wordingOf(tie.type)[language], partyName(tie.to, language))}`;
}

/** What an attribute says, with the money that it tells of: "market capitalisation, $30bn". */
export function attributeValue({ valueEn, valueFr, amount, precision, unitEn }: Stated, language: Language): string {
	const money = moneyOf(amount, unitEn, precision, language);
	const value = language === "fr" ? valueFr : valueEn;
	return money === null ? value : `${value}, ${money}`;
}

type Stated = Pick<
	Extract<FactBody, { __typename: "Attribute" }>,
	"valueEn" | "valueFr" | "amount" | "precision" | "unitEn"
>;

/** A fact in a few words: its name, the sentence of a tie, the value of an attribute. */
export function factTitle(fact: FactBody, language: Language): string {
	switch (fact.__typename) {
		case "Tie":
			return tieSentence(fact.relationship, language);
		case "Attribute":
			return `${partyName(fact.of, language)}${colon[language]}${kindName("ATTRIBUTE", fact.key)[language]}, ${attributeValue(fact, language)}`;
		default:
			return language === "fr" ? fact.nameFr : fact.nameEn;
	}
}

/** Whoever a passage attributes what it says to, in words; null where it does not say. */
export function attributedTo(evidence: readonly EvidencePartsFragment[], language: Language): string | null {
	for (const { attribution } of evidence) {
		const words = attribution === null ? null : inLanguage(attribution.wordsEn, attribution.wordsFr, language);
		if (words !== null) return words;
	}
	return null;
}

/** How the sources put a fact: "on record", "reported", "claimed by Elon Musk". */
export function standingWords(
	standing: Standing,
	evidence: readonly EvidencePartsFragment[],
	messages: Messages["standing"],
	language: Language,
): string {
	const who = standing === "CLAIMED" || standing === "DENIED" ? attributedTo(evidence, language) : null;
	if (who === null) return messages[standing];
	return standing === "CLAIMED" ? messages.claimedBy(who) : messages.deniedBy(who);
}

/** How many different documents the passages go back to: two passages of one origin are one origin. */
export function originsOf(evidence: readonly EvidencePartsFragment[]): number {
	return new Set(evidence.map(({ id, chain }) => chain.at(-1)?.id ?? id)).size;
}

/** The earliest day that a source attests, as precisely as that source is dated. */
export function earliestWords(knownFrom: Day, evidence: readonly EvidencePartsFragment[], language: Language): string {
	const dates = evidence.flatMap(({ chain }) => chain.flatMap(({ published }) => published ?? []));
	const vague = dates.includes(knownFrom) ? undefined : dates.find((date) => knownFrom.startsWith(date));
	if (vague === undefined) return formatDay(knownFrom, language);
	return publishedWords(vague, language);
}
