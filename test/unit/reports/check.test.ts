import { describe, expect, it } from "vitest";
import { createChecker } from "../../../server/domain/reports/check/check-report.ts";
import { soundPlan } from "./sound-plan.ts";

const parameters = `
  - { name: to, type: Date }
  - { name: of, type: Entity }
  - { name: currency, type: Text }`;

/** The warnings of a report that has this statement, and as many of these parameters as it names. */
async function warningsOf(statement: string): Promise<readonly string[]> {
	const used = parameters
		.split("\n")
		.filter((line) => /\$\w+/.test(statement) && new RegExp(`\\$${/name: (\w+)/.exec(line)?.[1]}\\b`).test(statement));
	const text = `/*
title: { en: One, fr: Un }
${used.length > 0 ? `parameters:\n${used.join("\n")}` : ""}
columns:
  - { name: n, type: Text, title: { en: N, fr: N } }
*/
CYPHER 25
${statement}`;
	const report = await createChecker({ explain: async () => soundPlan(["n"]) })("one", text);
	expect(report.error).toBeNull();
	return report.warnings;
}

const standing = "f.standing IN $standings AND f.knownTo IS NULL";

describe("facts that a predicate leaves out", () => {
	it.each([
		[
			"a start that is not known",
			"MATCH (f:Fact) WHERE f.startEarliest <= date($to) RETURN f.id AS n",
			/leaves out facts that have no date or no known start: write \(f\.startEarliest IS NULL OR …\)/,
		],
		[
			"an open end that a LET named",
			"MATCH (f:Fact) LET end = f.endLatest FILTER end >= date($to) RETURN f.id AS n",
			/an open end: write \(f\.endLatest IS NULL/,
		],
		[
			"a start that a WITH named",
			"MATCH (f:Fact) WITH f, f.startEarliest AS start WHERE start <= date($to) RETURN f.id AS n",
			/no known start: write \(f\.startEarliest IS NULL/,
		],
		[
			"an open end that is asked about in a subquery",
			"MATCH (f:Fact) LET end = f.endLatest CALL (f, end) { MATCH (g:Fact) WHERE end < date($to) RETURN g } RETURN g.id AS n",
			/an open end/,
		],
		[
			"an open end",
			"MATCH (f:Fact) WHERE $to IS NULL OR f.endLatest >= date($to) RETURN f.id AS n",
			/an open end: write \(f\.endLatest IS NULL/,
		],
		[
			"the other way round",
			"MATCH (f:Fact) WHERE NOT date('2018-01-01') < f.startEarliest RETURN f.id AS n",
			/f\.startEarliest/,
		],
		["within a pattern", "MATCH (f:Fact WHERE f.endLatest > date('2018-01-01')) RETURN f.id AS n", /f\.endLatest/],
		[
			"within a subquery",
			"MATCH (e:Entity) WHERE EXISTS { (e)-[r:OWNS]->() WHERE r.startEarliest <= date('2018-01-01') } RETURN e.id AS n",
			/r\.startEarliest/,
		],
		[
			"within a comprehension",
			"MATCH (e:Entity) RETURN [(e)-[r:OWNS]->(c) WHERE r.endLatest > date('2018-01-01') | c.id] AS n",
			/r\.endLatest/,
		],
		[
			"after a WITH",
			"MATCH (f:Fact) WITH f, f.id AS n WHERE f.startLatest <= date('2018-01-01') RETURN n",
			/f\.startLatest/,
		],
		[
			"the year of a start",
			"MATCH (f:Fact) WHERE f.startEarliest.year = 2019 RETURN f.id AS n",
			/no known start: write \(f\.startEarliest IS NULL/,
		],
		[
			"the year of an end among others",
			"MATCH (f:Fact) WHERE f.endLatest.year IN [2018, 2019] RETURN f.id AS n",
			/an open end: write \(f\.endLatest IS NULL/,
		],
		[
			"the year of a start that a LET named",
			"MATCH (f:Fact) LET year = f.startEarliest.year FILTER 2019 <= year RETURN f.id AS n",
			/\(f\.startEarliest IS NULL/,
		],
		[
			"bounds that guard only themselves",
			"MATCH (f:Fact) WHERE (f.startEarliest IS NULL OR f.startEarliest <= date('2018-01-01')) AND (f.endLatest >= date('2018-01-01') OR f.startEarliest < date('2018-01-01')) RETURN f.id AS n",
			/f\.\w+/,
		],
	])("%s is warned of", async (_, statement, message) => {
		const warnings = await warningsOf(statement);
		expect(warnings.join("\n")).toMatch(message);
		expect(warnings[0]).toMatch(/^line \d+: /);
	});

	it.each([
		[
			"a guard",
			"MATCH (f:Fact) WHERE $to IS NULL OR f.startEarliest IS NULL OR f.startEarliest <= date($to) RETURN f.id AS n",
		],
		[
			"a guard around an AND",
			"MATCH (f:Fact) WHERE f.undated OR (f.startEarliest IS NULL OR f.startEarliest <= date('2018-01-01')) AND (f.endLatest IS NULL OR f.endLatest >= date('2018-01-01')) RETURN f.id AS n",
		],
		[
			"a CASE",
			"MATCH (f:Fact) WHERE CASE WHEN f.startEarliest IS NULL THEN true ELSE f.startEarliest <= date('2018-01-01') END RETURN f.id AS n",
		],
		[
			"coalesce",
			"MATCH (f:Fact) WHERE coalesce(f.endLatest, date('9999-12-31')) >= date('2018-01-01') RETURN f.id AS n",
		],
		[
			"IS NOT NULL, which says that it is meant",
			"MATCH (f:Fact) WHERE f.endLatest IS NOT NULL AND f.endLatest >= date('2018-01-01') RETURN f.id AS n",
		],
		[
			"a choice of certainty",
			"MATCH (f:Fact) WHERE (f.startEarliest IS NULL OR f.startEarliest <= date('2018-01-01')) AND (f.nature = 'STATE' OR f.endLatest <= date('2018-01-01')) RETURN f.id AS n",
		],
		[
			"a guard of a year",
			"MATCH (f:Fact) WHERE f.startEarliest IS NULL OR f.startEarliest.year = 2019 RETURN f.id AS n",
		],
		[
			"a year that must be known, which says that it is meant",
			"MATCH (f:Fact) WHERE f.startEarliest.year IS NOT NULL AND f.startEarliest.year = 2019 RETURN f.id AS n",
		],
		["another than the undated", "MATCH (f:Fact) WHERE NOT f.undated AND f.startEarliest.year = 2019 RETURN f.id AS n"],
		[
			"a CASE of a year",
			"MATCH (f:Fact) WHERE CASE WHEN f.startEarliest IS NULL THEN 2019 ELSE f.startEarliest.year END = 2019 RETURN f.id AS n",
		],
		["the year of another property", "MATCH (s:Source) WHERE s.published.year = 2019 RETURN s.id AS n"],
		["what is only returned", "MATCH (f:Fact) RETURN f.startEarliest <= date('2018-01-01') AS n"],
	])("%s is well", async (_, statement) => {
		expect(await warningsOf(statement)).toEqual([]);
	});
});

describe("a parameter that is not given", () => {
	it.each([
		["an equality", "MATCH (e:Entity) WHERE e.id = $of RETURN e.id AS n"],
		["a property of a pattern", "MATCH (e:Entity {id: $of}) RETURN e.id AS n"],
		["one condition of two", "MATCH (e:Entity) WHERE e.ties > 3 AND e.id = $of RETURN e.id AS n"],
		["what EXISTS asks", "MATCH (e:Entity) WHERE EXISTS { (e)-[:OWNS]->(:Entity {id: $of}) } RETURN e.id AS n"],
		[
			"what a list is made of",
			"MATCH (e:Entity) RETURN COLLECT { MATCH (e)-[:OWNS]->(c) WHERE c.id = $of RETURN c.id } AS n",
		],
	])("empties %s, which is warned of", async (_, statement) => {
		expect((await warningsOf(statement)).join("\n")).toMatch(
			/where \$of is not given, nothing is found: write \(\$of IS NULL OR …\)/,
		);
	});

	it.each([
		["a guard", "MATCH (e:Entity) WHERE $of IS NULL OR e.id = $of RETURN e.id AS n"],
		[
			"a guard before EXISTS",
			"MATCH (e:Entity) WHERE $of IS NULL OR EXISTS { (e)-[:OWNS]->(:Entity {id: $of}) } RETURN e.id AS n",
		],
		["coalesce", "MATCH (e:Entity) WHERE e.id = coalesce($of, e.id) RETURN e.id AS n"],
		["a CASE", "MATCH (e:Entity) WHERE CASE WHEN $of IS NULL THEN true ELSE e.id = $of END RETURN e.id AS n"],
	])("%s is well", async (_, statement) => {
		expect(await warningsOf(statement)).toEqual([]);
	});
});

describe("relationships of any type", () => {
	it.each([
		["without brackets", "MATCH (a:Person)-->(b:Company) RETURN a.id AS n"],
		["with a name", "MATCH (a:Person)-[r]-(b:Company) RETURN r.standing AS n"],
		["several steps", "MATCH (a:Person)-[r*1..3]-(b:Company) RETURN a.id AS n"],
		["all but one", "MATCH (a:Person)-[r:!OWNS]-(b:Company) RETURN a.id AS n"],
		["what does not stand, among others", "MATCH (a:Person)-[r:OWNS|NOT_STANDING]-(b:Company) RETURN a.id AS n"],
	])("%s are warned of", async (_, statement) => {
		expect((await warningsOf(statement)).join("\n")).toMatch(/superseded, planned or denied too \(NOT_STANDING\)/);
	});

	it.each([
		["of a type", "MATCH (a:Person)-[:OWNS|LEADS]->(b:Company) RETURN a.id AS n"],
		[
			"of which the standing is asked",
			"MATCH (a:Person)-[r]->(b:Company) WHERE r.standing = 'CONFIRMED' RETURN a.id AS n",
		],
		[
			"of a fact of which the standing is asked",
			`MATCH (f:Funding) WHERE ${standing} RETURN [(f)-[r]-(e) WHERE r.type = 'PROVIDED' | e.id] AS n`,
		],
		[
			"whose fact's standing is asked",
			`MATCH (e:Entity)-[r]-() MATCH (f:Fact {id: r.fact}) WHERE ${standing} RETURN f.id AS n`,
		],
		[
			"of a fact that goes by another name",
			`MATCH (f:Funding) WHERE ${standing} WITH f AS deal MATCH (deal)-[r]-(e:Entity) RETURN e.id AS n`,
		],
	])("%s are well", async (_, statement) => {
		expect(await warningsOf(statement)).toEqual([]);
	});
});

describe("amounts that are added", () => {
	it.each([
		["all together", "MATCH (d:Funding) RETURN sum(d.amount) AS n", /different currency and standing/],
		[
			"by standing alone",
			"MATCH (d:Funding) WITH d.standing AS standing, sum(d.amount) AS total RETURN total AS n",
			/different currency are/,
		],
		[
			"by currency alone",
			"MATCH (d:Funding) WITH d.currency AS currency, avg(d.amount) AS total RETURN total AS n",
			/different standing are/,
		],
		["under another name", "MATCH (d:Funding) WITH d.amount AS a RETURN sum(a) AS n", /currency and standing/],
		["that a LET named", "MATCH (d:Funding) LET a = d.amount LET b = a RETURN sum(b) AS n", /currency and standing/],
		[
			"that a subquery gave",
			"MATCH (d:Funding) CALL (d) { RETURN d.amount AS a } RETURN sum(a) AS n",
			/currency and standing/,
		],
		[
			"by hand",
			"MATCH (d:Funding) WITH collect(d) AS all RETURN reduce(t = 0, d IN all | t + d.amount) AS n",
			/currency and standing/,
		],
		[
			"in a currency that may be left out",
			"MATCH (d:Funding) WHERE $currency IS NULL OR d.currency = $currency WITH d.standing AS s, sum(d.amount) AS t RETURN t AS n",
			/different currency are/,
		],
	])("%s are warned of", async (_, statement, message) => {
		expect((await warningsOf(statement)).join("\n")).toMatch(message);
	});

	it.each([
		["by both", "MATCH (d:Funding) WITH d.currency AS c, d.standing AS s, sum(d.amount) AS t RETURN t AS n"],
		[
			"by both under other names",
			"MATCH (d:Funding) WITH d.amount AS a, d.currency AS c, d.standing AS s WITH c, s, sum(a) AS t RETURN t AS n",
		],
		[
			"of one currency and standing",
			"MATCH (d:Funding {currency: 'EUR'}) WHERE d.standing = 'CONFIRMED' RETURN sum(d.amount) AS n",
		],
		["of what is no amount", "MATCH (d:Funding) RETURN sum(size(d.name)) AS n"],
	])("%s are well", async (_, statement) => {
		expect(await warningsOf(statement)).toEqual([]);
	});
});
