import fc from "fast-check";
import { expect, it } from "vitest";
import { chooseLanes, stripsOf } from "../../../client/store/dossier/role-strips.ts";
import { boundsOf } from "../../../model/time/bounds.ts";

const periods = ["2015", "2015-12/2018", "2018/..", "/2017-03", "2019-03-11", "2015~/2016", "2014?/2018"];
const period = fc.constantFrom(...periods).map((text) => ({
	text,
	...boundsOf({ period: text }, "STATE", { lastAttested: "2023-04-01" }),
	nature: "STATE" as const,
}));

it("periods on one scale lie within it, each as wide as it may have been, the earliest first", () => {
	fc.assert(
		fc.property(fc.array(period, { minLength: 2, maxLength: 8 }), (all) => {
			const strips = stripsOf(all, (one) => one);
			expect(strips).not.toBeNull();
			if (strips === null) return;
			const { scale, lanes } = strips;
			expect(lanes).toHaveLength(all.length);
			for (const { of, strip } of lanes) {
				expect(strip.scale).toEqual(scale);
				expect(strip.open).toEqual({ start: of.startEarliest === null, end: of.endLatest === null });
				expect(strip.may).toEqual({ from: of.startEarliest ?? scale.from, to: of.endLatest ?? scale.to });
				expect(strip.may.from >= scale.from && strip.may.to <= scale.to).toBe(true);
				// What is not known reaches to the edge, and the edge lies beyond all that is known.
				if (of.endLatest === null) expect(all.every((one) => (one.endLatest ?? "") < scale.to)).toBe(true);
			}
			const begins = lanes.map(({ strip }) => strip.may.from);
			expect(begins).toEqual([...begins].sort());
		}),
	);
});

it("one period alone, or none with a date, is no strip", () => {
	const [one] = fc.sample(period, 1);
	expect(stripsOf([one], (each) => each ?? { ...none })).toBeNull();
	expect(stripsOf([1, 2], () => none)).toBeNull();
});

it("of more lanes than there is room for, those that count are there first, all in their order", () => {
	fc.assert(
		fc.property(
			fc.array(period, { minLength: 2, maxLength: 20 }),
			fc.nat(12),
			fc.func(fc.boolean()),
			(all, most, says) => {
				const lanes = stripsOf(all, (one) => one)?.lanes ?? [];
				const counting = new Set(lanes.filter((_, index) => says(index)));
				const chosen = chooseLanes(lanes, (lane) => counting.has(lane), most);
				expect(chosen).toHaveLength(Math.min(most, lanes.length));
				expect(lanes.filter((lane) => chosen.includes(lane))).toEqual(chosen);
				expect(chosen.filter((lane) => counting.has(lane))).toHaveLength(Math.min(most, counting.size));
			},
		),
	);
});

const none = {
	nature: "STATE" as const,
	startEarliest: null,
	startLatest: null,
	endEarliest: null,
	endLatest: null,
	doubtful: false,
};
