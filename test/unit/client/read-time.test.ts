import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTime } from "../../../client/store/read-time.ts";
import { day } from "./arbitraries.ts";

const read = (text: string) => readTime(text, "2026-11-26");

describe("a date that is typed", () => {
	it.each([
		["2019-09-30", "2019-09-30"],
		[" 2019-9-3 ", "2019-09-03"],
		["30/9/2019", "2019-09-30"],
		["30.09.2019", "2019-09-30"],
		["2019-09-30/2019-09-30", "2019-09-30"],
	])("%s is the day %s", (text, expected) => {
		expect(read(text)).toEqual({ time: expected, fault: null });
	});

	it.each([
		["2018-02", "2018-02-01", "2018-02-28"],
		["2019", "2019-01-01", "2019-12-31"],
		["2015/2018", "2015-01-01", "2018-12-31"],
		["2018-03/2019-09-30", "2018-03-01", "2019-09-30"],
		["2018-23", "2018-09-01", "2018-12-21"],
		["2018-02~", "2018-01-01", "2018-03-31"],
		["[2019-03-12..2019-09-10]", "2019-03-12", "2019-09-10"],
		["2022/..", "2022-01-01", "2026-11-26"],
	])("%s is the period from %s to %s", (text, from, to) => {
		expect(read(text)).toEqual({ time: { from, to }, fault: null });
	});

	it.each([
		["", "empty", 1, []],
		["2018/2015", "backwards", 6, ["2015/2018"]],
		["2019-02-30", "noSuchDay", 9, ["2019-02-28"]],
		["31/4/2020", "noSuchDay", 8, ["2020-04-30"]],
		["2019-13-01", "noSuchDay", 9, []],
		["2019-06-00", "noSuchDay", 9, ["2019-06-01"]],
		["2019-13", "noSuchMonth", 6, []],
		["2018-24", "noSuchMonth", 6, ["2018-12/2019-02"]],
		["2015/2019-02-30", "noSuchDay", 14, ["2015/2019-02-28"]],
		["0000-01-01", "outOfRange", 1, []],
		["12019-01-01", "outOfRange", 1, []],
		["2015/", "openEnd", 5, ["2015/2026-11-26"]],
		["/2018", "openEnd", 1, ["2018/2018"]],
		["2015 to 2018", "notEdtf", 5, ["2015/2018"]],
		["Sept 2019", "notEdtf", 1, ["2019-09"]],
		["20190930", "notEdtf", 1, ["2019-09-30"]],
		["soon", "notEdtf", 1, []],
	])("“%s” is none: %s, at %i", (text, kind, column, instead) => {
		expect(read(text)).toEqual({ time: null, fault: { kind, text, column, instead } });
	});

	it("is read as it is written", () => {
		fc.assert(
			fc.property(day, day, (a, b) => {
				const [from, to] = a < b ? [a, b] : [b, a];
				expect(read(a).time).toBe(a);
				if (from < to) expect(read(`${from}/${to}`).time).toEqual({ from, to });
				if (from < to) expect(read(`${to}/${from}`).fault?.instead).toEqual([`${from}/${to}`]);
			}),
		);
	});

	it("is read or refused, whatever it is, and what is to be written instead can be read", () => {
		const piece = fc.constantFrom("2019", "-02", "-30", "/", "..", "[", "]", "~", "?", " ", "X", "June", "0", "to");
		const written = fc.oneof(
			fc.string(),
			fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join("")),
		);
		fc.assert(
			fc.property(written, (text) => {
				const { fault } = read(text);
				for (const instead of fault?.instead ?? []) expect(read(instead).fault).toBeNull();
			}),
			{ numRuns: 1000 },
		);
	});
});
