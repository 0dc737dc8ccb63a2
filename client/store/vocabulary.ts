import { computed, signal } from "@preact/signals";
import { allKinds } from "../../model/vocabulary/lookup.ts";
import type { Family, KindEntry, Label, RelationshipTypeEntry, Words } from "../../model/vocabulary/types.ts";
import { vocabulary as model } from "../../model/vocabulary/vocabulary.ts";
import type { VocabularyQuery } from "../api/generated/graphql.ts";

type TypeEntry = Pick<RelationshipTypeEntry, "type" | "nature" | "tie" | "wording" | "inverse"> & {
	readonly family: Family;
};

type Kind = KindEntry & { readonly label: Label };

/** The types that data sets add; the model's own are there from the start. */
const addedTypes = signal<readonly TypeEntry[]>([]);

/** Every relationship type by name. */
export const relationshipTypes = computed<ReadonlyMap<string, TypeEntry>>(
	() => new Map([...model.relationshipTypes, ...addedTypes.value].map((entry) => [entry.type, entry])),
);

/** The kinds that data sets add. */
const addedKinds = signal<readonly Kind[]>([]);

/** The names of kinds by label and kind: one kind of event may be called as one kind of deal is. */
const kindNames = computed<ReadonlyMap<Label, ReadonlyMap<string, Words>>>(() => {
	const names = new Map<Label, Map<string, Words>>(model.labels.map(({ label }) => [label, new Map()]));
	for (const { label, kind, name } of [...allKinds(model), ...addedKinds.value]) names.get(label)?.set(kind, name);
	return names;
});

const familyNames = new Map(model.families.map((entry) => [entry.family, entry.name]));
const labelPlurals = new Map(model.labels.map((entry) => [entry.label, entry.plural]));
const labelNames = new Map(model.labels.map((entry) => [entry.label, entry.name]));

/** The families of the legend, in its order; what belongs to none is not drawn. */
export const FAMILIES: readonly Family[] = model.families.map(({ family }) => family).filter((each) => each !== "none");

/** The labels of the legend, in its order. Attributes are listed in the details and never drawn. */
export const LABELS: readonly Exclude<Label, "ATTRIBUTE">[] = model.labels
	.map(({ label }) => label)
	.filter((label) => label !== "ATTRIBUTE");

const isFamily = (text: string): text is Family => familyNames.has(text as Family);

/** Takes over what the server's data sets add to the vocabulary. */
export function learnVocabulary(answer: VocabularyQuery["vocabulary"]): void {
	addedTypes.value = answer.relationshipTypes.map((entry) => ({
		type: entry.type,
		family: isFamily(entry.family) ? entry.family : "none",
		nature: entry.nature,
		tie: entry.tie,
		wording: { en: entry.wordingEn, fr: entry.wordingFr },
		inverse: { en: entry.inverseEn, fr: entry.inverseFr },
	}));
	addedKinds.value = answer.kinds.map(({ label, kind, nameEn, nameFr }) => ({
		label,
		kind,
		name: { en: nameEn, fr: nameFr },
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

/** What several nodes of a label are called. */
export function labelsName(label: Label): Words {
	return labelPlurals.get(label) ?? plain(label.toLowerCase());
}

/** The name of a kind of company, product, source, deal or event, or of an attribute's key. */
export function kindName(label: Label, kind: string): Words {
	return kindNames.value.get(label)?.get(kind) ?? plain(kind);
}

/** What something is, and of which kind: "Funding · donation". Said once where both are called the same: "Company". */
export function labelAndKind(label: Label, kind: string | null): Words {
	const [is, of] = [labelName(label), kind === null ? null : kindName(label, kind)];
	const both = (language: keyof Words): string =>
		of === null || of[language].toLocaleLowerCase(language) === is[language].toLocaleLowerCase(language)
			? is[language]
			: `${is[language]} · ${of[language]}`;
	return { en: both("en"), fr: both("fr") };
}

const noKinds: ReadonlyMap<string, Words> = new Map();

/** What deals are called, by their kind. */
export const fundingKinds = computed(() => kindNames.value.get("FUNDING") ?? noKinds);

/** What a kind or key is called, of whichever label it is the kind; null where it is none. */
export function kindCalled(kind: string): Words | null {
	for (const names of kindNames.value.values()) {
		const name = names.get(kind);
		if (name !== undefined) return name;
	}
	return null;
}

/** How a relationship is read from `from` to `to`. */
export function wordingOf(type: string): Words {
	return relationshipTypes.value.get(type)?.wording ?? plain(type.toLowerCase().replaceAll("_", " "));
}

/** How it is read from `to` to `from`. */
export function inverseOf(type: string): Words {
	return relationshipTypes.value.get(type)?.inverse ?? plain(type.toLowerCase().replaceAll("_", " "));
}
