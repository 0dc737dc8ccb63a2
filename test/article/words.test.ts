import { describe, expect, it } from "vitest";
import { plainText } from "../../model/story.ts";
import { bundled, bundledRecords, bundledStories, passagesOf } from "../unit/data/bundled-set.ts";
import { coverageRows } from "../unit/data/coverage-table.ts";
import { isSaid, textsIn } from "../unit/data/texts.ts";
import { articleText, normalised, paragraphs, sentences } from "./article.ts";

const article = articleText();
const textAt = new Map(sentences(article).map(({ where, text }) => [where, text]));
const paragraphAt = new Map(paragraphs(article).map((text, index) => [`¶ ${index + 1}`, text]));
const statements = bundled("statements");

const quotations = bundledRecords.flatMap((record) =>
	passagesOf(record).flatMap(({ locator, quotation }) =>
		quotation === undefined ? [] : [{ id: record.id, locator, quotation }],
	),
);
const words = statements.flatMap((statement) => {
	const { id, textBasis, text, translation } = statement;
	if (textBasis === "PARAPHRASE") return [];
	const cited = new Set(passagesOf(statement).map(({ locator }) => locator.split(",")[0] ?? ""));
	return [...textsIn(text), ...textsIn(translation)].map((one) => ({ id, words: one.text, cited: [...cited] }));
});

describe("words held as said", () => {
	it.each(quotations)("$id: what is quoted from $locator stands there", ({ locator, quotation }) => {
		expect(textAt.get(locator)).toContain(normalised(quotation));
	});

	it.each(words)("$id: the words, or the article's translation of them, stand in a paragraph that it cites", (said) => {
		const places = said.cited.map((paragraph) => paragraphAt.get(paragraph) ?? "");
		expect(places.filter((text) => text.includes(normalised(said.words))).length).toBeGreaterThan(0);
	});

	it("holds all of each English post", () => {
		const posts = statements.filter(({ medium }) => medium === "post");
		const held = posts.map(({ text }) => normalised(String(text)));
		const inArticle = [...paragraphAt.values()].flatMap((text) => {
			const [post, writer] = text.split(/ — Elon Musk \(/u);
			return writer === undefined ? [] : [post];
		});
		expect([...held].sort()).toEqual([...inArticle].sort());
	});
});

describe("words of ours", () => {
	/** So many words in a row that they are the article's and not ours. */
	const run = 8;
	const split = (text: string) =>
		text
			.replaceAll("’", "'")
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [];
	const runs = (text: string) => {
		const list = split(text);
		return list.slice(run - 1).map((_, index) => list.slice(index, index + run).join(" "));
	};
	const theirs = new Set(runs(article));

	it("copy no sentence of the article, nor the better part of one", () => {
		const published = new Set(words.map(({ words: said }) => said));
		const ours = [...bundledRecords, ...bundledStories]
			.flatMap((record) => textsIn(record))
			.filter((found) => !isSaid(found) && !published.has(found.text))
			.map(({ text }) => plainText(text));
		const table = coverageRows.flatMap(({ says, remark }) => [says, remark]);
		expect([...ours, ...table].filter((text) => runs(text).some((one) => theirs.has(one)))).toEqual([]);
	});
});
