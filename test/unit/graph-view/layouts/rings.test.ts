import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance } from "../../../../client/graph-view/geometry.ts";
import type { Link } from "../../../../client/graph-view/layout/standing.ts";
import {
	anyScene,
	asked,
	at,
	body,
	laid,
	onOneAnother,
	origin,
	request,
} from "../../../fixtures/graph-view/layout-requests.ts";

describe("rings", () => {
	it("put what is selected in the middle, and what is more steps away further out", () => {
		const bodies = Array.from({ length: 40 }, (_, index) => body(index));
		const links = bodies.slice(1).map(({ id }, index): Link => ({ from: id, to: `${Math.floor(index / 3)}` }));
		const places = laid(request("concentric", bodies, { links, roots: ["4"] }));
		expect(places.get("4")).toEqual(origin);
		const steps = new Map([["4", 0]]);
		for (let added = true; added; ) {
			added = false;
			for (const { from, to } of links) {
				for (const [one, other] of [
					[from, to],
					[to, from],
				] as const) {
					const step = steps.get(one);
					if (step === undefined || steps.has(other)) continue;
					steps.set(other, step + 1);
					added = true;
				}
			}
		}
		const far = (id: string): number => distance(at(places, id), origin);
		for (const [one, step] of steps) {
			for (const [other, more] of steps) if (step < more) expect(far(one)).toBeLessThan(far(other));
		}
	});
	it("stay round a node that is held where it is", () => {
		const bodies = [body(0), body(1), body(2)];
		const links = [
			{ from: "0", to: "1" },
			{ from: "0", to: "2" },
		];
		const places = laid(
			request("concentric", bodies, { links, roots: ["0"], fixed: new Map([["0", { x: 500, y: 90 }]]) }),
		);
		expect(distance(at(places, "1"), { x: 500, y: 90 })).toBeCloseTo(distance(at(places, "2"), { x: 500, y: 90 }));
	});
	it("put no node onto another", () => {
		fc.assert(
			fc.property(anyScene, (scene) => {
				const wanted = asked("concentric", scene);
				expect(onOneAnother(wanted, laid(wanted))).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});
});
