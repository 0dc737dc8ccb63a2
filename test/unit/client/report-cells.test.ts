import { describe, expect, it } from "vitest";
import { namedIn } from "../../../client/store/reports/cell-ids.ts";
import { rangeOf } from "../../../client/store/reports/period-range.ts";
import { sortedRows } from "../../../client/store/reports/sorted-rows.ts";
import { type CellWording, cellInWords, type Terms } from "../../../model/report/cell-words.ts";
import type { ColumnType, ReportColumn } from "../../../model/report/column.ts";

const terms: Terms = {
	relationshipType: (type) => (type === "FOUNDED" ? { en: "founded", fr: "a fondé" } : null),
	kind: (kind) => (kind === "pledge" ? { en: "pledge", fr: "promesse" } : null),
};
const english: CellWording = { language: "en", terms };
const french: CellWording = { language: "fr", terms };

const column = (type: ColumnType, words: ReportColumn["words"] = null): ReportColumn => ({
	name: "it",
	title: { en: "It", fr: "Ça" },
	type,
	unit: null,
	words,
	hidden: false,
});

const period = (text: string, first: string | null, last: string | null) => ({
	period: text,
	nature: "OCCURRENCE",
	doubtful: false,
	startEarliest: first,
	startLatest: last,
	endEarliest: first,
	endLatest: last,
});

describe("a cell in words", () => {
	it.each([
		["Kind", "pledge", "pledge", "promesse"],
		["Kind", "no-such-kind", "no-such-kind", "no-such-kind"],
		["RelationshipType", "FOUNDED", "founded", "a fondé"],
		["Standing", "CONFIRMED", "on record", "consigné"],
		["Decimal", "1000000.5", "1,000,000.5", "1\u202f000\u202f000,5"],
		["Boolean", true, "yes", "oui"],
		["Fact", { id: "fact/x", from: "Ada", type: "FOUNDED", to: "Orbit" }, "Ada founded Orbit", "Ada a fondé Orbit"],
		["Entity", [{ id: "company/a", name: "Council", nameFr: "Conseil" }], "Council", "Conseil"],
		["Period", period("2019", "2019-01-01", "2019-12-31"), "in 2019", "en 2019"],
		["Int", null, "", ""],
	] as const)("of type %s, %o, is %s and %s", (type, value, inEnglish, inFrench) => {
		expect(cellInWords(column(type), value, english)).toBe(inEnglish);
		expect(cellInWords(column(type), value, french)).toBe(inFrench);
	});

	it("has the words of its own column", () => {
		const precision = column("Text", { AT_LEAST: { en: "at least", fr: "au moins" } });
		expect(cellInWords(precision, "AT_LEAST", french)).toBe("au moins");
		expect(cellInWords(precision, "ROUGHLY", french)).toBe("ROUGHLY");
	});

	it("leads to the entities and facts that it holds", () => {
		expect(namedIn([{ id: "person/a", name: "A" }, "company/b", null, 3])).toEqual([
			{ id: "person/a", name: "A" },
			{ id: "company/b", name: "company/b" },
		]);
		expect(namedIn({ id: "fact/x", from: "Ada", type: "FOUNDED", to: "Orbit" })).toEqual([
			{ id: "fact/x", name: "Ada founded Orbit" },
		]);
	});
});

describe("rows in the order of a column", () => {
	const sorted = (type: ColumnType, values: readonly unknown[], descending = false, wording = english) =>
		sortedRows(
			[column(type)],
			values.map((value) => [value]),
			{ column: "it", descending },
			wording,
		).map(([value]) => value);

	it("are in that of numbers, not of their text, and what is absent comes last either way", () => {
		expect(sorted("Decimal", ["9", "1000000000", null, "20"])).toEqual(["9", "20", "1000000000", null]);
		expect(sorted("Decimal", ["9", "1000000000", null, "20"], true)).toEqual(["1000000000", "20", "9", null]);
	});

	it("are in that of the alphabet of the reader's language", () => {
		const names = ["Zeta", "Étoile", "Eden"].map((name) => ({ id: `company/${name}`, name }));
		expect(sorted("Entity", names, false, french)).toEqual([names[2], names[1], names[0]]);
		expect(sorted("Standing", ["REPORTED", "CONFIRMED", "CLAIMED"])).toEqual(["CLAIMED", "CONFIRMED", "REPORTED"]);
	});

	it("are in that of time, an undated one last", () => {
		const [early, late, none] = [
			period("2015", "2015-01-01", "2015-12-31"),
			period("2019-03", "2019-03-01", "2019-03-31"),
			period("", null, null),
		];
		expect(sorted("Period", [none, late, early])).toEqual([early, late, none]);
		expect(sorted("Period", [none, early, late], true)).toEqual([late, early, none]);
	});

	it("keep the report's own order among equals, and without a column", () => {
		const rows = [
			["b", 1],
			["a", 1],
			["c", 0],
		];
		const columns = [column("Text"), { ...column("Int"), name: "n" }];
		expect(sortedRows(columns, rows, { column: "n", descending: true }, english)).toEqual([rows[0], rows[1], rows[2]]);
		expect(sortedRows(columns, rows, null, english)).toBe(rows);
	});
});

it("draws the periods of a column on the scale of all their days", () => {
	expect(rangeOf([period("2015", "2015-01-01", "2015-12-31"), null, period("", null, "2023-04-30")])).toEqual({
		first: "2015-01-01",
		last: "2023-04-30",
	});
	expect(rangeOf([null])).toBeNull();
});
