import { describe, expect, it, vi } from "vitest";
import { boundsOf } from "../../../../model/time/bounds.ts";
import { onDay } from "../../../../model/time/state.ts";
import type { Bounds } from "../../../../model/time/types.ts";
import { calendar, hull, worldsOf } from "./worlds.ts";

// Brute force takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

type Four = readonly [string | null, string | null, string | null, string | null];

const four = ({ startEarliest, startLatest, endEarliest, endLatest }: Bounds): Four => [
	startEarliest,
	startLatest,
	endEarliest,
	endLatest,
];
const within = (first: string, last: string): Four => [first, last, first, last];

describe("The table of periods", () => {
	it.each<[written: string, bounds: Four]>([
		["2015", within("2015-01-01", "2015-12-31")],
		["2018-02", within("2018-02-01", "2018-02-28")],
		["2016-02", within("2016-02-01", "2016-02-29")],
		["2019-03-11", within("2019-03-11", "2019-03-11")],
		["2016-02-29", within("2016-02-29", "2016-02-29")],
		["1954", within("1954-01-01", "1954-12-31")],
		["0044-03-15", within("0044-03-15", "0044-03-15")],
		["2015/2018", ["2015-01-01", "2015-12-31", "2018-01-01", "2018-12-31"]],
		["2018/2018-03", ["2018-01-01", "2018-03-31", "2018-03-01", "2018-03-31"]],
		["2018-03/2018", ["2018-03-01", "2018-03-31", "2018-03-01", "2018-12-31"]],
		["[2019-03-12..2019-09-10]", within("2019-03-12", "2019-09-10")],
		["[2018-12..2019]", within("2018-12-01", "2019-12-31")],
		["2018~", within("2017-01-01", "2019-12-31")],
		["2018-03~", within("2018-02-01", "2018-04-30")],
		["2016-03-01~", within("2016-02-29", "2016-03-02")],
		["2015~/2018", ["2014-01-01", "2016-12-31", "2018-01-01", "2018-12-31"]],
		["2018-21", within("2018-03-01", "2018-06-21")],
		["2018-22", within("2018-06-01", "2018-09-23")],
		["2018-23", within("2018-09-01", "2018-12-21")],
		["2018-23~", within("2018-06-01", "2019-03-21")],
		["2018-21/2018-23", ["2018-03-01", "2018-06-21", "2018-09-01", "2018-12-21"]],
	])("%s is the same for what holds and for what happens", (written, bounds) => {
		expect(four(boundsOf({ period: written }, "STATE"))).toEqual(bounds);
		expect(four(boundsOf({ period: written }, "OCCURRENCE"))).toEqual(bounds);
	});

	it("a state that goes on ends no earlier than it is last attested", () => {
		const ongoing = (period: string, lastAttested: string | null) =>
			four(boundsOf({ period }, "STATE", { lastAttested }));
		expect(ongoing("2023-03-09/..", "2023-04-14")).toEqual(["2023-03-09", "2023-03-09", "2023-04-14", null]);
		// A vague publication date counts from its earliest day.
		expect(ongoing("2015/..", "2023-04")).toEqual(["2015-01-01", "2015-12-31", "2023-04-01", null]);
		// Nothing ends before it starts, whatever was published before.
		expect(ongoing("2015/..", "2014")).toEqual(["2015-01-01", "2015-12-31", "2015-01-01", null]);
		expect(ongoing("2015/..", null)).toEqual(["2015-01-01", "2015-12-31", "2015-01-01", null]);
	});

	it("a state whose end is unknown may have ended as soon as it started", () => {
		expect(four(boundsOf({ period: "2015/" }, "STATE", { lastAttested: "2023-04" }))).toEqual([
			"2015-01-01",
			"2015-12-31",
			"2015-01-01",
			null,
		]);
	});

	it("an unknown start: a state ends within the date, what happened had happened by it", () => {
		expect(four(boundsOf({ period: "/2018" }, "STATE"))).toEqual([null, "2018-12-31", "2018-01-01", "2018-12-31"]);
		expect(four(boundsOf({ period: "/2018" }, "OCCURRENCE"))).toEqual([null, "2018-12-31", null, "2018-12-31"]);
	});

	it("nothing written has no bounds", () => {
		expect(four(boundsOf({}, "STATE"))).toEqual([null, null, null, null]);
		expect(four(boundsOf({ period: null, attested: null }, "OCCURRENCE"))).toEqual([null, null, null, null]);
	});

	it("keeps within the years that there are", () => {
		expect(four(boundsOf({ period: "0001~" }, "STATE"))).toEqual(within("0001-01-01", "0002-12-31"));
		expect(four(boundsOf({ period: "9999~" }, "STATE"))).toEqual(within("9998-01-01", "9999-12-31"));
		expect(four(boundsOf({ period: "9999-11~" }, "STATE"))).toEqual(within("9999-10-01", "9999-12-31"));
		expect(four(boundsOf({ period: "9999-12-31~" }, "STATE"))).toEqual(within("9999-12-30", "9999-12-31"));
	});

	it("a question mark anywhere makes the fact doubtful, and moves no bound", () => {
		for (const [sure, unsure] of [
			["2018", "2018?"],
			["2018~", "2018%"],
			["2015/2018", "2015/2018?"],
			["2015/2018", "2015?/2018"],
			["2015/..", "2015?/.."],
			["2015/", "2015?/"],
			["/2018", "/2018?"],
			["2018-23", "2018-23?"],
		] as const) {
			expect(boundsOf({ period: unsure }, "STATE"), unsure).toEqual({
				...boundsOf({ period: sure }, "STATE"),
				doubtful: true,
			});
			expect(boundsOf({ period: sure }, "STATE").doubtful, sure).toBe(false);
		}
	});
});

describe("An attested day", () => {
	it("is the last possible start and the first possible end", () => {
		expect(boundsOf({ attested: "2023-04-14" }, "STATE")).toEqual({
			startEarliest: null,
			startLatest: "2023-04-14",
			endEarliest: "2023-04-14",
			endLatest: null,
			doubtful: false,
		});
		const fact = { ...boundsOf({ attested: "2023-04-14" }, "STATE"), nature: "STATE" as const };
		expect(onDay(fact, "2023-04-14")).toEqual({ status: "HOLDS", certainty: "CERTAIN" });
		expect(onDay(fact, "2023-04-15")).toEqual({ status: "HOLDS", certainty: "POSSIBLE" });
		expect(onDay(fact, "1923-04-15")).toEqual({ status: "HOLDS", certainty: "POSSIBLE" });
	});

	it.each(["2023-04", "2023", "2023-21", "2023-04-14~", "[2023-04-01..2023-04-14]"])(
		"where it is vague (%s), both are the earliest day that it may be, and it is certain on no day",
		(attested) => {
			const bounds = boundsOf({ attested }, "STATE");
			expect(bounds.startLatest).toBe(bounds.endEarliest);
			expect(bounds.doubtful).toBe(true);
			const states = calendar("2022-12-01", "2024-01-31").map((day) => onDay({ ...bounds, nature: "STATE" }, day));
			expect(new Set(states.map(({ status, certainty }) => `${status} ${certainty}`))).toEqual(
				new Set(["HOLDS POSSIBLE"]),
			);
		},
	);

	it("where it is vague, the narrowest bounds would cross: some day of it is meant, which one is not known", () => {
		const days = calendar("2023-03-01", "2023-05-31");
		const worlds = worldsOf({ form: "attested", date: { text: "2023-04", approximate: false } }, "STATE", days);
		expect(hull(worlds, days)).toEqual({
			startEarliest: null,
			startLatest: "2023-04-30",
			endEarliest: "2023-04-01",
			endLatest: null,
		});
		// The table takes the earliest day for both, so that an attested day is one day; hence the doubt.
		expect(boundsOf({ attested: "2023-04" }, "STATE").startLatest).toBe("2023-04-01");
	});

	it("is doubtful where its source is", () => {
		expect(boundsOf({ attested: "2023-04-14?" }, "STATE").doubtful).toBe(true);
	});
});

describe("Years, as a whole", () => {
	it.each([
		[{ form: "date", date: { text: "2016", approximate: false } }, "2016"],
		[{ form: "date", date: { text: "2016", approximate: true } }, "2016~"],
		[
			{ form: "interval", from: { text: "2015", approximate: false }, to: { text: "2017", approximate: false } },
			"2015/2017",
		],
		[
			{ form: "interval", from: { text: "2016", approximate: true }, to: { text: "2016-05", approximate: false } },
			"2016~/2016-05",
		],
	] as const)("%o mean what their days mean", (spec, period) => {
		const days = calendar("2014-06-01", "2018-06-30");
		const { doubtful, ...bounds } = boundsOf({ period }, "STATE");
		expect(bounds).toEqual(hull(worldsOf(spec, "STATE", days), days));
		expect(doubtful).toBe(false);
	});
});
