import { describe, expect, it } from "vitest";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { readReport } from "../../../server/domain/reports/header.ts";
import { nameInWords } from "../../../server/domain/reports/parameter-words.ts";
import { asSent, readParameters } from "../../../server/domain/reports/parameters.ts";

const report = readReport(
	"some-report",
	`/*
title: { en: Some, fr: Un }
parameters:
  - { name: from, type: Date }
  - { name: to, type: Date, notBefore: from }
  - { name: who, type: Entity, labels: [PERSON], required: true }
  - { name: atLeast, type: Float, min: 0 }
  - { name: rows, type: Int, max: 10, default: 5 }
  - { name: only, type: Text, choices: [anonymous, single], default: single }
  - { name: standings, type: Standing, list: true, default: [CONFIRMED] }
  - { name: open, type: Boolean, default: true }
  - { name: during, type: Period }
  - { name: types, type: RelationshipType, list: true }
columns:
  - { name: n, type: Int, title: { en: Number, fr: Nombre } }
*/
RETURN 1 AS n`,
);

const read = (given: Record<string, unknown>) => readParameters(report, { who: "person/ada", ...given }, vocabulary);

describe("a report's parameters", () => {
	it("are the defaults where nothing is given", () => {
		expect(read({})).toEqual({
			from: null,
			to: null,
			who: "person/ada",
			atLeast: null,
			rows: 5,
			only: "single",
			standings: ["CONFIRMED"],
			open: true,
			during: null,
			types: null,
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
		[{ standings: "" }, /“standings” is required: a list of values, each one of CONFIRMED, /],
		[{ standings: null }, /“standings” is required/],
		[{ standings: [] }, /“standings” is required/],
		[{ form: "2019-09-30" }, /no parameter “form”\. Did you mean “from”\?/],
		[{ from: "2023-02-30" }, /“from” is "2023-02-30"; it must be a day that exists, as YYYY-MM-DD/],
		[{ who: "company/x" }, /“who” is "company\/x"; it must be the id of a person/],
		[{ who: "" }, /“who” .*is required/],
		[{ atLeast: "many" }, /“atLeast” is "many"; it must be a number/],
		[{ atLeast: -1 }, /“atLeast” is -1; it must be 0 or more/],
		[{ rows: 11 }, /“rows” is 11; it must be 10 or less/],
		[{ rows: "1.5" }, /“rows” is "1\.5"; it must be a whole number/],
		[{ only: "singel" }, /“only” is "singel"; it must be one of anonymous, single; did you mean single\?/],
		[{ standings: ["CONFIRMD"] }, /did you mean CONFIRMED\?$/],
		[{ during: "some day" }, /“during” is "some day"; it must be a period in EDTF/],
		[
			{ from: "2019-12-31", to: "2015-01-01" },
			/“from” lies after “to”: the one is "2019-12-31", the other "2015-01-01"/,
		],
		[{ during: "2018-02-30" }, /a period in EDTF/],
		[{ types: "FOUNDED,OWNZ" }, /“types” is "OWNZ"; it must be one of .*did you mean OWNS\?/],
		[{ open: "maybe" }, /“open” is "maybe"; it must be true or false/],
	])("that are wrong (%j) are named with their value and what is allowed", (given, message) => {
		expect(() => read(given)).toThrow(message);
	});

	it("are called as the form calls them, and by their names where these are others", () => {
		const titled = (title: { readonly en: string; readonly fr: string } | null) =>
			nameInWords({ name: "since", title });
		expect(titled({ en: "After", fr: "Après le" })).toEqual({ en: "“After” (since)", fr: "« Après le » (since)" });
		expect(titled(null)).toEqual({ en: "“since”", fr: "« since »" });
	});

	it("that are two days may be the same, or one of them alone", () => {
		for (const days of [{ from: "2019-01-01", to: "2019-01-01" }, { from: "2019-01-01" }, { to: "2019-01-01" }])
			expect(read(days)).toMatchObject(days);
	});

	it("that are periods reach the statement with their days, those of a list each", () => {
		const days = (during: string) => asSent(report, read({ during })).during;
		expect(days("2018-02")).toEqual({ text: "2018-02", from: "2018-02-01", to: "2018-02-28" });
		expect(days("2015/..")).toEqual({ text: "2015/..", from: "2015-01-01", to: null });
	});
});
