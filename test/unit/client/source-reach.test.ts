import { expect, it } from "vitest";
import { beyond, lastTold } from "../../../client/store/source-reach.ts";
import type { Dated } from "../../../model/time/types.ts";

const since2015: Dated = {
	startEarliest: "2015-01-01",
	startLatest: "2015-12-31",
	endEarliest: "2023-04-30",
	endLatest: null,
	doubtful: false,
	nature: "STATE",
};
const told = (knownFrom: string | null, period = since2015, standing: "REPORTED" | "PLANNED" = "REPORTED") => ({
	period,
	vouched: { standing, knownFrom, knownTo: null },
});

it("the last source is of the last day from which something is told, or on which it is still attested", () => {
	expect(lastTold([told("2019-03-11"), told("2018-12-31")])).toBe("2023-04-30");
	expect(lastTold([told("2023-06-01")])).toBe("2023-06-01");
	const over: Dated = { ...since2015, endEarliest: "2030-01-01", endLatest: "2030-12-31" };
	expect(lastTold([told("2019-03-11", over)])).toBe("2019-03-11");
	expect(lastTold([told("2019-03-11", { ...since2015, endEarliest: "2030-01-01" }, "PLANNED")])).toBe("2019-03-11");
	expect(lastTold([told(null), { period: since2015, vouched: null }])).toBeNull();
});

it("a day after it is beyond the sources, and after today to come", () => {
	const now = "2026-11-27";
	expect(beyond("2019-09-30", "2023-04-30", now)).toBeNull();
	expect(beyond("2023-04-30", "2023-04-30", now)).toBeNull();
	expect(beyond("2023-11-17", "2023-04-30", now)).toEqual({ last: "2023-04-30", future: false });
	expect(beyond("2030-01-01", "2023-04-30", now)).toEqual({ last: "2023-04-30", future: true });
	expect(beyond(null, "2023-04-30", now)).toBeNull();
	expect(beyond("2023-11-17", null, now)).toBeNull();
});
