import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { VocabularyQuery } from "../../../client/api/generated/graphql.ts";
import { looks } from "../../../client/graph-view/looks.ts";
import { nodePictures } from "../../../client/graph-view/node-picture.ts";
import { fundingKinds, kindName, labelAndKind, learnVocabulary } from "../../../client/store/vocabulary.ts";
import { combineVocabulary } from "../../../model/vocabulary/combine.ts";
import { allKinds, kindEntry } from "../../../model/vocabulary/lookup.ts";
import type { Label } from "../../../model/vocabulary/types.ts";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { toAdditions, vocabularyAdditions } from "../../../server/import/format/vocabulary.ts";
import { inputOf } from "../../fixtures/graph-view/input.ts";
import { nodes } from "../../fixtures/graph-view/scene.ts";
import { bundled, bundledYaml } from "../data/bundled-set.ts";

const additions = toAdditions(vocabularyAdditions.parse(bundledYaml("vocabulary")));
const combined = combineVocabulary(vocabulary, [additions]);

/** What the server says of a vocabulary, as far as kinds go. */
const answer = (kinds: typeof combined): VocabularyQuery["vocabulary"] => ({
	labels: [],
	relationshipTypes: [],
	kinds: allKinds(kinds).map(({ label, kind, name }) => ({ label, kind, nameEn: name.en, nameFr: name.fr })),
});

const ofKind = z.array(z.looseObject({ kind: z.string() }));
const ofKey = z.array(z.looseObject({ key: z.string() }));
const used: readonly (readonly [Label, string])[] = [
	...(
		[
			["COMPANY", "companies"],
			["PRODUCT", "products"],
			["SOURCE", "sources"],
			["FUNDING", "funding"],
			["EVENT", "events"],
		] as const
	).flatMap(([label, file]) => ofKind.parse(bundled(file)).map(({ kind }) => [label, kind] as const)),
	...ofKey.parse(bundled("attributes")).map(({ key }) => ["ATTRIBUTE", key] as const),
];

describe("the name of a kind", () => {
	it("is there from the start for the model's own, and is its plain word where nothing is known of it", () => {
		learnVocabulary({ labels: [], relationshipTypes: [], kinds: [] });
		expect(kindName("COMPANY", "nonprofit").fr).toBe("organisation à but non lucratif");
		expect(kindName("COMPANY", "association")).toEqual({ en: "association", fr: "association" });
		expect(kindName("ATTRIBUTE", "needs")).toEqual({ en: "needs", fr: "needs" });
	});

	it("is in both languages for everything in the bundled data", () => {
		learnVocabulary(answer(combined));
		expect(new Set(used.map(([label]) => label)).size).toBe(6);
		for (const [label, kind] of used) {
			const entry = kindEntry(combined, label, kind);
			expect(entry, `${label} ${kind}`).toBeDefined();
			expect(kindName(label, kind)).toEqual(entry?.name);
		}
		expect(kindName("ATTRIBUTE", "needs").fr).toBe("besoins");
	});

	it("stands beside that of the label, and is said once where both are the same", () => {
		expect(labelAndKind("COMPANY", "company").en).toBe("Company");
		expect(labelAndKind("COMPANY", "nonprofit").en).toBe("Company · nonprofit");
		expect(labelAndKind("PERSON", null).en).toBe("Person");
	});

	it("goes by the label: talks are called otherwise as a deal than as an event", () => {
		learnVocabulary(answer(combined));
		expect(kindName("FUNDING", "talks").fr).toBe("discussions de financement");
		expect(kindName("EVENT", "talks").fr).toBe("pourparlers");
	});

	it("that a data set adds is what the picture calls a deal", () => {
		learnVocabulary(answer(combined));
		const deal = nodes.find(({ label }) => label === "FUNDING");
		if (deal === undefined) throw new Error("The scene has no deal.");
		const input = inputOf({
			nodes: [{ ...deal, kind: "continued funding" }],
			fundingKinds: fundingKinds.value,
			language: "fr",
		});
		const picture = nodePictures(input, looks(input), (text) => text.length).get(deal.id);
		const name = picture?.lines.filter(({ tone }) => tone === "name").map(({ text }) => text);
		expect(name?.join(" ")).toBe("poursuite du financement");
	});
});
