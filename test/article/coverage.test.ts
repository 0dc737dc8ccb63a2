import { describe, expect, it } from "vitest";
import { coverageRows } from "../unit/data/coverage-table.ts";
import { articleText, sentences } from "./article.ts";
import fingerprints from "./fingerprints.json" with { type: "json" };

const found = sentences(articleText());

describe("COVERAGE.md and the article itself", () => {
	it("counts the article's sentences as they were counted when the data set was written", () => {
		expect(Object.fromEntries(found.map(({ where, fingerprint }) => [where, fingerprint]))).toEqual(fingerprints);
	});

	it("has exactly one row for every sentence of the article", () => {
		expect(coverageRows.map(({ where }) => where)).toEqual(found.map(({ where }) => where));
	});
});
