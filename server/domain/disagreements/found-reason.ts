import { fullAmount } from "../../../model/money/format.ts";
import { earlierOf, laterOf } from "../../../model/time/day.ts";
import { formatDay, formatPeriod } from "../../../model/time/wording.ts";
import { relationshipTypeEntry } from "../../../model/vocabulary/lookup.ts";
import type { Vocabulary, Words } from "../../../model/vocabulary/types.ts";
import type { EntityRecord, FactRecord } from "../node-record.ts";
import type { Rule } from "./rules.ts";

/** What a rule found, with the facts and entities themselves. */
export interface FoundPair {
	readonly rule: Rule;
	/** Both cannot be true. */
	readonly incompatible: boolean;
	readonly sides: readonly [FactRecord, FactRecord];
	/** As in `FoundDisagreement`. */
	readonly about: readonly EntityRecord[];
}

/** Why two facts do not go together, in words, with names and dates. */
export function foundReason(found: FoundPair, vocabulary: Vocabulary): Words {
	return { en: inWords(found, vocabulary, "en"), fr: inWords(found, vocabulary, "fr") };
}

type Language = keyof Words;

function inWords(found: FoundPair, vocabulary: Vocabulary, language: Language): string {
	switch (found.rule) {
		case "denials":
			return denial(found, vocabulary, language);
		case "differing-amounts":
			return amounts(found, language);
		case "differing-periods":
			return periods(found, vocabulary, language);
		case "roles-held-twice":
			return roles(found, language);
	}
}

function denial({ sides, about, incompatible }: FoundPair, vocabulary: Vocabulary, language: Language): string {
	const [denied, other] = sides[0].standing === "DENIED" ? sides : [sides[1], sides[0]];
	const what = subject(other, about, vocabulary, language);
	const [when, whenDenied] = [period(other, language), period(denied, language)];
	if (language === "fr") {
		const put = other.standing === "CONFIRMED" ? "attesté par un document" : "rapporté";
		const sum = incompatible ? "Les deux ne peuvent être vrais." : "Il peut s’agir de jours différents.";
		return `Le fait ${what} est ${put} (${when}) et démenti (${whenDenied}). ${sum}`;
	}
	const put = other.standing === "CONFIRMED" ? "on record" : "reported";
	const sum = incompatible ? "Both cannot be true." : "They may speak of different days.";
	return `${what} is ${put} (${when}) and denied (${whenDenied}). ${sum}`;
}

function amounts({ sides }: FoundPair, language: Language): string {
	const [one, other] = sides.map((side) => ({
		name: "name" in side ? quoted(nameOf(side, language), language) : side.id,
		amount: "currency" in side ? fullAmount(side.amountText, side.currency, side.precision, language) : "",
		when: period(side, language),
	}));
	if (one === undefined || other === undefined) return "";
	return language === "fr"
		? `${one.name} (${one.when}) est chiffré à ${one.amount}, ${other.name} (${other.when}) à ${other.amount}. Si c’est une seule et même opération, les deux montants ne vont pas ensemble.`
		: `${one.name} (${one.when}) is put at ${one.amount}, ${other.name} (${other.when}) at ${other.amount}. If they are one and the same deal, the amounts do not go together.`;
}

function periods({ sides, about, incompatible }: FoundPair, vocabulary: Vocabulary, language: Language): string {
	const what = subject(sides[0], about, vocabulary, language);
	const [one, other] = [period(sides[0], language), period(sides[1], language)];
	if (language === "fr") {
		return incompatible
			? `${what} : daté de deux façons qui s’excluent, ${one} et ${other}. Cela n’a pu avoir lieu qu’une fois.`
			: `${what} : situé à deux époques qui s’excluent, ${one} et ${other}. Aucune source ne rapporte les deux : soit il y a eu deux fois, soit l’une des dates est fausse.`;
	}
	return incompatible
		? `${what} is dated in two ways that exclude each other: ${one} and ${other}. It can have happened but once.`
		: `${what} is told of two times that exclude each other: ${one} and ${other}. No source tells both: either it was so twice, or one of the dates is wrong.`;
}

function roles({ sides, about }: FoundPair, language: Language): string {
	const [one, other, at] = about.map((entity) => nameOf(entity, language));
	const title = titleOf(sides[0], language);
	const [when, whenOther] = [period(sides[0], language), period(sides[1], language)];
	const first = laterOf(sides[0].startLatest, sides[1].startLatest) ?? "";
	const last = earlierOf(sides[0].endEarliest, sides[1].endEarliest) ?? "";
	const [from, to] = [formatDay(first, language), formatDay(last, language)];
	if (language === "fr") {
		const days = first === last ? `le ${from}` : `du ${from} au ${to}`;
		return `${one} (${when}) et ${other} (${whenOther}) auraient tous deux tenu à ${at}, ${days}, un rôle que l’on tient seul : ${title}.`;
	}
	const days = first === last ? `on ${from}` : `from ${from} to ${to}`;
	return `${one} (${when}) and ${other} (${whenOther}) are both said to have held, ${days}, a role at ${at} that only one can hold: ${title}.`;
}

/** What a fact says, in quotation marks. */
function subject(fact: FactRecord, about: readonly EntityRecord[], vocabulary: Vocabulary, language: Language): string {
	const [first, second] = about.map((entity) => nameOf(entity, language));
	if (fact.label === "TIE") {
		const wording = relationshipTypeEntry(vocabulary, fact.type)?.wording[language] ?? fact.type;
		const title = titleOf(fact, language);
		return `${quoted(`${first} ${wording} ${second}`, language)}${title === null ? "" : ` (${title})`}`;
	}
	if (fact.label !== "ATTRIBUTE") return quoted(nameOf(fact, language), language);
	const value = language === "fr" ? (fact.valueFr ?? fact.valueEn) : fact.valueEn;
	return quoted(language === "fr" ? `${first} : ${value}` : `${first}: ${value}`, language);
}

function titleOf(fact: FactRecord, language: Language): string | null {
	if (fact.label !== "TIE") return null;
	return language === "fr" ? (fact.titleFr ?? fact.titleEn) : (fact.titleEn ?? fact.titleFr);
}

function nameOf(entity: EntityRecord, language: Language): string {
	return language === "fr" ? (entity.nameFr ?? entity.name) : entity.name;
}

function period(fact: FactRecord, language: Language): string {
	return formatPeriod({ ...fact, text: fact.period }, language);
}

function quoted(text: string, language: Language): string {
	return language === "fr" ? `« ${text} »` : `“${text}”`;
}
