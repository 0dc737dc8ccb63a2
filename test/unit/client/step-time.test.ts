import { expect, test } from "vitest";
import { stepTime } from "../../../client/store/step-time.ts";

const today = "2026-01-15";
const fact = (start: string, end: string | null) => ({
	startEarliest: start,
	startLatest: start,
	endEarliest: end,
	endLatest: end,
});
const facts = [fact("2015-12-11", "2018-02-20"), fact("2019-03-11", null)].map((bounds) => ({
	...bounds,
	nature: "STATE" as const,
	doubtful: false,
}));
const during = (from: string | null, to: string | null) => stepTime({ at: null, during: { from, to } }, facts, today);

test("a period that is open towards the past begins with what is in the picture", () => {
	expect(during(null, "2019-12-31")).toEqual({ from: "2015-12-11", to: "2019-12-31" });
	expect(during(null, "2014-01-01")).toEqual({ from: "2014-01-01", to: "2014-01-01" });
});

test("a period that is open towards the future goes up to today, or as far as anything is dated", () => {
	expect(during("2016-01-01", null)).toEqual({ from: "2016-01-01", to: today });
	expect(stepTime({ at: null, during: { from: "2016-01-01", to: null } }, facts, "2017-01-01")).toEqual({
		from: "2016-01-01",
		to: "2019-03-11",
	});
	expect(during("2030-01-01", null)).toEqual({ from: "2030-01-01", to: "2030-01-01" });
});

test("a period without ends is all the days there are", () => {
	expect(during(null, null)).toEqual({ from: "2015-12-11", to: today });
});

test("what is not open is shown as it is given", () => {
	expect(during("2018-01-01", "2018-12-31")).toEqual({ from: "2018-01-01", to: "2018-12-31" });
	expect(stepTime({ at: "2018-01-01", during: null }, facts, today)).toBe("2018-01-01");
	expect(stepTime({ at: null, during: null }, facts, today)).toBeNull();
});
