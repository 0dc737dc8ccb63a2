import { describe, expect, it } from "vitest";
import { boundsOf } from "../../../../model/time/bounds.ts";
import { onDay, undated } from "../../../../model/time/state.ts";
import type { Dated } from "../../../../model/time/types.ts";
import { calendar } from "./worlds.ts";

const state = (period: string, lastAttested?: string): Dated => ({
	...boundsOf({ period }, "STATE", { lastAttested }),
	nature: "STATE",
});
const occurrence = (period: string): Dated => ({ ...boundsOf({ period }, "OCCURRENCE"), nature: "OCCURRENCE" });
const on = (fact: Dated, day: string) => {
	const { status, certainty } = onDay(fact, day);
	return `${status} ${certainty}`;
};

describe("The state of a fact on a day", () => {
	it("of a role from 2015 to 2018: certain between the two years only", () => {
		const role = state("2015/2018");
		expect(on(role, "2014-12-31")).toBe("NOT_YET CERTAIN");
		expect(on(role, "2015-06-01")).toBe("HOLDS POSSIBLE");
		expect(on(role, "2015-12-31")).toBe("HOLDS CERTAIN");
		expect(on(role, "2018-01-01")).toBe("HOLDS CERTAIN");
		expect(on(role, "2018-01-02")).toBe("HOLDS POSSIBLE");
		expect(on(role, "2019-01-01")).toBe("ENDED CERTAIN");
	});

	it("of what starts and ends within a year: certain on no day of it", () => {
		const year = state("2015");
		const states = new Set(calendar("2015-01-01", "2015-12-31").map((day) => on(year, day)));
		expect(states).toEqual(new Set(["HOLDS POSSIBLE"]));
		expect(on(year, "2014-12-31")).toBe("NOT_YET CERTAIN");
		expect(on(year, "2016-01-01")).toBe("ENDED CERTAIN");
	});

	it("of one day: certain on it", () => {
		expect(on(state("2016-02-29"), "2016-02-28")).toBe("NOT_YET CERTAIN");
		expect(on(state("2016-02-29"), "2016-02-29")).toBe("HOLDS CERTAIN");
		expect(on(state("2016-02-29"), "2016-03-01")).toBe("ENDED CERTAIN");
	});

	it("of what goes on: certain until it is last attested, possible for ever", () => {
		const role = state("2023-03-09/..", "2023-04-14");
		expect(on(role, "2023-03-08")).toBe("NOT_YET CERTAIN");
		expect(on(role, "2023-04-14")).toBe("HOLDS CERTAIN");
		expect(on(role, "2023-04-15")).toBe("HOLDS POSSIBLE");
		expect(on(role, "9999-12-31")).toBe("HOLDS POSSIBLE");
	});

	it("of what has an unknown start: never not yet", () => {
		expect(on(state("/2018"), "0001-01-01")).toBe("HOLDS POSSIBLE");
		expect(on(state("/2018"), "2018-12-31")).toBe("HOLDS POSSIBLE");
		expect(on(state("/2018"), "2019-01-01")).toBe("ENDED CERTAIN");
		expect(on(occurrence("/2018"), "0001-01-01")).toBe("HAPPENED POSSIBLE");
		expect(on(occurrence("/2018"), "2018-12-31")).toBe("HAPPENED CERTAIN");
	});

	it("of what happened some day of a vague date: certain from its last day, and never over", () => {
		const investment = occurrence("[2019-03-12..2019-09-10]");
		expect(on(investment, "2019-03-11")).toBe("NOT_YET CERTAIN");
		expect(on(investment, "2019-03-12")).toBe("HAPPENED POSSIBLE");
		expect(on(investment, "2019-09-09")).toBe("HAPPENED POSSIBLE");
		expect(on(investment, "2019-09-10")).toBe("HAPPENED CERTAIN");
		expect(on(investment, "9999-12-31")).toBe("HAPPENED CERTAIN");
	});

	it("of what is doubtful: never certain, not even before or after", () => {
		for (const day of ["2017-12-31", "2018-06-01", "2019-01-01"]) {
			expect(onDay(state("2018?"), day).certainty, day).toBe("POSSIBLE");
			expect(onDay(occurrence("2018?"), day).certainty, day).toBe("POSSIBLE");
		}
		expect(onDay(state("2018?"), "2019-01-01").status).toBe("ENDED");
		expect(on(state("2018-03-05?"), "2018-03-05")).toBe("HOLDS POSSIBLE");
	});

	it("of what has no date: a state of its own, on every day", () => {
		for (const nature of ["STATE", "OCCURRENCE"] as const) {
			const fact = { ...boundsOf({}, nature), nature };
			expect(undated(fact)).toBe(true);
			expect(onDay(fact, "2018-01-01")).toEqual({ status: "UNDATED", certainty: "POSSIBLE" });
		}
	});

	it("is dated where a single bound is known", () => {
		const bounds = { startEarliest: null, startLatest: null, endEarliest: null, endLatest: null, doubtful: false };
		for (const bound of ["startEarliest", "startLatest", "endEarliest", "endLatest"]) {
			expect(undated({ ...bounds, [bound]: "2018-01-01" }), bound).toBe(false);
		}
	});
});
