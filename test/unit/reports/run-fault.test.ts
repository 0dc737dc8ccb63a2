import { describe, expect, it } from "vitest";
import { readReport } from "../../../server/domain/reports/header.ts";
import { inReport } from "../../../server/domain/reports/run-fault.ts";
import { GraphError } from "../../../server/graph/errors.ts";

const report = (header = "") =>
	readReport(
		"slow",
		`/*\ntitle: { en: Slow, fr: Lent }\n${header}columns:\n  - { name: n, type: Int, title: { en: N, fr: N } }\n*/\nCYPHER 25\nRETURN 1 AS n`,
	);
const late = new GraphError("QUERY_TIMEOUT", "It took too long.");

describe("a report that the database ended", () => {
	it.each([
		["timeout: 90\n", 30_000, "it has 90 seconds, which its header sets (timeout)."],
		["timeout: 1\n", 30_000, "it has 1 second, which its header sets (timeout)."],
		["", 1_500, "it has 1.5 seconds, which QUERY_TIMEOUT sets; a timeout in its header can give it more."],
	])("says after which time, and what sets it: %j, %i", (header, usual, words) => {
		expect(inReport(report(header), late, usual)).toMatchObject({
			code: "QUERY_TIMEOUT",
			message: `The database stopped the report slow because it took too long: ${words}`,
			cause: late,
		});
	});

	it("leaves what is no fault of the report as it was said", () => {
		const away = new GraphError("SERVICE_UNAVAILABLE", "Neo4j does not answer.");
		const bug = new TypeError("x is undefined");
		for (const error of [away, bug]) expect(inReport(report(), error, 30_000)).toBe(error);
	});
});
