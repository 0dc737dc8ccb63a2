import { undated } from "../../../model/time/state.ts";
import { formatSpanBriefly, type Language } from "../../../model/time/wording.ts";
import { relationshipTypeEntry } from "../../../model/vocabulary/lookup.ts";
import { deedsOf, turnsOf } from "../../../model/vocabulary/turns.ts";
import type { Vocabulary, Words } from "../../../model/vocabulary/types.ts";
import type { EntityRecord } from "../node-record.ts";
import type { RelationshipRecord } from "../relationship-record.ts";
import type { RefusalCause } from "./refusal.ts";
import { type RefusalPhrases, refusalPhrases, type Said } from "./refusal-phrases.ts";

/** What the words of a refusal are taken from. */
interface Speaker {
	readonly language: Language;
	readonly phrases: RefusalPhrases;
	readonly nodes: ReadonlyMap<string, EntityRecord>;
	readonly vocabulary: Vocabulary;
}

/**
 * What broke an order, in words without a full stop: "Elon Musk left the board of OpenAI (2018) before Microsoft invested
 * (Mar–Sep 2019)".
 * @param nodes those that the refused path passes
 */
export function refusalInWords(cause: RefusalCause, nodes: readonly EntityRecord[], vocabulary: Vocabulary): Words {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const inLanguage = (language: Language) =>
		sentence(cause, { language, phrases: refusalPhrases[language], nodes: byId, vocabulary });
	return { en: inLanguage("en"), fr: inLanguage("fr") };
}

function sentence(cause: RefusalCause, speaker: Speaker): string {
	const { phrases } = speaker;
	if (cause.kind === "NO_DATE") {
		const { relationship } = cause;
		const named = nameOfFact(relationship, speaker) ?? plainly(relationship, speaker);
		const date = undated(relationship) ? null : wholeOf(relationship, speaker);
		const told = `${named}${inBrackets(relationship, date, speaker)}`;
		return undated(relationship) ? phrases.undated(told) : phrases.doubtful(told);
	}
	const { over, begun } = cause;
	const isSure = over.endLatest !== null && begun.startEarliest !== null && over.endLatest < begun.startEarliest;
	return phrases.overBefore(ending(over, speaker), beginning(begun, speaker), isSure);
}

function ending(tie: RelationshipRecord, speaker: Speaker): Said {
	const { language } = speaker;
	if (tie.nature === "OCCURRENCE") return happening(tie, speaker);
	const { endEarliest, endLatest } = tie;
	const date = inBrackets(tie, formatSpanBriefly(endEarliest, endLatest, "end", language), speaker);
	return turning(tie, turnsOf(tie.type)?.ended, date, speaker);
}

function beginning(tie: RelationshipRecord, speaker: Speaker): Said {
	if (tie.nature === "OCCURRENCE") return happening(tie, speaker);
	const { startEarliest, startLatest } = tie;
	const date = inBrackets(tie, formatSpanBriefly(startEarliest, startLatest, "start", speaker.language), speaker);
	const deed = dealt(tie, speaker);
	if (deed !== null) return { text: `${deed}${date}`, isName: false, lasting: false };
	return turning(tie, turnsOf(tie.type)?.began, date, speaker);
}

function turning(tie: RelationshipRecord, turn: Words | undefined, date: string, speaker: Speaker): Said {
	const name = nameOfFact(tie, speaker);
	if (name !== null) return { text: `${name}${date}`, isName: true, lasting: true };
	const text = turn === undefined ? plainly(tie, speaker) : joined(tie, turn[speaker.language], speaker);
	return { text: `${text}${date}`, isName: false, lasting: turn === undefined };
}

function happening(tie: RelationshipRecord, speaker: Speaker): Said {
	const date = inBrackets(tie, wholeOf(tie, speaker), speaker);
	const name = nameOfFact(tie, speaker);
	const deed = dealt(tie, speaker);
	const text = deed ?? name ?? plainly(tie, speaker);
	return { text: `${text}${date}`, isName: deed === null && name !== null, lasting: false };
}

/** What one party of a deal did; null where it is no deal, or one for which there are no words. */
function dealt(tie: RelationshipRecord, { nodes, language }: Speaker): string | null {
	const deal = nodes.get(tie.fact);
	if (deal?.label !== "FUNDING") return null;
	const deeds = deedsOf(deal.kind);
	if (deeds === undefined) return null;
	if (tie.type === "PROVIDED") return `${nameOf(nodes.get(tie.from), tie.from, language)} ${deeds.given[language]}`;
	if (tie.type === "RECEIVED_BY") return `${nameOf(nodes.get(tie.to), tie.to, language)} ${deeds.received[language]}`;
	return null;
}

/** Of a relationship that belongs to a deal, statement or event. */
function nameOfFact({ fact }: RelationshipRecord, { nodes, language }: Speaker): string | null {
	const node = nodes.get(fact);
	return node === undefined ? null : nameOf(node, fact, language);
}

function plainly(tie: RelationshipRecord, speaker: Speaker): string {
	return joined(
		tie,
		relationshipTypeEntry(speaker.vocabulary, tie.type)?.wording[speaker.language] ?? tie.type,
		speaker,
	);
}

function joined({ from, to }: RelationshipRecord, verb: string, { nodes, phrases, language }: Speaker): string {
	return `${nameOf(nodes.get(from), from, language)} ${phrases.before(verb, nameOf(nodes.get(to), to, language))}`;
}

function nameOf(node: EntityRecord | undefined, id: string, language: Language): string {
	return (language === "fr" ? node?.nameFr : null) ?? node?.name ?? id;
}

function wholeOf({ startEarliest, endLatest }: RelationshipRecord, { language }: Speaker): string | null {
	return formatSpanBriefly(startEarliest, endLatest, "whole", language);
}

/** A title, such as "secretary", what it stands on where that is less than a record or a report, and a date. */
function inBrackets(tie: RelationshipRecord, date: string | null, { language, phrases }: Speaker): string {
	const title = language === "fr" ? (tie.titleFr ?? tie.titleEn) : (tie.titleEn ?? tie.titleFr);
	const all = [title, phrases.standings[tie.standing] ?? null, date].filter((one) => one !== null);
	return all.length === 0 ? "" : ` (${all.join(", ")})`;
}
