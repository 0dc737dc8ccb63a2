import type { KindEntry, Vocabulary, VocabularyAdditions } from "./types.ts";

/** An entry that two vocabularies have under one name with different meanings. */
export interface VocabularyClash {
	/** The list it stands in, such as `relationshipTypes`. */
	readonly list: keyof VocabularyAdditions;
	/** Its name there. */
	readonly entry: string;
	/** Which of the additions has it, from 0. */
	readonly addition: number;
}

/** Names every entry of the additions that says something else than the one there is. */
export class VocabularyError extends Error {
	readonly code = "BAD_VOCABULARY";
	readonly clashes: readonly VocabularyClash[];

	constructor(clashes: readonly VocabularyClash[]) {
		const names = clashes.map(({ list, entry }) => `"${entry}" in ${list}`).join(", ");
		super(`the vocabulary has ${names} already, with another meaning; choose another name, or leave it out`);
		this.name = "VocabularyError";
		this.clashes = clashes;
	}
}

/**
 * The vocabulary with what data sets add to it, in their order. The same entry twice is one.
 * @throws VocabularyError where entries of one name differ; it names them all
 */
export function combineVocabulary(base: Vocabulary, additions: readonly VocabularyAdditions[]): Vocabulary {
	const clashes: VocabularyClash[] = [];
	const joined = <T extends object>(
		list: keyof VocabularyAdditions,
		ofBase: readonly T[],
		ofAdditions: readonly (readonly T[] | undefined)[],
		nameOf: (entry: T) => string,
	): readonly T[] => {
		const byName = new Map(ofBase.map((entry) => [nameOf(entry), entry]));
		for (const [addition, entries] of ofAdditions.entries()) {
			for (const entry of entries ?? []) {
				const name = nameOf(entry);
				const known = byName.get(name);
				if (known === undefined) byName.set(name, entry);
				else if (canonical(known) !== canonical(entry)) clashes.push({ list, entry: name, addition });
			}
		}
		return [...byName.values()];
	};
	const nameOfKind = (entry: KindEntry) => entry.kind;
	const of = <K extends keyof VocabularyAdditions>(list: K) => additions.map((addition) => addition[list]);

	const combined: Vocabulary = {
		labels: base.labels,
		families: base.families,
		relationshipTypes: joined("relationshipTypes", base.relationshipTypes, of("relationshipTypes"), ({ type }) => type),
		companyKinds: joined("companyKinds", base.companyKinds, of("companyKinds"), nameOfKind),
		productKinds: joined("productKinds", base.productKinds, of("productKinds"), nameOfKind),
		sourceKinds: joined("sourceKinds", base.sourceKinds, of("sourceKinds"), nameOfKind),
		fundingKinds: joined("fundingKinds", base.fundingKinds, of("fundingKinds"), nameOfKind),
		eventKinds: joined("eventKinds", base.eventKinds, of("eventKinds"), nameOfKind),
		attributeKeys: joined("attributeKeys", base.attributeKeys, of("attributeKeys"), nameOfKind),
	};
	if (clashes.length > 0) throw new VocabularyError(clashes);
	return combined;
}

/** The same text for the same entry, in whatever order its fields were written. */
function canonical(entry: object): string {
	return JSON.stringify(entry, (_key, value: unknown) =>
		value !== null && typeof value === "object" && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
			: value,
	);
}
