import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Link } from "../../../../client/graph-view/layout/standing.ts";
import { LAYOUTS } from "../../../../client/store/scene-types.ts";
import { addDays } from "../../../../model/time/day.ts";
import { anyScene, asked, body, laid, onOneAnother, request } from "../../../fixtures/graph-view/layout-requests.ts";

describe.each(LAYOUTS)("the layout %s", { timeout: 120_000 }, (name) => {
	it("gives every node a place, moves nothing that is held, and comes to the same whenever it is asked", () => {
		fc.assert(
			fc.property(anyScene, (scene) => {
				const wanted = asked(name, scene);
				const places = laid(wanted);
				expect([...places.keys()].sort()).toEqual(wanted.bodies.map(({ id }) => id).sort());
				for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
				for (const [id, place] of wanted.fixed) expect(places.get(id)).toEqual(place);
				expect(laid(wanted)).toEqual(places);
			}),
			{ numRuns: name === "force" ? 8 : 60 },
		);
	});
	it("does so for a scene of hundreds, none of whose nodes lies on another", () => {
		const bodies = Array.from({ length: 450 }, (_, index) =>
			body(index, 40 + (index % 7) * 20, 50, index % 5, index % 3 === 0 ? null : addDays("2010-01-01", index * 11)),
		);
		const links = bodies.slice(1).map(({ id }, index): Link => ({ from: id, to: `${Math.floor(index / 4)}` }));
		const wanted = request(name, bodies, { links, fixed: new Map([["7", { x: 33, y: -44 }]]) });
		const places = laid(wanted);
		expect(places.size).toBe(450);
		expect(places.get("7")).toEqual({ x: 33, y: -44 });
		expect(onOneAnother(wanted, places)).toEqual([]);
	});
});
