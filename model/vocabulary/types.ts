/** A text in the two languages that Chronograph speaks. */
export interface Words {
	readonly en: string;
	readonly fr: string;
}

/** Whether a fact holds from a start to an end, or happens on a day that may be vaguely known. */
export type Nature = "STATE" | "OCCURRENCE";

/** How the sources put a fact. */
export type Standing = "CONFIRMED" | "REPORTED" | "CLAIMED" | "PLANNED" | "DENIED";

/** What a node of the graph is. `ATTRIBUTE` is listed in the dossier and never drawn. */
export type Label = "PERSON" | "COMPANY" | "PRODUCT" | "SOURCE" | "FUNDING" | "STATEMENT" | "EVENT" | "ATTRIBUTE";

/** What relationships of one colour have in common. `none` is not drawn in the scene. */
export type Family = "leadership" | "ownership" | "funding" | "partnership" | "making" | "saying" | "none";

export interface LabelEntry {
	readonly label: Label;
	readonly name: Words;
	readonly plural: Words;
}

export interface FamilyEntry {
	readonly family: Family;
	readonly name: Words;
}

/** One relationship type: what it may join, how it is read in both directions, whether paths may use it. */
export interface RelationshipTypeEntry {
	/** As in Neo4j and in GraphQL: upper case with underscores. */
	readonly type: string;
	readonly family: Family;
	/** Null where the fact at one of its ends has the nature (a deal, statement, event or attribute). */
	readonly nature: Nature | null;
	/** Whether it counts when paths are searched and none of the types is asked for. */
	readonly tie: boolean;
	/** Whether a curator may write it as a tie of its own; the others come with a deal, statement, event or attribute. */
	readonly written: boolean;
	readonly from: readonly Label[];
	readonly to: readonly Label[];
	/** Read from `from` to `to`: "founded". */
	readonly wording: Words;
	/** Read from `to` to `from`: "founded by". */
	readonly inverse: Words;
	/** Whether it can be but once between the same two ends: two that surely lie at different times cannot both be true. */
	readonly once?: boolean | undefined;
	/** English titles, in any case, of roles that only one can hold at a time at the same `to`: "chief executive". */
	readonly exclusive?: readonly string[] | undefined;
}

/** A kind of deal, event, company, source or product, or a key of an attribute. */
export interface KindEntry {
	readonly kind: string;
	readonly name: Words;
}

export interface NaturedKindEntry extends KindEntry {
	readonly nature: Nature;
}

export interface Vocabulary {
	readonly labels: readonly LabelEntry[];
	readonly families: readonly FamilyEntry[];
	readonly relationshipTypes: readonly RelationshipTypeEntry[];
	readonly companyKinds: readonly KindEntry[];
	readonly productKinds: readonly KindEntry[];
	readonly sourceKinds: readonly KindEntry[];
	readonly fundingKinds: readonly NaturedKindEntry[];
	readonly eventKinds: readonly NaturedKindEntry[];
	readonly attributeKeys: readonly NaturedKindEntry[];
}

/** What a data set's `vocabulary.yaml` may add. */
export type VocabularyAdditions = Partial<
	Pick<
		Vocabulary,
		| "relationshipTypes"
		| "companyKinds"
		| "productKinds"
		| "sourceKinds"
		| "fundingKinds"
		| "eventKinds"
		| "attributeKeys"
	>
>;
