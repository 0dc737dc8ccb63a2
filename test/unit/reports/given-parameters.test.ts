import { describe, expect, it } from "vitest";
import { parametersOf } from "../../../server/cli/report/given-parameters.ts";
import { readReport } from "../../../server/domain/reports/header.ts";

const { parameters } = readReport(
	"one",
	`/*
title: { en: One, fr: Un }
parameters:
  - { name: from, type: Date }
  - { name: of, type: Text, list: true }
  - { name: open, type: Boolean }
columns:
  - { name: n, type: Int, title: { en: N, fr: N } }
*/
CYPHER 25
RETURN 1 AS n`,
);

const refused = (sentence: string): never => {
	throw new Error(sentence);
};
const given = (...rest: readonly string[]) => parametersOf({ rest, pairs: [] }, parameters, refused);

describe("a parameter of the command line", () => {
	it.each([
		["at the end", ["--from"]],
		["before another", ["--from", "--open"]],
	])("that needs a value and has none is refused by its name: %s", (_, rest) => {
		expect(() => given(...rest)).toThrow(/^--from needs a value: a day that exists, as YYYY-MM-DD\.$/);
	});

	it("needs none where it is true or false, and takes any that is written", () => {
		expect(given("--open")).toEqual({ open: "true" });
		expect(given("--open", "false", "--from=2015", "--of", "a")).toEqual({ open: "false", from: "2015", of: "a" });
	});

	it("that the report does not have is left to what knows the nearest", () => {
		expect(given("--form")).toEqual({ form: "true" });
	});
});
