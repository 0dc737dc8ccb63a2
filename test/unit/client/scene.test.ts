import { describe, expect, it } from "vitest";
import { deed } from "../../../client/store/deed.ts";
import { opening } from "../../../client/store/opening.ts";
import {
	changeScene,
	emptyScene,
	moved,
	replaceScene,
	scene as shown,
	undoScene,
	withNodes,
	without,
} from "../../../client/store/scene.ts";

const scene = withNodes(emptyScene, ["person/a", "company/b", "company/c"]);

describe("the scene", () => {
	it("holds a node once, in the order in which it came", () => {
		expect(withNodes(scene, ["company/b", "person/d", "person/d"]).nodes).toEqual([
			"person/a",
			"company/b",
			"company/c",
			"person/d",
		]);
	});

	it("stays the same where nothing is new, so that there is nothing to undo", () => {
		expect(withNodes(scene, ["company/b"])).toBe(scene);
	});

	it("forgets where a node stood when it is removed, and keeps the others where they are", () => {
		const placed = moved(
			scene,
			new Map([
				["person/a", { x: 1, y: 2 }],
				["company/b", { x: 3, y: 4 }],
			]),
			true,
		);
		const left = without(placed, new Set(["person/a"]));
		expect(left.nodes).toEqual(["company/b", "company/c"]);
		expect([...left.positions]).toEqual([["company/b", { x: 3, y: 4 }]]);
		expect([...left.pinned]).toEqual(["company/b"]);
	});

	it("takes away a relationship without its ends", () => {
		const left = without(scene, new Set(["fact/a-founded-b"]));
		expect(left.nodes).toEqual(scene.nodes);
		expect([...left.removed]).toEqual(["fact/a-founded-b"]);
	});

	it("has no path of the opening once a part of it was taken out, even if that comes back", () => {
		opening.value = { day: null, path: ["person/a", "company/b"], nodes: scene.nodes };
		replaceScene({ ...scene, openingPath: true });
		changeScene(without(shown.value, new Set(["company/c"])), deed("removed"));
		expect(shown.value.openingPath).toBe(true);
		changeScene(without(shown.value, new Set(["company/b"])), deed("removed"));
		changeScene(withNodes(shown.value, ["company/b"]), deed("added"));
		expect(shown.value.openingPath).toBe(false);
		undoScene();
		undoScene();
		expect(shown.value.openingPath).toBe(true);
	});

	it("pins what was dragged, but not what a layout placed, nor what is not there", () => {
		const places = new Map([
			["person/a", { x: 5, y: 5 }],
			["person/gone", { x: 9, y: 9 }],
		]);
		expect([...moved(scene, places, false).pinned]).toEqual([]);
		expect([...moved(scene, places, true).pinned]).toEqual(["person/a"]);
		expect(moved(scene, places, true).positions.has("person/gone")).toBe(false);
	});
});
