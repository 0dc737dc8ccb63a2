import { beforeEach, describe, expect, it } from "vitest";
import { deed } from "../../../client/store/deed.ts";
import { dim, filterLabel, filterStanding, showEverything, toggleUndated } from "../../../client/store/filter-deeds.ts";
import { filtered, filters, onlyShown, openingFilters, toggled } from "../../../client/store/filters.ts";
import {
	changeScene,
	emptyScene,
	nextUndo,
	redoScene,
	replaceScene,
	scene,
	undoScene,
	withNodes,
} from "../../../client/store/scene.ts";

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

	it("lets a kind stand back, shown for that where it was hidden, and out again", () => {
		filterLabel("PERSON", kinds, false);
		dim("PERSON");
		expect([[...filters.value.dimmed], [...filters.value.labels]]).toEqual([["PERSON"], []]);
		expect(filtered(filters.value)).toBe(true);
		dim("PERSON");
		expect([...filters.value.dimmed]).toEqual([]);
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

	it("is taken back and done again like every change of the picture, in its turn", () => {
		replaceScene(withNodes(emptyScene, ["person/a"]));
		filterLabel("PERSON", kinds, false);
		changeScene(withNodes(scene.value, ["company/b"]), deed("added"));
		toggleUndated();
		expect(nextUndo.value?.kind).toBe("filtered");
		undoScene();
		expect(filters.value.undated).toBe(true);
		undoScene();
		expect(scene.value.nodes).toEqual(["person/a"]);
		expect([...filters.value.labels]).toEqual(["PERSON"]);
		undoScene();
		expect([...filters.value.labels]).toEqual([]);
		expect(nextUndo.value).toBe(null);
		redoScene();
		expect([...filters.value.labels]).toEqual(["PERSON"]);
	});

	it("keeps what a link or a step of a story hides, which is no change of the reader's", () => {
		replaceScene(withNodes(emptyScene, ["person/a"]));
		filters.value = { ...openingFilters, undated: false };
		changeScene(withNodes(scene.value, ["company/b"]), deed("added"));
		undoScene();
		expect(filters.value.undated).toBe(false);
	});
});
