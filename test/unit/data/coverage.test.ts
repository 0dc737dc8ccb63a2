import { describe, expect, it } from "vitest";
import { bundledFacts, bundledRecords, passagesOf } from "./bundled-set.ts";
import { coverageIds, coverageRows } from "./coverage-table.ts";

/** What rests on each place, by the files. */
const restingOn = new Map<string, Set<string>>();
for (const record of bundledRecords) {
	for (const { locator } of passagesOf(record)) {
		restingOn.set(locator, (restingOn.get(locator) ?? new Set()).add(record.id));
	}
}

describe("COVERAGE.md goes through the article sentence by sentence", () => {
	it("has one row for each sentence, in order and without a gap", () => {
		const paragraphs = new Map<number, number[]>();
		for (const { paragraph, sentence } of coverageRows) {
			paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), sentence]);
		}
		const counted = (length: number) => Array.from({ length }, (_, index) => index + 1);
		expect([...paragraphs.keys()]).toEqual(counted(31));
		for (const sentences of paragraphs.values()) expect(sentences).toEqual(counted(sentences.length));
	});

	it.each(coverageRows)("$where: names exactly what rests on it, or says why nothing does", (row) => {
		expect(row.says).not.toBe("");
		expect([...row.ids].sort()).toEqual([...(restingOn.get(row.where) ?? [])].sort());
		if (row.ids.length === 0) expect(row.remark).not.toBe("");
	});

	it("has a row for every passage in the files", () => {
		const rows = new Set(coverageRows.map(({ where }) => where));
		expect([...restingOn.keys()].filter((where) => !rows.has(where))).toEqual([]);
	});

	it("has every fact in a row", () => {
		const named = new Set(coverageRows.flatMap(({ ids }) => ids));
		expect(bundledFacts.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
	});

	it("names no id that the files do not define", () => {
		const defined = new Set(bundledRecords.map(({ id }) => id));
		expect(coverageIds.filter((id) => !defined.has(id))).toEqual([]);
	});
});
