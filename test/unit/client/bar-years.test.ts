import { beforeEach, describe, expect, it } from "vitest";
import { barYears } from "../../../client/store/bar-years.ts";
import { comparedWith } from "../../../client/store/compare/comparison.ts";
import { scrubbing, shownTime } from "../../../client/store/date.ts";
import { emptyScene, replaceScene } from "../../../client/store/scene.ts";
import { extent } from "../../../client/store/totals.ts";

// Nothing in these pictures has a date: their years are those from the opening's day to today.
const years = extent.value;
const thisYear = Number(years.to.slice(0, 4));

beforeEach(() => {
	shownTime.value = null;
	comparedWith.value = null;
	replaceScene({ ...emptyScene, nodes: [] });
});

describe("the years of the time bar", () => {
	it("are those of the picture while the date lies in them", () => {
		shownTime.value = years.to;
		expect(barYears.value).toEqual(years);
	});

	it("take in the day, the period and the day to compare with that are shown", () => {
		shownTime.value = `${thisYear - 7}-09-30`;
		expect(barYears.value).toEqual({ from: `${thisYear - 7}-01-01`, to: years.to });
		shownTime.value = { from: `${thisYear - 9}-09-30`, to: `${thisYear + 2}-01-01` };
		expect(barYears.value).toEqual({ from: `${thisYear - 9}-01-01`, to: `${thisYear + 2}-12-31` });
		comparedWith.value = { by: "dates", day: `${thisYear - 10}-05-05` };
		expect(barYears.value.from).toBe(`${thisYear - 10}-01-01`);
	});

	it("keep a date that was shown until the picture is another one", () => {
		shownTime.value = `${thisYear - 7}-09-30`;
		const before = barYears.value;
		expect(before.from).toBe(`${thisYear - 7}-01-01`);
		shownTime.value = years.to;
		expect(barYears.value).toBe(before);
		replaceScene({ ...emptyScene, nodes: [] });
		expect(barYears.value).toEqual(years);
	});

	it("let go of a date that is far off once it is left and let go of", () => {
		scrubbing.value = true;
		shownTime.value = "0019-09-30";
		expect(barYears.value.from).toBe("0019-01-01");
		shownTime.value = years.to;
		expect(barYears.value.from).toBe("0019-01-01");
		scrubbing.value = false;
		expect(barYears.value).toEqual(years);
	});
});
