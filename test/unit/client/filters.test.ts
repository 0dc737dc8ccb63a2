import { beforeEach, describe, expect, it } from "vitest";
import {
	filtered,
	filterLabel,
	filterStanding,
	filters,
	onlyShown,
	openingFilters,
	showEverything,
	toggled,
	toggleUndated,
} from "../../../client/store/filters.ts";

const kinds = ["PERSON", "COMPANY", "PRODUCT"];

beforeEach(showEverything);

describe("the legend as filter", () => {
	it("hides a kind by a click and shows it by another", () => {
		filterLabel("PERSON", kinds, false);
		expect([...filters.value.labels]).toEqual(["PERSON"]);
		filterLabel("PERSON", kinds, false);
		expect([...filters.value.labels]).toEqual([]);
	});

	it("shows a kind alone by a click with Shift, and everything by another", () => {
		filterLabel("PERSON", kinds, true);
		expect([...filters.value.labels]).toEqual(["COMPANY", "PRODUCT"]);
		filterLabel("PERSON", kinds, true);
		expect([...filters.value.labels]).toEqual([]);
	});

	it("shows another kind alone where one was", () => {
		expect([...onlyShown(new Set(["COMPANY", "PRODUCT"]), kinds, "COMPANY")]).toEqual(["PERSON", "PRODUCT"]);
	});

	it("leaves plans and denials off until they are asked for", () => {
		expect([...openingFilters.standings]).toEqual(["CONFIRMED", "REPORTED", "CLAIMED"]);
		filterStanding("PLANNED", false);
		expect(filters.value.standings.has("PLANNED")).toBe(true);
		expect(filters.value.standings.has("DENIED")).toBe(false);
	});

	it("knows whether anything is changed", () => {
		expect(filtered(filters.value)).toBe(false);
		toggleUndated();
		expect(filtered(filters.value)).toBe(true);
		toggleUndated();
		filterStanding("CLAIMED", false);
		filterStanding("DENIED", false);
		expect(filtered(filters.value)).toBe(true);
		showEverything();
		expect(filtered(filters.value)).toBe(false);
	});

	it("leaves the set that it is given as it was", () => {
		const before = new Set(["a"]);
		expect([...toggled(before, "b")]).toEqual(["a", "b"]);
		expect([...before]).toEqual(["a"]);
	});
});
