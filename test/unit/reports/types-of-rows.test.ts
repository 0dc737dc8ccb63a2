import { describe, expect, it } from "vitest";
import { type ColumnType, columnTypes, type ReportColumn } from "../../../model/report/column.ts";
import { requireTypes } from "../../../server/domain/reports/require-types.ts";
import type { Plain } from "../../../server/graph/values.ts";

const column = (type: ColumnType): ReportColumn => ({
	name: "when",
	title: { en: "When", fr: "Quand" },
	type,
	unit: null,
	words: null,
	hidden: false,
});
const read = (type: ColumnType, ...values: readonly Plain[]) =>
	requireTypes("mine", [column("Text"), column(type)])(values.map((value) => ["text", value]));

describe("the rows of a report", () => {
	it.each([
		["Date", "Elon Musk", /^The report mine returns "Elon Musk" as when in row 2, .* the type Date: a day\.$/],
		["Date", "2023-02-30", /a day/],
		["Int", 1.5, /returns 1\.5 as when in row 2, .* Int: a whole number/],
		["Float", "12", /returns "12" .* a number/],
		["Decimal", "twelve", /digits/],
		["Boolean", "true", /true or false/],
		["Period", "2018", /a map/],
		["Entity", "company/openai", /a map of id and name/],
		["Entity", [{ id: "company/openai", name: "OpenAI" }, "OpenAI"], /a map of id and name/],
		["Fact", 7, /a map of id and name/],
		["Kind", 7, /a kind/],
		["Standing", true, /a standing/],
	] as const)("are refused where a column of type %s has %j", (type, value, message) => {
		expect(() => read(type, null, value)).toThrow(expect.objectContaining({ code: "BROKEN_REPORT" }));
		expect(() => read(type, null, value)).toThrow(message);
	});

	it.each([
		["Date", "2023-02-28"],
		["Date", "2024-02-29"],
		["Date", ["2023-02-28", null]],
		["Int", 7],
		["Float", 7],
		["Decimal", "12345678901234567.5"],
		["Decimal", 5],
		["Boolean", false],
		["Period", { period: "2018" }],
		["Entity", { id: "company/openai", name: "OpenAI" }],
		["Entity", []],
		["Text", { name: "a", nameFr: "b" }],
	] as const)("may have in a column of type %s %j", (type, value) => {
		expect(() => read(type, value)).not.toThrow();
	});

	it.each(columnTypes)("may be unknown in a column of type %s", (type) => {
		expect(() => read(type, null)).not.toThrow();
	});

	it("are counted from the first of the answer, not of what comes at once", () => {
		const require = requireTypes("mine", [column("Date")]);
		require([["2023-01-01"], ["2023-01-02"]]);
		expect(() => require([["2023-01-03"], ["soon"]])).toThrow(/in row 4/);
	});
});
