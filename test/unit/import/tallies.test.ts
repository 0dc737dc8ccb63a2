import fc from "fast-check";
import { expect, it } from "vitest";
import { type Tallied, tallies } from "../../../server/import/tallies/tallies.ts";

const day = fc.option(fc.constantFrom("1969-12-31", "2015-02-28", "2016-02-29", "2019-03-01", "2019-03-31"));
const fact: fc.Arbitrary<Tallied> = fc.record({
	nature: fc.constantFrom("STATE", "OCCURRENCE"),
	standing: fc.constantFrom("CONFIRMED", "REPORTED"),
	undated: fc.boolean(),
	startEarliest: day,
	endLatest: day,
	knownFrom: fc.constantFrom(null, "2015-12-31", "2019-03-31", "2020-02-01"),
	knownTo: fc.option(fc.constant("2020-01-01"), { freq: 4 }),
});

it("what goes leaves the tallies as if it had never come", () => {
	fc.assert(
		fc.property(fc.array(fact), fc.array(fact), (stay, go) => {
			const [all, rest] = [tallies(), tallies()];
			for (const one of [...go, ...stay]) all.add(one, 1);
			for (const one of go) all.add(one, -1);
			for (const one of stay) rest.add(one, 1);
			expect(all.rows()).toEqual(rest.rows());
			const held = (id: string) => rest.known.row(id, "");
			for (const id of all.known.ids()) expect(all.known.row(id, "")).toEqual(held(id));
			// As if each of them were an import of its own.
			const [came, went] = [tallies(), tallies()];
			for (const one of [...go, ...stay]) came.add(one, 1);
			for (const one of go) went.add(one, -1);
			for (const id of went.known.ids()) expect(went.known.row(id, came.known.row(id, "").marks)).toEqual(held(id));
		}),
	);
});

it("counts by month and by its days what has a date and stands; of all else only that it is there", () => {
	const counted = tallies();
	const seat: Tallied = {
		nature: "STATE",
		standing: "REPORTED",
		undated: false,
		startEarliest: "2016-02-29",
		endLatest: null,
		knownFrom: "2017-01-01",
		knownTo: null,
	};
	counted.add(seat, 1);
	counted.add({ ...seat, startEarliest: null, endLatest: "2016-02-01" }, 1);
	counted.add({ ...seat, knownTo: "2020-01-01" }, 1);
	counted.add({ ...seat, undated: true, startEarliest: null }, 1);
	const february = (on: number) => Array.from({ length: 29 }, (_, n) => (n + 1 === on ? 1 : 0));
	expect(counted.rows()).toEqual([
		{ id: "ALL", series: "ALL", standing: null, month: null, count: 4, onLastDay: 0, days: [] },
		{
			id: "ENDED REPORTED 2016-02",
			series: "ENDED",
			standing: "REPORTED",
			month: "2016-02-01",
			count: 1,
			onLastDay: 0,
			days: february(1),
		},
		{ id: "STATE REPORTED", series: "STATE", standing: "REPORTED", month: null, count: 1, onLastDay: 0, days: [] },
		{
			id: "STATE REPORTED 2016-02",
			series: "STATE",
			standing: "REPORTED",
			month: "2016-02-01",
			count: 1,
			onLastDay: 1,
			days: february(29),
		},
	]);
});
