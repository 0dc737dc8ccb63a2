import { expect, it } from "vitest";
import { timeOf } from "../../../client/store/day-of.ts";
import { boundsOf } from "../../../model/time/bounds.ts";

const state = (period: string) => ({ ...boundsOf({ period }, "STATE"), nature: "STATE" as const });
const occurrence = (period: string) => ({ ...boundsOf({ period }, "OCCURRENCE"), nature: "OCCURRENCE" as const });

it("shows a fact on the day that is shown where it counts there, else on its first day, else at any date", () => {
	expect(timeOf(state("2015/2020"), "2019-09-30")).toBe("2019-09-30");
	expect(timeOf(occurrence("2015-12-11"), "2019-09-30")).toBe("2019-09-30");
	expect(timeOf(occurrence("2022-12-04"), "2019-09-30")).toBe("2022-12-04");
	expect(timeOf(state("2021/2022"), "2019-09-30")).toBe("2021-12-31");
	expect(timeOf(state("2016-02-01/2016-05-01"), "2019-09-30")).toBe("2016-02-01");
	expect(timeOf(occurrence("2022-12"), "2019-09-30")).toBe("2022-12-31");
	expect(timeOf(state("2018/"), "2019-09-30")).toBe("2018-12-31");
	const attested = { ...boundsOf({ attested: "2023-04" }, "STATE"), nature: "STATE" as const };
	expect(timeOf(attested, "2019-09-30")).toBe("2023-04-01");
	const none = { startEarliest: null, startLatest: null, endEarliest: null, endLatest: null };
	expect(timeOf({ ...none, doubtful: false, nature: "STATE" }, "2019-09-30")).toBeNull();
});
