import { headline } from "../../../model/headline.ts";
import { quoted } from "../../../model/quotation-marks.ts";
import { standingWords } from "../../../model/report/standing-words.ts";
import { formatDay, formatPeriod, type Language, type WrittenPeriod } from "../../../model/time/wording.ts";
import type { Preview, Said } from "./preview.ts";
import { typesOfEntities } from "./types-of-entities.ts";

interface Named {
	readonly name: string;
}

export interface FoundFact extends Partial<Named> {
	readonly __typename: string;
	readonly id: string;
	readonly nature: WrittenPeriod["nature"];
	readonly standing: string;
	readonly knownTo: string | null;
	readonly versions: readonly { readonly id: string; readonly knownTo: string | null }[];
	readonly period: Omit<WrittenPeriod, "nature"> | null;
	readonly evidence: readonly {
		readonly attribution: { readonly words: string | null } | null;
		readonly chain: readonly Named[];
	}[];
	readonly description?: string | null;
	readonly aliases?: readonly string[];
	readonly key?: string;
	readonly value?: string;
	readonly of?: Named;
	readonly relationship?: { readonly wording: string; readonly from: Named; readonly to: Named };
	readonly text?: string | null;
	readonly textBasis?: string;
	readonly language?: string | null;
	readonly translationEn?: string | null;
	readonly translationFr?: string | null;
	readonly speakers?: readonly (Named & { readonly __typename: string; readonly id: string })[];
}

/** When, how the sources put it, and which: "in 2015 · reported · according to Wall Street Journal". */
export function ofFact(fact: FoundFact, language: Language): Preview {
	const { id, nature, standing, period, evidence, description, aliases = [] } = fact;
	const origins = [...new Set(evidence.flatMap(({ chain }) => chain.at(-1)?.name ?? []))];
	const according = language === "fr" ? "d’après" : "according to";
	const said = saidOf(fact, language);
	const vouched = [
		...(period === null ? [] : [formatPeriod({ ...period, nature }, language)]),
		basisOf(fact, language),
		...(origins.length === 0 ? [] : [`${according} ${origins.join(", ")}`]),
	].join(" · ");
	const words = [description, said?.words].filter((each) => each);
	const sentences = [replacedOf(fact, language), words.length === 0 ? vouched : `${vouched}.`, ...words];
	return {
		own: { kind: "fact", id },
		title: headline(titleOf(fact, language), standing, language),
		description: sentences.filter((each) => each).join(" "),
		type: typeOf(fact),
		aliases,
		...(said?.quoted && { said: said.quoted }),
	};
}

function titleOf({ name, relationship, of, key, value }: FoundFact, language: Language): string {
	if (name !== undefined) return name;
	if (relationship !== undefined) return `${relationship.from.name} ${relationship.wording} ${relationship.to.name}`;
	return `${of?.name}, ${key}${language === "fr" ? " : " : ": "}${value}`;
}

/** "claimed by Elon Musk", where a passage tells who claims or denies it. */
function basisOf({ standing, evidence }: FoundFact, language: Language): string {
	const words = standingWords[standing]?.[language] ?? standing;
	if (standing !== "CLAIMED" && standing !== "DENIED") return words;
	const who = evidence.flatMap(({ attribution }) => attribution?.words ?? [])[0];
	return who === undefined ? words : `${words} ${language === "fr" ? "par" : "by"} ${who}`;
}

/** What only is planned, claimed or denied did not happen by being named, and nothing but words can be quoted. */
function typeOf({ __typename, standing, textBasis }: FoundFact): string {
	if (standing !== "CONFIRMED" && standing !== "REPORTED") return "Claim";
	if (__typename === "Event") return "Event";
	return __typename === "Statement" && textBasis !== "PARAPHRASE" ? "Quotation" : "Claim";
}

function replacedOf({ knownTo, versions, id }: FoundFact, language: Language): string | null {
	if (knownTo === null || versions.at(-1)?.id === id) return null;
	const day = formatDay(knownTo, language);
	return language === "fr"
		? `Une version plus récente a pris sa place le ${day}.`
		: `A newer version took its place on ${day}.`;
}

/** The words of a statement as a sentence, and what of it is a quotation: a paraphrase is none. */
function saidOf(fact: FoundFact, language: Language): { readonly words: string; readonly quoted: Said | null } | null {
	const { text, textBasis, translationEn, translationFr, speakers = [] } = fact;
	const translations = [
		{ text: translationEn, language: "en" },
		{ text: translationFr, language: "fr" },
	].sort((a) => (a.language === language ? -1 : 1));
	const held = [{ text, language: fact.language ?? null }, ...translations].find((each) => each.text);
	if (!held?.text) return null;
	if (textBasis === "PARAPHRASE") return { words: held.text, quoted: null };
	const on = /^\d{4}(-\d\d){0,2}$/.exec(fact.period?.text ?? "")?.[0] ?? null;
	return {
		words: quoted(held.text, language),
		quoted: {
			text: held.text,
			language: held.language,
			speakers: speakers.map(({ __typename, id, name }) => ({
				own: { kind: "entity", id },
				type: typesOfEntities[__typename] ?? "Thing",
				name,
			})),
			on,
		},
	};
}
