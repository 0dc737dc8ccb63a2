import { describe, expect, it } from "vitest";
import { ID_KINDS } from "../../../model/ids.ts";
import {
	bundled,
	bundledDisagreements,
	bundledEntities,
	bundledFacts,
	bundledRecords,
	bundledStories,
	bundledYaml,
	passagesOf,
} from "./bundled-set.ts";
import { isSaid, textsIn, wordsIn } from "./texts.ts";

const record = (id: string) => {
	const found = bundledRecords.find((one) => one.id === id);
	if (!found) throw new Error(`The data set has no ${id}`);
	return found;
};
const isId = (text: string) => new RegExp(`^(${ID_KINDS.join("|")})/`).test(text);
const statements = bundled("statements");
/** Statements whose translation is the article's and not a paraphrase of ours. */
const translatedByTheArticle = new Set(
	statements.filter(({ textBasis }) => textBasis !== "PARAPHRASE").map(({ id }) => id),
);
const ofOurs = [
	...bundledRecords.map((one) => ({
		id: one.id,
		content: translatedByTheArticle.has(one.id) ? { ...one, translation: null } : one,
	})),
	...bundledStories.map((story) => ({ id: story.id, content: story })),
	{ id: "dataset.yaml", content: bundledYaml("dataset") },
	{ id: "vocabulary.yaml", content: bundledYaml("vocabulary") },
];

describe("what the bundled data set promises", () => {
	it("says all that is said in our words in both languages", () => {
		const halves = ofOurs.flatMap(({ id, content }) =>
			wordsIn(content).flatMap(({ path, languages }) => (languages.length < 2 ? [{ id, path }] : [])),
		);
		expect(halves).toEqual([]);
	});

	it("writes French with the typographic apostrophe, except in words that it only passes on", () => {
		const texts = ofOurs.flatMap(({ content }) => textsIn(content)).filter((found) => !isSaid(found));
		expect(texts.filter(({ text }) => text.includes("'"))).toEqual([]);
	});

	it("never holds a text or a quotation without its language", () => {
		for (const { id, text, language } of statements) {
			if (text !== undefined) expect(language, id).toBeTypeOf("string");
		}
		for (const one of bundledRecords) {
			for (const { quotation, quotationLanguage } of passagesOf(one)) {
				expect(quotationLanguage === undefined, `${one.id}: ${quotation}`).toBe(quotation === undefined);
			}
		}
	});

	it("defines every id once, and every id that it uses", () => {
		const defined = [...bundledRecords, ...bundledStories].map(({ id }) => id);
		expect(defined.filter((id, index) => defined.indexOf(id) !== index)).toEqual([]);
		const used = [...bundledRecords, ...bundledStories]
			.flatMap((one) => textsIn(one).map(({ text }) => text))
			.filter(isId);
		expect(used.filter((id) => !defined.includes(id))).toEqual([]);
	});

	it("leads every passage back to the article that was read, and says where in it", () => {
		for (const one of [...bundledFacts, ...bundledEntities]) {
			for (const { chain, locator } of passagesOf(one)) {
				expect(chain[0], one.id).toBe("source/article");
				expect(locator, one.id).toMatch(/^¶ \d+, s\. \d+$/);
			}
		}
		for (const fact of bundledFacts) expect(passagesOf(fact).length, fact.id).toBeGreaterThan(0);
	});

	it("says of every anonymous or cited voice whose it is", () => {
		for (const { attribution } of bundledRecords.flatMap(passagesOf)) {
			if (attribution) expect(attribution.words).toBeDefined();
		}
	});

	it("keeps no person, organisation, product or source that no fact speaks of", () => {
		const spokenOf = new Set(bundledFacts.flatMap((fact) => textsIn(fact).map(({ text }) => text)));
		expect(bundledEntities.map(({ id }) => id).filter((id) => !spokenOf.has(id))).toEqual([]);
	});

	it("keeps apart the sum that others say was paid and the one that Musk says he gave", () => {
		expect(record("funding/musk-paid-under-pledge")).toMatchObject({
			standing: "REPORTED",
			paidUnder: "funding/musk-pledge",
		});
		expect(record("funding/musk-donation-as-he-says")).toMatchObject({ standing: "CLAIMED" });
		expect(record("funding/musk-donation-as-he-says")).not.toHaveProperty("paidUnder");
	});

	it("makes no denial of a silence: the one thing denied is a duty towards the SEC", () => {
		const denied = bundledRecords.filter((one) => one.standing === "DENIED").map(({ id }) => id);
		expect(denied).toEqual(["fact/twitter-must-report-to-sec"]);
	});

	it("gives each side of a disagreement once, two or more, and a reason", () => {
		const facts = new Set(bundledFacts.map(({ id }) => id));
		for (const { id, sides, reason } of bundledDisagreements) {
			const list = Array.isArray(sides) ? sides : [];
			expect(new Set(list).size, id).toBe(list.length);
			expect(list.length, id).toBeGreaterThanOrEqual(2);
			expect(
				list.filter((side) => !facts.has(side)),
				id,
			).toEqual([]);
			expect(reason, id).toBeDefined();
		}
	});

	it("has what the page opens on: Musk, OpenAI, Microsoft", () => {
		expect(record("fact/musk-cofounded-openai")).toMatchObject({ type: "FOUNDED", period: "2015" });
		expect(record("fact/musk-board-openai")).toMatchObject({ type: "BOARD_MEMBER_OF", period: "/2018" });
		expect(record("funding/microsoft-2019")).toMatchObject({
			amount: 1_000_000_000,
			currency: "USD",
			providers: ["company/microsoft"],
			recipients: ["company/openai"],
			period: "[2019-03-12..2019-09-10]",
		});
	});
});
