import { expect, it } from "vitest";
import { coveredBelow } from "../../../client/graph-view/viewport.ts";

const shown = { axis: null, bare: false, narrow: false, compared: null };
const compared = { nodes: new Map(), relationships: new Map() };

it("leaves room for the legend of a comparison, which lies where no tools do", () => {
	expect(coveredBelow(shown, false).bottom).toBe(0);
	expect(coveredBelow({ ...shown, compared }, false)).toEqual(coveredBelow(shown, true));
	// A phone shows none.
	expect(coveredBelow({ ...shown, narrow: true, compared }, false).bottom).toBe(0);
});
