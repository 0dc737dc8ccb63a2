import { describe, expect, it } from "vitest";
import { readReport } from "../../../server/domain/reports/header.ts";
import { readParameters } from "../../../server/domain/reports/parameters.ts";

const report = readReport(
	"some-report",
	`/*
title: { en: Some, fr: Un }
parameters:
  - { name: from, type: Date }
  - { name: who, type: Entity, labels: [PERSON], required: true }
  - { name: atLeast, type: Float, min: 0 }
  - { name: rows, type: Int, max: 10, default: 5 }
  - { name: only, type: Text, choices: [anonymous, single], default: single }
  - { name: standings, type: Standing, list: true, default: [CONFIRMED] }
  - { name: open, type: Boolean, default: true }
columns:
  - { name: n, type: Int, title: { en: Number, fr: Nombre } }
*/
RETURN 1 AS n`,
);

const read = (given: Record<string, unknown>) => readParameters(report, { who: "person/ada", ...given });

describe("a report's parameters", () => {
	it("are the defaults where nothing is given", () => {
		expect(read({})).toEqual({
			from: null,
			who: "person/ada",
			atLeast: null,
			rows: 5,
			only: "single",
			standings: ["CONFIRMED"],
			open: true,
		});
	});

	it("may come as text, as an address and a command line give them", () => {
		expect(
			read({ from: "2019-09-30", atLeast: "1e6", rows: "7", standings: "CLAIMED, DENIED", open: "false" }),
		).toMatchObject({
			from: "2019-09-30",
			atLeast: 1_000_000,
			rows: 7,
			standings: ["CLAIMED", "DENIED"],
			open: false,
		});
	});

	it.each([
		[{ form: "2019-09-30" }, /no parameter "form"\. Did you mean from\?/],
		[{ from: "2023-02-30" }, /from is "2023-02-30"; it must be a day that exists, as YYYY-MM-DD/],
		[{ who: "company/x" }, /who is "company\/x"; it must be the id of a person/],
		[{ who: "" }, /who .*is required/],
		[{ atLeast: "many" }, /atLeast is "many"; it must be a number/],
		[{ atLeast: -1 }, /atLeast is -1; it must be 0 or more/],
		[{ rows: 11 }, /rows is 11; it must be 10 or less/],
		[{ rows: "1.5" }, /rows is "1\.5"; it must be a whole number/],
		[{ only: "singel" }, /only is "singel"; it must be one of anonymous, single; did you mean single\?/],
		[{ standings: ["CONFIRMD"] }, /did you mean CONFIRMED\?/],
		[{ open: "maybe" }, /open is "maybe"; it must be true or false/],
	])("that are wrong (%j) are named with their value and what is allowed", (given, message) => {
		expect(() => read(given)).toThrow(message);
	});
});
