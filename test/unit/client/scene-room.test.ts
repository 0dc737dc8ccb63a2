import { describe, expect, it } from "vitest";
import { emptyScene, withNodes } from "../../../client/store/scene.ts";
import { batchesOf, byClaim, roomIn, split } from "../../../client/store/scene-room.ts";
import { largestScene } from "../../../model/largest-scene.ts";

const ids = (count: number, start = 0) => Array.from({ length: count }, (_, index) => `company/n${start + index}`);

describe("the room in a scene", () => {
	it("is what the largest one has left, and never less than none", () => {
		expect(roomIn(emptyScene)).toBe(largestScene);
		expect(roomIn(withNodes(emptyScene, ids(largestScene - 2)))).toBe(2);
		expect(roomIn(withNodes(emptyScene, ids(largestScene + 200)))).toBe(0);
	});

	it("goes to what is selected and what is held in place, then to what the link names first", () => {
		const scene = { ...withNodes(emptyScene, ids(5)), pinned: new Set(["company/n4"]) };
		expect(byClaim(scene, ["fact/x", "company/n3", "company/gone"])).toEqual([
			"company/n3",
			"company/n4",
			"company/n0",
			"company/n1",
			"company/n2",
		]);
	});

	it("leaves what is shown in the order in which it was named, each with its place", () => {
		const at = { x: 7, y: 8 };
		const scene = {
			...withNodes(emptyScene, ids(5)),
			positions: new Map([["company/n4", at]]),
			pinned: new Set(["company/n4"]),
		};
		const { shown, others } = split(scene, new Set(["company/n4", "company/n0"]));
		expect(shown.nodes).toEqual(["company/n0", "company/n4"]);
		expect([...shown.positions]).toEqual([["company/n4", at]]);
		expect([...shown.pinned]).toEqual(["company/n4"]);
		expect(others.nodes).toEqual(["company/n1", "company/n2", "company/n3"]);
		expect([...others.positions]).toEqual([]);
		expect([...others.removed]).toEqual([]);
	});
});

describe("what is asked about in several goes", () => {
	it("is asked in one while it has room, each thing once", () => {
		expect(batchesOf([ids(3), ids(3, 2)])).toEqual([ids(5)]);
		expect(batchesOf([])).toEqual([]);
	});

	it("keeps together what belongs together", () => {
		const batches = batchesOf([ids(1_200), ids(1_200, 600), ids(1_200, 5_000)]);
		expect(batches.map(({ length }) => length)).toEqual([1_800, 1_200]);
		expect(batches[1]).toEqual(ids(1_200, 5_000));
		for (const batch of batches) expect(batch.length).toBeLessThanOrEqual(largestScene);
	});
});
