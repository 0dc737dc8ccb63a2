import { describe, expect, it } from "vitest";
import { boundsOf } from "../../../../model/time/bounds.ts";
import { PeriodError } from "../../../../model/time/period-error.ts";

function refusal(dates: { period?: string; attested?: string }, nature: "STATE" | "OCCURRENCE" = "STATE"): PeriodError {
	try {
		boundsOf(dates, nature);
	} catch (error) {
		if (error instanceof PeriodError) return error;
		throw error;
	}
	throw new Error(`${JSON.stringify(dates)} was not refused`);
}

describe("A period that cannot be", () => {
	it.each([
		["2018/2015", 6, "runs backwards: 2018 comes after 2015; write 2015/2018"],
		["[2016..2015]", 8, "runs backwards: 2016 comes after 2015; write [2015..2016]"],
		["2018~/2017", 7, "runs backwards"],
		["2023-02-30", 9, "does not exist: 2023-02 has 28 days"],
		["2019-02-29", 9, "does not exist: 2019-02 has 28 days"],
		["1900-02-29", 9, "does not exist: 1900-02 has 28 days"],
		["2015/2018-04-31", 14, "does not exist: 2018-04 has 30 days"],
		["2023-13", 6, "there is no month 13"],
		["2023-04-00", 9, "write 2023-04 where the day is not known"],
		["0000", 1, "outside the years 0001 to 9999"],
		["-0044", 1, "outside the years 0001 to 9999"],
		["Y12000", 1, "outside the years 0001 to 9999"],
		["12018", 1, "outside the years 0001 to 9999"],
	])("%s is refused at column %i: %s", (period, column, message) => {
		const error = refusal({ period });
		expect(error).toMatchObject({ name: "PeriodError", code: "BAD_PERIOD", column });
		expect(error.message).toContain(message);
		expect(error.message).toContain(`"`);
	});
});

describe("EDTF that the table of periods does not have", () => {
	it.each([
		["2018-24", 6, "write it as a set, [2017-12-01..2018-03-21] or [2018-12-01..2019-03-21]"],
		["2018-25", 6, "21 is spring, 22 summer, 23 autumn"],
		["../..", 1, "leave the period out"],
		["/", 1, "leave the period out"],
		["/..", 1, "leave the period out"],
		["../2018", 1, "write /2018"],
		["201X", 4, "write [2010..2019]"],
		["2018-XX", 6, "write 2018"],
		["2018-03-XX", 9, "write 2018-03"],
		["2016-02-2X", 10, "write [2016-02-20..2016-02-29]"],
		["201", 1, "write [2010..2019]"],
		["20", 1, "write [2000..2099]"],
		["[2015,2016]", 6, "write one range from the first to the last of them: [2015..2016]"],
		["[2015,2017..2019]", 6, "[2015..2019]"],
		["{2015..2016}", 1, "one fact for each"],
		["[2015]", 1, "write 2015 without brackets"],
		["[..2016]", 2, "write /2016"],
		["[2016..]", 8, "has no last day"],
		["[2015~..2016]", 6, "leave the ~ out"],
		["?2018-03", 1, "write 2018-03?"],
		["2018~-03", 5, "write 2018-03~"],
		["2018-?03", 6, "write 2018-03?"],
		["2018~?", 5, "write 2018%"],
		["1985-04-12T23:20:30", 11, "write 1985-04-12"],
		["2018S2", 5, "significant digits"],
		["2015/2016/2017", 10, "two slashes"],
		["[2015..2018", 11, "no ] at its end"],
	])("%s is refused at column %i: %s", (period, column, message) => {
		const error = refusal({ period });
		expect(error.message).toContain(message);
		expect(error).toMatchObject({ code: "BAD_PERIOD", column });
	});

	it("leaves no open end to what happens, and no attested day", () => {
		expect(refusal({ period: "2015/.." }, "OCCURRENCE")).toMatchObject({ column: 5 });
		expect(refusal({ period: "2015/" }, "OCCURRENCE").message).toContain("write 2015, or both ends");
		expect(refusal({ attested: "2015" }, "OCCURRENCE").message).toContain("write its period, such as /2015");
	});

	it("takes one day for an attested one, however vague, and not both it and a period", () => {
		expect(refusal({ attested: "2015/2018" }).message).toContain("write it as [a..b]");
		expect(refusal({ attested: "2015", period: "2015" }).message).toContain("not both");
	});
});

describe("What is no EDTF", () => {
	it.each([
		["March 2018", "2018-03"],
		["Mar. 2018", "2018-03"],
		["mars 2018", "2018-03"],
		["décembre 2018", "2018-12"],
		["5 March 2018", "2018-03-05"],
		["March 5th, 2018", "2018-03-05"],
		["1er août 2018", "2018-08-01"],
		["2018/03/05", "2018-03-05"],
		["2018/03", "2018-03"],
		["03/2018", "2018-03"],
		["11.03.2019", "2019-03-11"],
		["13/03/2019", "2019-03-13"],
		["11/03/2019", "2019-03-11 or 2019-11-03, whichever is meant"],
		["2018-3-5", "2018-03-05"],
		["2018-3", "2018-03"],
		["20180305", "2018-03-05"],
		["autumn 2018", "2018-23"],
		["été 2018", "2018-22"],
		["winter 2018", "[2017-12-01..2018-03-21] or [2018-12-01..2019-03-21], whichever is meant"],
		["circa 2018", "2018~"],
		["vers mars 2018", "2018-03~"],
		["2015-2018", "2015/2018"],
		["2015 – 2018", "2015/2018"],
		["2015 to 2018", "2015/2018"],
		["2015..2018", "2015/2018"],
		["since 2015", "2015/.."],
		["depuis mars 2015", "2015-03/.."],
		["2015/present", "2015/.."],
		["until 2018", "/2018"],
		["[2015 .. 2018]", "[2015..2018]"],
		[" 2018", "2018"],
	])("%s: write %s", (period, suggestion) => {
		expect(refusal({ period }).message).toMatch(new RegExp(`; write ${escaped(suggestion)}$`));
	});

	it("suggests nothing that would be refused", () => {
		for (const period of ["31.02.2018", "30 February 2018", "00/2018", "2018/13/05"]) {
			expect(refusal({ period }).message, period).not.toMatch(/; write \d{4}-\d\d-?\d*$/);
		}
	});

	it("is told the forms there are, where nothing can be guessed", () => {
		for (const period of ["unknown", "some time ago", "2018 or so", "?"]) {
			expect(refusal({ period }).message, period).toContain("an interval such as 2015/2018");
		}
		expect(refusal({ period: "" }).message).toContain("leave it out");
	});
});

function escaped(text: string): string {
	return text.replace(/[.[\]]/g, "\\$&");
}
