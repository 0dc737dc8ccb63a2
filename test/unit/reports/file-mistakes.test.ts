import { describe, expect, it } from "vitest";
import { createChecker } from "../../../server/domain/reports/check/check-report.ts";
import { soundPlan } from "./sound-plan.ts";

describe("what a report's file gets wrong", () => {
	const file = (body: string, header = "") => `/*
title: { en: One, fr: Un }
${header}columns:
  - { name: n, type: Int, title: { en: N, fr: N } }
*/
CYPHER 25
${body}`;
	const errorOf = async (text: string, columns: readonly string[] = ["n"]) =>
		(await createChecker({ explain: async () => soundPlan(columns) })("one", text)).error;

	it("is named with its line: columns and parameters that are not on both sides", async () => {
		expect(await errorOf(file("RETURN 1 AS m"), ["m"])).toBe(
			"line 4: the statement does not return n, which the header declares; it returns m\nline 7: the statement returns m, which the header does not declare under columns",
		);
		expect(await errorOf(file("RETURN $x AS n"))).toMatch(
			/^line 7: the statement uses \$x, which the header does not declare/,
		);
		expect(await errorOf(file("RETURN 1 AS n // $to", "parameters: [{ name: to, type: Date }]\n"))).toMatch(
			/^line 3: the statement does not use \$to/,
		);
	});

	it("is a function of a plugin, however it is written", async () => {
		for (const call of ["apoc.text.join([], '')", "`apoc`.`text`.`join`([], '')", "apoc . text\n. join([], '')"])
			expect(await errorOf(file(`RETURN ${call} AS n`))).toMatch(/^line \d: .*the function apoc\.text\.join$/);
		expect(await errorOf(file("RETURN duration.between(date(), date()) AS n /* apoc.x() */ + 'apoc.y()'"))).toBeNull();
	});

	it("is a statement of older Cypher, in which a string may end unseen", async () => {
		expect(await errorOf(file("RETURN 1 AS n").replace("CYPHER 25\n", ""))).toBe(
			"line 6: the statement must begin with CYPHER 25",
		);
	});

	it("is not declared where every report takes it", async () => {
		const text = file(
			"MATCH (f:Fact) WHERE f.standing IN $standings AND $at IS NULL AND $asKnownOn IS NULL RETURN 1 AS n LIMIT $limit",
		);
		const report = await createChecker({ explain: async () => soundPlan(["n"]) })("one", text);
		expect(report.error).toBeNull();
		expect(report.parameters.map(({ name }) => name)).toEqual(["at", "asKnownOn", "standings"]);
	});
});
