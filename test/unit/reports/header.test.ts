import { describe, expect, it } from "vitest";
import { allReports } from "../../../server/domain/reports/catalogue.ts";
import { readReport } from "../../../server/domain/reports/header.ts";

const statement = "CYPHER 25\nRETURN 1 AS n\n";
const good = `/*
title: { en: One, fr: Un }
columns:
  - { name: n, type: Int, title: { en: Number, fr: Nombre } }
*/
${statement}`;

describe("a report's header", () => {
	it("gives title, parameters and columns, and leaves the file as it runs in Neo4j's own tools", () => {
		const report = readReport("one", good);
		expect(report).toMatchObject({
			name: "one",
			title: { en: "One", fr: "Un" },
			parameters: [],
			views: ["table"],
			error: null,
		});
		expect(report.cypher).toBe(good);
	});

	it("that is missing is said", () => {
		expect(readReport("one", statement).error).toMatch(/must begin with a block comment/);
	});

	it("that is no YAML is named with its line", () => {
		expect(readReport("one", `/*\ntitle: { en: One\n*/\n${statement}`).error).toMatch(/^line \d+: /);
	});

	it("with an unknown type is named with the line of that very value", () => {
		expect(readReport("one", good.replace("type: Int", "type: Integer")).error).toMatch(/^line 4: columns\.0\.type: /);
	});

	it("without a column is refused", () => {
		expect(readReport("one", `/*\ntitle: { en: One, fr: Un }\ncolumns: []\n*/\n${statement}`).error).toMatch(/columns/);
	});
});

describe("the bundled reports", async () => {
	const reports = await allReports();

	it("are five, in sound order", () => {
		expect(reports.map(({ name, error }) => [name, error])).toEqual([
			["facts-on-one-origin", null],
			["timeline-of-one-company", null],
			["what-one-said-about-another", null],
			["who-funded-whom", null],
			["who-sat-where-and-when", null],
		]);
	});

	it.each(reports)("$name uses just the parameters that it declares", ({ cypher, parameters }) => {
		const body = cypher.slice(cypher.indexOf("*/"));
		const used = new Set([...body.matchAll(/\$([a-zA-Z]\w*)/g)].map(([, name]) => name));
		expect([...used].sort()).toEqual(parameters.map(({ name }) => name).sort());
	});

	it.each(reports)("$name has help for each parameter", ({ parameters }) => {
		expect(parameters.filter(({ help }) => help === null)).toEqual([]);
	});
});
