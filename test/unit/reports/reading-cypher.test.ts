import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../../server/config/package-root.ts";
import { everyPattern } from "../../../server/domain/reports/check/walk.ts";
import { readStatement } from "../../../server/domain/reports/cypher/statement.ts";
import { tokensOf } from "../../../server/domain/reports/cypher/tokens.ts";

describe("reading Cypher", () => {
	const folders = ["queries", "reports"];
	const texts = folders.flatMap((folder) => {
		const path = join(packageRoot, "cypher", folder);
		return readdirSync(path).map((name) => readFileSync(join(path, name), "utf8"));
	});

	it("finds the clauses and patterns of statements, those within others too", () => {
		const clauses = readStatement(
			tokensOf(
				"MATCH p = SHORTEST 2 (a:A {id: 1})((x)-[r:T|U]->(y) WHERE r.n > 1){1,3}(b) OPTIONAL MATCH (a)<--(c) WITH *, a {.id, k: COUNT { (a)--() }} AS m ORDER BY m.k RETURN CASE WHEN a:A|B THEN [i IN [1] WHERE i > 0 | i] END AS n UNION CALL (a) { MATCH (z) RETURN z } RETURN z AS n",
			),
		);
		expect(clauses.map(({ kind }) => kind)).toEqual([
			"match",
			"match",
			"projection",
			"projection",
			"union",
			"subquery",
			"projection",
		]);
		const found = [...everyPattern(clauses)].map(({ parts }) =>
			parts.map(({ is, variable, labels }) => `${is[0]}:${variable ?? ""}:${labels.join("|")}`).join(" "),
		);
		expect(found).toEqual(["n:a:A n:x: r:r:T|U n:y: n:b:", "n:a: r:: n:c:", "n:a: r:: n::", "n:z:"]);
	});

	it("never fails, whatever it is given", () => {
		const cut = fc.constantFrom(...texts).chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(40)));
		fc.assert(
			fc.property(cut, ([text, at, length]) => {
				readStatement(tokensOf(text.slice(0, at) + text.slice(at + length)));
				readStatement(tokensOf(text.slice(at)));
			}),
			{ numRuns: 300 },
		);
	});
});
