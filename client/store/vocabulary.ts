import { computed, signal } from "@preact/signals";
import type { Family, Label, RelationshipTypeEntry, Words } from "../../model/vocabulary/types.ts";
import { vocabulary as model } from "../../model/vocabulary/vocabulary.ts";
import type { VocabularyQuery } from "../api/generated/graphql.ts";

type TypeEntry = Pick<RelationshipTypeEntry, "type" | "nature" | "tie" | "wording" | "inverse"> & {
	readonly family: Family;
};

/** The types that data sets add; the model's own are there from the start. */
const added = signal<readonly TypeEntry[]>([]);

/** Every relationship type by name. */
export const relationshipTypes = computed<ReadonlyMap<string, TypeEntry>>(
	() => new Map([...model.relationshipTypes, ...added.value].map((entry) => [entry.type, entry])),
);

const familyNames = new Map(model.families.map((entry) => [entry.family, entry.name]));
const labelNames = new Map(model.labels.map((entry) => [entry.label, entry.name]));
const kindNames = new Map(
	[
		...model.companyKinds,
		...model.productKinds,
		...model.sourceKinds,
		...model.fundingKinds,
		...model.eventKinds,
		...model.attributeKeys,
	].map((entry) => [entry.kind, entry.name]),
);

/** The families of the legend, in its order; what belongs to none is not drawn. */
export const FAMILIES: readonly Family[] = model.families.map(({ family }) => family).filter((each) => each !== "none");

/** The labels of the legend, in its order. Attributes are listed in the details and never drawn. */
export const LABELS: readonly Exclude<Label, "ATTRIBUTE">[] = model.labels
	.map(({ label }) => label)
	.filter((label) => label !== "ATTRIBUTE");

const isFamily = (text: string): text is Family => familyNames.has(text as Family);

/** Takes over what the server's data sets add to the vocabulary. */
export function learnVocabulary(answer: VocabularyQuery["vocabulary"]): void {
	added.value = answer.relationshipTypes.map((entry) => ({
		type: entry.type,
		family: isFamily(entry.family) ? entry.family : "none",
		nature: entry.nature,
		tie: entry.tie,
		wording: { en: entry.wordingEn, fr: entry.wordingFr },
		inverse: { en: entry.inverseEn, fr: entry.inverseFr },
	}));
}

export function familyOf(type: string): Family {
	return relationshipTypes.value.get(type)?.family ?? "none";
}

/** Whether a type counts as a tie when paths are looked for. */
export function isTie(type: string): boolean {
	return relationshipTypes.value.get(type)?.tie ?? false;
}

const plain = (text: string): Words => ({ en: text, fr: text });

export function familyName(family: Family): Words {
	return familyNames.get(family) ?? plain(family);
}

export function labelName(label: Label): Words {
	return labelNames.get(label) ?? plain(label.toLowerCase());
}

/** The name of a kind of company, product, source, deal or event, or of an attribute's key. */
export function kindName(kind: string): Words {
	return kindNames.get(kind) ?? plain(kind);
}

/** How a relationship is read from `from` to `to`. */
export function wordingOf(type: string): Words {
	return relationshipTypes.value.get(type)?.wording ?? plain(type.toLowerCase().replaceAll("_", " "));
}

/** How it is read from `to` to `from`. */
export function inverseOf(type: string): Words {
	return relationshipTypes.value.get(type)?.inverse ?? plain(type.toLowerCase().replaceAll("_", " "));
}
