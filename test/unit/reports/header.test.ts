import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bundledFolder, reportFiles } from "../../../server/domain/reports/catalogue.ts";
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
			charts: [{ view: "table", title: null, roles: {} }],
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
		expect(readReport("one", good.replace("type: Int", "type: Integer")).error).toMatch(
			/^line 4: column n: type: it is "Integer"; it must be one of Text, Int, .*Fact$/,
		);
	});

	it("without a column is refused", () => {
		expect(readReport("one", `/*\ntitle: { en: One, fr: Un }\ncolumns: []\n*/\n${statement}`).error).toMatch(/columns/);
	});
});

describe("the bundled reports", async () => {
	const reports = (await reportFiles([bundledFolder])).map(({ name, path }) =>
		readReport(name, readFileSync(path, "utf8")),
	);

	it("are in sound order", () => {
		expect(reports.filter(({ error }) => error !== null)).toEqual([]);
		expect(reports.length).toBeGreaterThanOrEqual(5);
	});

	it.each(reports)("$name refuses a last day before its first", ({ parameters }) => {
		const names = parameters.map(({ name }) => name);
		for (const [first, last] of [
			["from", "to"],
			["since", "until"],
		] as const)
			if (names.includes(first) && names.includes(last))
				expect(parameters.find(({ name }) => name === last)?.notBefore).toBe(first);
	});

	it.each(reports)("$name offers no two choices that ask the same", ({ parameters }) => {
		// A form offers what is not required as "any" too.
		const all = parameters.filter(({ choices }) => choices?.includes("both"));
		expect(all.filter(({ required }) => !required)).toEqual([]);
	});

	it.each(reports)("$name has help for each parameter", ({ parameters }) => {
		expect(parameters.filter(({ help }) => help === null)).toEqual([]);
	});
});

describe("what does not fit together in a header", () => {
	const withHeader = (lines: string): string => `/*
title: { en: One, fr: Un }
${lines}
*/
${statement}`;
	const columns = `columns:
  - { name: who, type: Entity, title: { en: Who, fr: Qui } }
  - { name: n, type: Int, title: { en: Number, fr: Nombre } }`;
	const errorOf = (lines: string): string | null => readReport("one", withHeader(lines)).error;

	it.each([
		[
			"two of one name",
			`${columns}\n  - { name: n, type: Int, title: { en: N, fr: N } }`,
			/^line 6: column n: name: there is one of that name before$/,
		],
		[
			"a view without its columns",
			`${columns}\nviews: [bar]`,
			/^line 6: view 1: a bar needs x and y: \{ type: bar, x: COLUMN, y: COLUMN \}$/,
		],
		[
			"a view of a column that is not there",
			`${columns}\nviews:\n  - { type: bar, x: whoo, y: n }`,
			/^line 7: view 1: x: there is no column whoo; did you mean who\?$/,
		],
		[
			"a view of a column of the wrong type",
			`${columns}\nviews:\n  - { type: bar, x: n, y: who }`,
			/^line 7: view 1: y: who is of type Entity; it must be Int, Float, Decimal$/,
		],
		[
			"a role that the view has not",
			`${columns}\nviews:\n  - { type: number, value: n, y: n }`,
			/view 1: y: a number has no y; it takes value, label/,
		],
		["a key that is no column", `${columns}\nkey: [deal]`, /^line 6: key 1: there is no column deal/],
		[
			"a default that is not allowed",
			`parameters:\n  - { name: only, type: Text, choices: [one, two], default: onw }\n${columns}`,
			/^line 4: parameter only: default: .*did you mean one\?/,
		],
		[
			"a default that is no day",
			`parameters:\n  - { name: at, type: Date, default: 2023-02-30 }\n${columns}`,
			/must be a day that exists/,
		],
		[
			"a choice of another type",
			`parameters:\n  - { name: n, type: Int, choices: [1, two] }\n${columns}`,
			/^line 4: parameter n: choice 2: .*a whole number/,
		],
		[
			"bounds the wrong way round",
			`parameters:\n  - { name: n, type: Int, min: 2, max: 1 }\n${columns}`,
			/min: 2 is more than max, 1/,
		],
		[
			"bounds of a text",
			`parameters:\n  - { name: n, type: Text, min: 2 }\n${columns}`,
			/min: of a number alone, not of Text/,
		],
		[
			"an order with what is not there",
			`parameters:\n  - { name: from, type: Date }\n  - { name: to, type: Date, notBefore: form }\n${columns}`,
			/^line 5: parameter to: notBefore: there is no other parameter form; did you mean from\?$/,
		],
		[
			"an order of a day and a number",
			`parameters:\n  - { name: from, type: Int }\n  - { name: to, type: Date, notBefore: from }\n${columns}`,
			/notBefore: of two single values of one type, Date or Int or Float$/,
		],
		[
			"a default that is no day of the data",
			`parameters:\n  - { name: at, type: Date, default: data-begin }\n${columns}`,
			/^line 4: parameter at: default: .*, or one of before-data, data-start, data-end$/,
		],
		[
			"a day of the data of what is no day",
			`parameters:\n  - { name: at, type: Int, default: data-end }\n${columns}`,
			/^line 4: parameter at: default: .*a whole number/,
		],
		[
			"days of the data the wrong way round",
			`parameters:\n  - { name: from, type: Date, default: data-end }\n  - { name: to, type: Date, default: data-start, notBefore: from }\n${columns}`,
			/notBefore: by default from lies after to$/,
		],
		[
			"defaults the wrong way round",
			`parameters:\n  - { name: from, type: Int, default: 2 }\n  - { name: to, type: Int, default: 1, notBefore: from }\n${columns}`,
			/notBefore: by default from lies after to$/,
		],
		[
			"labels of a text",
			`parameters:\n  - { name: n, type: Text, labels: [PERSON] }\n${columns}`,
			/labels: of a parameter of type Entity alone/,
		],
		[
			"a name that addresses use",
			`parameters:\n  - { name: limit, type: Int }\n${columns}`,
			/limit has a meaning of its own/,
		],
		[
			"words of a number",
			`columns:\n  - { name: n, type: Int, title: { en: N, fr: N }, words: { A: { en: a, fr: a } } }`,
			/words: of a column of type Text alone/,
		],
	])("%s is named with its line", (_, lines, message) => {
		expect(errorOf(lines)).toMatch(message);
	});

	it("is nothing where all of it is well", () => {
		const report = readReport(
			"one",
			withHeader(`parameters:
  - name: only
    type: Text
    choices: [{ value: one, title: { en: The first, fr: Le premier } }, two]
    default: two
  - { name: during, type: Period, default: 2015/2018 }
  - { name: from, type: Date, default: data-start }
  - { name: to, type: Date, default: data-end, notBefore: from }
${columns}
views: [table, { type: bar, x: who, y: n, title: { en: By number, fr: Par nombre } }]
timeout: 60
limit: 500`),
		);
		expect(report.error).toBeNull();
		expect(report).toMatchObject({ key: ["who"], timeout: 60_000, limit: 500 });
		expect(report.parameters[0]).toMatchObject({
			choices: ["one", "two"],
			choiceTitles: [{ en: "The first" }, { en: "two" }],
		});
		expect(report.charts).toMatchObject([
			{ view: "table" },
			{ view: "bar", title: { en: "By number" }, roles: { x: "who", y: "n" } },
		]);
	});
});
