import { expect, it } from "vitest";
import { gone } from "../../../client/graph-view/node-picture.ts";

it("strikes through what has ended by B, and not what is only not there yet on an earlier B", () => {
	expect(gone({ change: "lost", later: false })).toBe(true);
	expect(gone({ change: "lost", later: true })).toBe(false);
	// It began and ended between the two, whichever way they are read.
	expect([false, true].map((later) => gone({ change: "between", later }))).toEqual([true, true]);
	expect(gone({ change: "gained", later: true })).toBe(false);
});
