import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amend, HISTORY_LIMIT, redo, startHistory, step, undo } from "../../../client/store/history.ts";

describe("undo", () => {
	it("takes back every step, one after the other, and redo brings each back", () => {
		fc.assert(
			fc.property(fc.array(fc.integer(), { maxLength: HISTORY_LIMIT }), (steps) => {
				let history = startHistory(0);
				for (const each of steps) history = step(history, each);
				const states = [0, ...steps];
				for (const expected of states.slice(0, -1).reverse()) {
					history = undo(history);
					expect(history.present).toBe(expected);
				}
				expect(undo(history)).toBe(history);
				for (const expected of steps) {
					history = redo(history);
					expect(history.present).toBe(expected);
				}
				expect(redo(history)).toBe(history);
			}),
		);
	});

	it("forgets what was undone once something new is done", () => {
		const history = step(undo(step(startHistory("a"), "b")), "c");
		expect(redo(history).present).toBe("c");
		expect(undo(history).present).toBe("a");
	});

	it("goes back over what followed from a step together with the step", () => {
		const history = amend(step(startHistory("opened"), "expanded"), "expanded and arranged");
		expect(undo(history).present).toBe("opened");
		expect(redo(undo(history)).present).toBe("expanded and arranged");
	});

	it(`keeps the last ${HISTORY_LIMIT} steps`, () => {
		let history = startHistory(-1);
		for (let each = 0; each < HISTORY_LIMIT + 10; each++) history = step(history, each);
		expect(history.past).toHaveLength(HISTORY_LIMIT);
		expect(undo(history).present).toBe(HISTORY_LIMIT + 8);
	});
});
