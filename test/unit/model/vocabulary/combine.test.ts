import { describe, expect, it } from "vitest";
import { combineVocabulary, VocabularyError } from "../../../../model/vocabulary/combine.ts";
import { allKinds, kindEntry, natureOf, relationshipTypeEntry } from "../../../../model/vocabulary/lookup.ts";
import type { RelationshipTypeEntry } from "../../../../model/vocabulary/types.ts";
import { vocabulary } from "../../../../model/vocabulary/vocabulary.ts";

const advises: RelationshipTypeEntry = {
	type: "ADVISES",
	family: "leadership",
	nature: "STATE",
	tie: true,
	written: true,
	from: ["PERSON"],
	to: ["COMPANY"],
	wording: { en: "advises", fr: "conseille" },
	inverse: { en: "advised by", fr: "conseillé par" },
};
const loan = { kind: "loan", name: { en: "loan", fr: "prêt" }, nature: "STATE" } as const;

describe("A vocabulary with additions", () => {
	it("has what there is, then what is added, and leaves the given one alone", () => {
		const combined = combineVocabulary(vocabulary, [{ relationshipTypes: [advises] }, { fundingKinds: [loan] }]);
		expect(combined.relationshipTypes).toEqual([...vocabulary.relationshipTypes, advises]);
		expect(combined.fundingKinds).toEqual([...vocabulary.fundingKinds, loan]);
		expect(combined.labels).toEqual(vocabulary.labels);
		expect(relationshipTypeEntry(vocabulary, "ADVISES")).toBe(undefined);
		expect(combineVocabulary(vocabulary, [])).toEqual(vocabulary);
	});

	it("takes the same entry twice for one, in whatever order its fields are written", () => {
		const again = Object.fromEntries(Object.entries(loan).reverse());
		const combined = combineVocabulary(vocabulary, [
			{ fundingKinds: [loan] },
			{ fundingKinds: [{ ...loan, ...again }] },
		]);
		expect(combined.fundingKinds.filter(({ kind }) => kind === "loan")).toEqual([loan]);
	});

	it("is refused where an entry says something else than the one there is, and names them all", () => {
		const combine = () =>
			combineVocabulary(vocabulary, [
				{ fundingKinds: [loan] },
				{ fundingKinds: [{ ...loan, nature: "OCCURRENCE" }], relationshipTypes: [{ ...advises, type: "LEADS" }] },
			]);
		expect(combine).toThrow(VocabularyError);
		try {
			combine();
		} catch (error) {
			expect(error).toMatchObject({
				code: "BAD_VOCABULARY",
				clashes: [
					{ list: "relationshipTypes", entry: "LEADS", addition: 1 },
					{ list: "fundingKinds", entry: "loan", addition: 1 },
				],
			});
		}
	});
});

describe("The nature of a fact", () => {
	it("follows from its type, kind or key", () => {
		expect(natureOf(vocabulary, { label: "TIE", type: "FOUNDED" })).toBe("OCCURRENCE");
		expect(natureOf(vocabulary, { label: "TIE", type: "LEADS" })).toBe("STATE");
		expect(natureOf(vocabulary, { label: "FUNDING", kind: "pledge" })).toBe("STATE");
		expect(natureOf(vocabulary, { label: "FUNDING", kind: "donation" })).toBe("OCCURRENCE");
		expect(natureOf(vocabulary, { label: "EVENT", kind: "proceedings" })).toBe("STATE");
		expect(natureOf(vocabulary, { label: "ATTRIBUTE", key: "name" })).toBe("STATE");
		expect(natureOf(vocabulary, { label: "STATEMENT" })).toBe("OCCURRENCE");
	});

	it("is not known for what the vocabulary does not have, nor for a type whose fact has it", () => {
		expect(natureOf(vocabulary, { label: "TIE", type: "ADVISES" })).toBe(null);
		expect(natureOf(vocabulary, { label: "TIE", type: "PROVIDED" })).toBe(null);
		expect(natureOf(vocabulary, { label: "EVENT", kind: "pledge" })).toBe(null);
	});
});

describe("The vocabulary", () => {
	const { relationshipTypes, families, labels } = vocabulary;

	it("has every name once, every word in both languages, and only families and labels that there are", () => {
		const lists = [
			relationshipTypes.map(({ type }) => type),
			...[
				vocabulary.companyKinds,
				vocabulary.productKinds,
				vocabulary.sourceKinds,
				vocabulary.fundingKinds,
				vocabulary.eventKinds,
				vocabulary.attributeKeys,
			].map((kinds) => kinds.map(({ kind }) => kind)),
		];
		for (const names of lists) expect(new Set(names).size).toBe(names.length);
		for (const entry of relationshipTypes) {
			expect(entry.type).toMatch(/^[A-Z][A-Z0-9_]*$/);
			expect(families.map(({ family }) => family)).toContain(entry.family);
			for (const label of [...entry.from, ...entry.to]) expect(labels.map((each) => each.label)).toContain(label);
			for (const { en, fr } of [entry.wording, entry.inverse]) expect([en.trim(), fr.trim()]).not.toContain("");
		}
	});

	it("gives a nature to every tie that can be written, and to no other type", () => {
		for (const { type, written, nature } of relationshipTypes) expect(nature !== null, type).toBe(written);
	});

	it("knows the kinds of each label apart", () => {
		expect(kindEntry(vocabulary, "COMPANY", "nonprofit")?.name.en).toBe("nonprofit");
		expect(kindEntry(vocabulary, "ATTRIBUTE", "valuation")?.name.fr).toBe("valorisation");
		expect(kindEntry(vocabulary, "PRODUCT", "nonprofit")).toBe(undefined);
		expect(kindEntry(vocabulary, "PERSON", "company")).toBe(undefined);
	});

	it("lists every kind with what it is a kind of, those that are added included, with the nature of facts alone", () => {
		const all = allKinds(combineVocabulary(vocabulary, [{ fundingKinds: [loan] }]));
		expect(all).toContainEqual({ label: "FUNDING", ...loan });
		expect(all.filter(({ kind }) => kind === "interview")).toEqual([
			{ label: "SOURCE", kind: "interview", name: { en: "interview", fr: "entretien" }, nature: null },
		]);
		expect(all.filter(({ kind }) => kind === "announcement").map(({ label }) => label)).toEqual(["EVENT", "SOURCE"]);
		for (const { label, kind } of all) expect(kindEntry(vocabulary, label, kind) !== undefined).toBe(kind !== "loan");
		const { companyKinds, productKinds, sourceKinds, fundingKinds, eventKinds, attributeKeys } = vocabulary;
		const lists = [companyKinds, productKinds, sourceKinds, fundingKinds, eventKinds, attributeKeys];
		expect(all.length).toBe(lists.flat().length + 1);
	});
});
