import type { KindEntry, Label, Nature, NaturedKindEntry, RelationshipTypeEntry, Vocabulary } from "./types.ts";

/** What the nature of a fact depends on: the type of a tie, the kind of a deal or event, the key of an attribute. */
export type Classified =
	| { readonly label: "TIE"; readonly type: string }
	| { readonly label: "FUNDING" | "EVENT"; readonly kind: string }
	| { readonly label: "ATTRIBUTE"; readonly key: string }
	| { readonly label: "STATEMENT" };

/** A kind with what it is a kind of. */
export interface LabelledKind extends KindEntry {
	/** Of an attribute's key: `ATTRIBUTE`. */
	readonly label: Label;
	/** Null where things of the label are no facts. */
	readonly nature: Nature | null;
}

/** The entry of a relationship type; undefined where there is none. */
export function relationshipTypeEntry(vocabulary: Vocabulary, type: string): RelationshipTypeEntry | undefined {
	return vocabulary.relationshipTypes.find((entry) => entry.type === type);
}

/** The kinds that things of a label may have (the keys, of attributes); none for people and statements. */
export function kindsOf(vocabulary: Vocabulary, label: Label): readonly (KindEntry | NaturedKindEntry)[] {
	switch (label) {
		case "COMPANY":
			return vocabulary.companyKinds;
		case "PRODUCT":
			return vocabulary.productKinds;
		case "SOURCE":
			return vocabulary.sourceKinds;
		case "FUNDING":
			return vocabulary.fundingKinds;
		case "EVENT":
			return vocabulary.eventKinds;
		case "ATTRIBUTE":
			return vocabulary.attributeKeys;
		case "PERSON":
		case "STATEMENT":
			return [];
	}
}

/** Every kind of every label, in the order of the labels. One name may be a kind of several labels. */
export function allKinds(vocabulary: Vocabulary): readonly LabelledKind[] {
	return vocabulary.labels.flatMap(({ label }) =>
		kindsOf(vocabulary, label).map((entry) => ({ nature: null, ...entry, label })),
	);
}

/** The entry of a kind (a key, of an attribute); undefined where there is none. */
export function kindEntry(vocabulary: Vocabulary, label: Label, kind: string): KindEntry | undefined {
	return kindsOf(vocabulary, label).find((entry) => entry.kind === kind);
}

/** Whether a fact holds or happens. A statement is an occurrence; null where its type, kind or key is not in the vocabulary. */
export function natureOf(vocabulary: Vocabulary, fact: Classified): Nature | null {
	switch (fact.label) {
		case "TIE":
			return relationshipTypeEntry(vocabulary, fact.type)?.nature ?? null;
		case "FUNDING":
			return vocabulary.fundingKinds.find(({ kind }) => kind === fact.kind)?.nature ?? null;
		case "EVENT":
			return vocabulary.eventKinds.find(({ kind }) => kind === fact.kind)?.nature ?? null;
		case "ATTRIBUTE":
			return vocabulary.attributeKeys.find(({ kind }) => kind === fact.key)?.nature ?? null;
		case "STATEMENT":
			return "OCCURRENCE";
	}
}
