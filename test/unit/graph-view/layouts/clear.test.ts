import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxAround, distance, moved, overlap } from "../../../../client/graph-view/geometry.ts";
import { clear } from "../../../../client/graph-view/layouts/clear.ts";
import { Room } from "../../../../client/graph-view/layouts/room.ts";
import type { Point } from "../../../../client/store/scene-types.ts";
import { anyScene, asked, coordinate, onOneAnother, origin } from "../../../fixtures/graph-view/layout-requests.ts";

describe("clearing", () => {
	it("leaves no node on another that may move, whatever the places were", () => {
		fc.assert(
			fc.property(
				anyScene,
				fc.array(fc.tuple(coordinate, coordinate), { minLength: 60, maxLength: 60 }),
				(scene, spots) => {
					const wanted = asked("force", scene);
					const places = new Map(
						wanted.bodies.map(({ id }, index): [string, Point] => {
							const [x = 0, y = 0] = spots[index] ?? [];
							return [id, { x: x / 9, y: y / 9 }];
						}),
					);
					const cleared = clear(wanted.bodies, places, wanted.fixed);
					expect(onOneAnother(wanted, cleared)).toEqual([]);
					for (const [id, place] of wanted.fixed) expect(cleared.get(id)).toEqual(place);
				},
			),
			{ numRuns: 40 },
		);
	});
	it("finds the free place that is there", () => {
		const room = new Room();
		room.take(boxAround(origin, 100, 100));
		const found = room.nearest(boxAround(origin, 20, 20), { x: 40, y: 0 });
		expect(overlap(moved(boxAround(origin, 20, 20), found), boxAround(origin, 100, 100))).toBe(0);
		expect(distance(found, { x: 40, y: 0 })).toBeLessThan(60);
		expect(room.nearest(boxAround(origin, 20, 20), { x: 300, y: 0 })).toEqual({ x: 300, y: 0 });
	});
});
