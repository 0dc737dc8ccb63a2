import type { Dated, Vouched } from "../../model/time/types.ts";
import type { Label } from "../../model/vocabulary/types.ts";

/** How exactly an amount is known. */
export const precisions = ["EXACT", "APPROXIMATE", "AT_LEAST", "AT_MOST", "UNKNOWN"] as const;
export type Precision = (typeof precisions)[number];

/** What the held words of a statement are. */
export const textBases = ["ORIGINAL", "TRANSLATED_BY_SOURCE", "PARAPHRASE"] as const;
export type TextBasis = (typeof textBases)[number];

/** When something held, as it was written. */
export interface WrittenPeriod {
	/** EDTF. */
	readonly period: string | null;
	readonly attested: string | null;
	readonly periodNoteEn: string | null;
	readonly periodNoteFr: string | null;
}

/** What every fact carries, in the words of docs/graph.md. Days are `YYYY-MM-DD`. */
export interface FactProperties extends WrittenPeriod, Dated, Vouched {
	readonly id: string;
	readonly lineage: string;
	readonly undated: boolean;
	readonly recordedOn: string;
}

/** What every entity carries. */
export interface EntityProperties {
	readonly id: string;
	readonly name: string;
	/** Null where it is as `name`. */
	readonly nameFr: string | null;
	readonly aliases: readonly string[];
	readonly descriptionEn: string | null;
	readonly descriptionFr: string | null;
	/** The name folded, by which lists are sorted. */
	readonly nameKey: string;
}

/** What is said of the time in which an entity existed. */
export interface ExistenceRecord extends WrittenPeriod, Dated, Omit<Vouched, "knownTo"> {
	/** The entity's. */
	readonly id: string;
	readonly undated: boolean;
}

interface LastingEntity extends EntityProperties {
	/** Null where nothing is said of it. */
	readonly existence: ExistenceRecord | null;
}

export interface PersonRecord extends LastingEntity {
	readonly label: "PERSON";
}

export interface CompanyRecord extends LastingEntity {
	readonly label: "COMPANY";
	readonly kind: string;
}

export interface ProductRecord extends LastingEntity {
	readonly label: "PRODUCT";
	readonly kind: string;
}

export interface SourceRecord extends LastingEntity {
	readonly label: "SOURCE";
	readonly kind: string;
	readonly publisher: string | null;
	readonly url: string | null;
	/** EDTF. */
	readonly published: string | null;
	readonly language: string | null;
}

export interface FundingRecord extends EntityProperties, FactProperties {
	readonly label: "FUNDING";
	readonly kind: string;
	/** Digits. */
	readonly amountText: string | null;
	readonly currency: string | null;
	readonly precision: Precision;
}

export interface StatementRecord extends EntityProperties, FactProperties {
	readonly label: "STATEMENT";
	readonly text: string | null;
	readonly textBasis: TextBasis;
	readonly translationEn: string | null;
	readonly translationFr: string | null;
	readonly language: string | null;
	readonly medium: string | null;
}

export interface EventRecord extends EntityProperties, FactProperties {
	readonly label: "EVENT";
	readonly kind: string;
	/** Digits. */
	readonly quantityText: string | null;
	readonly precision: Precision | null;
	readonly unit: string | null;
	/** Null where it is as `unit`. */
	readonly unitFr: string | null;
}

export interface AttributeRecord extends FactProperties {
	readonly label: "ATTRIBUTE";
	readonly key: string;
	readonly valueEn: string;
	/** Null where it is as `valueEn`. */
	readonly valueFr: string | null;
	/** Digits. */
	readonly amountText: string | null;
	readonly precision: Precision | null;
	readonly unit: string | null;
	readonly unitFr: string | null;
}

export interface TieRecord extends FactProperties {
	readonly label: "TIE";
	readonly type: string;
	readonly titleEn: string | null;
	readonly titleFr: string | null;
	/** Percent. */
	readonly shareMin: number | null;
	readonly shareMax: number | null;
}

export type LastingEntityRecord = PersonRecord | CompanyRecord | ProductRecord | SourceRecord;
/** The facts that are drawn as nodes: entities and facts at once. */
export type FactEntityRecord = FundingRecord | StatementRecord | EventRecord;
export type EntityRecord = LastingEntityRecord | FactEntityRecord;
export type FactRecord = FactEntityRecord | AttributeRecord | TieRecord;
/** What the graph holds under the labels `:Entity` and `:Fact`, told apart by `label`. */
export type NodeRecord = EntityRecord | FactRecord;

/** `TIE` stands for itself: it is no label of the vocabulary, since ties are drawn as relationships. */
export type NodeLabel = Label | "TIE";

export function isEntity(record: NodeRecord): record is EntityRecord {
	return record.label !== "ATTRIBUTE" && record.label !== "TIE";
}

export function isFact(record: NodeRecord): record is FactRecord {
	return "lineage" in record;
}
