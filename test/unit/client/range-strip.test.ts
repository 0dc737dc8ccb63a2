import { describe, expect, it } from "vitest";
import { stripLabels } from "../../../client/store/range-strip.ts";

describe("the words under a period's own scale", () => {
	it("name each year once, and months where the scale is one year", () => {
		const over = (from: number, to: number) => stripLabels({ from: `${from}-01-01`, to: `${to}-12-31` }, "en");
		expect(over(2018, 2018)).toEqual(["Jan", "Jul 2018", "Dec"]);
		expect(over(2018, 2019)).toEqual(["2018", "", "2019"]);
		expect(over(2018, 2020)).toEqual(["2018", "", "2020"]);
		expect(over(2015, 2018)).toEqual(["2015", "2017", "2018"]);
	});
});
