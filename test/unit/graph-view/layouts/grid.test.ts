import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	anyScene,
	asked,
	at,
	body,
	laid,
	onOneAnother,
	request,
} from "../../../fixtures/graph-view/layout-requests.ts";

describe("a grid", () => {
	it("is read by kind, then by name", () => {
		const bodies = [body(3, 60, 50, 1), body(1, 60, 50, 0), body(2, 60, 50, 0), body(4, 60, 50, 1)];
		const places = laid(request("grid", bodies));
		const read = bodies
			.map(({ id }) => ({ id, ...at(places, id) }))
			.sort((a, b) => a.y - b.y || a.x - b.x)
			.map(({ id }) => id);
		expect(read).toEqual(["1", "2", "3", "4"]);
		expect(at(places, "3").y).toBeGreaterThan(at(places, "2").y);
	});
	it("has the path in a row of its own, in its order, above all others", () => {
		const bodies = [body(1, 60, 50, 1), body(2, 60, 50, 0), body(3, 60, 50, 0), body(4, 60, 50, 1), body(5, 60, 50, 0)];
		const path = new Map(["4", "2", "1"].map((id) => [id, { x: 0, y: 0 }]));
		const places = laid(request("grid", bodies, { path }));
		const [first, second, third] = [at(places, "4"), at(places, "2"), at(places, "1")];
		expect([second.y, third.y]).toEqual([first.y, first.y]);
		expect(first.x).toBeLessThan(second.x);
		expect(second.x).toBeLessThan(third.x);
		for (const id of ["3", "5"]) expect(at(places, id).y).toBeGreaterThan(first.y);
	});
	it("puts no node onto another", () => {
		fc.assert(
			fc.property(anyScene, (scene) => {
				const wanted = asked("grid", scene);
				expect(onOneAnother(wanted, laid(wanted))).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});
});
