import { expect, it } from "vitest";
import { coveredBelow } from "../../../client/graph-view/viewport.ts";

const shown = { axis: null, bare: false, narrow: false, compared: null };
const compared = { nodes: new Map(), relationships: new Map() };

it("leaves room for the legend of a comparison, which lies where no tools do", () => {
	expect(coveredBelow(shown, false, 880).bottom).toBe(0);
	expect(coveredBelow({ ...shown, compared }, false, 880)).toEqual(coveredBelow(shown, true, 880));
	// A phone shows none.
	expect(coveredBelow({ ...shown, narrow: true, compared }, false, 880).bottom).toBe(0);
});

it("and for as many rows as it takes where the picture is narrow", () => {
	const much = {
		nodes: new Map([["event/a", "between" as const]]),
		relationships: new Map([["fact/a", "revised" as const]]),
	};
	const room = (width: number) => coveredBelow({ ...shown, compared: much }, false, width).bottom;
	expect(room(880)).toBe(coveredBelow(shown, true, 880).bottom);
	expect(room(640)).toBeGreaterThan(room(880));
	expect(coveredBelow({ ...shown, compared }, false, 640).bottom).toBeLessThanOrEqual(room(640));
});
