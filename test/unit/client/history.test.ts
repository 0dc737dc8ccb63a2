import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amend, HISTORY_LIMIT, type History, redo, startHistory, step, undo } from "../../../client/store/history.ts";

type Numbered = History<number, string>;

/** The same by the plainest means: every state that was ever reached and a place among them. */
interface Model {
	readonly states: readonly number[];
	readonly deeds: readonly string[];
	readonly at: number;
}

const act = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ kind: fc.constant("step" as const), to: fc.integer() }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant("amend" as const), to: fc.integer() }) },
	{ weight: 4, arbitrary: fc.record({ kind: fc.constantFrom("undo" as const, "redo" as const), to: fc.constant(0) }) },
);

type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

function onModel({ states, deeds, at }: Model, { kind, to }: Act): Model {
	if (kind === "undo") return { states, deeds, at: Math.max(0, at - 1) };
	if (kind === "redo") return { states, deeds, at: Math.min(states.length - 1, at + 1) };
	if (kind === "amend") return { states: states.map((state, index) => (index === at ? to : state)), deeds, at };
	const past = Math.max(0, at + 1 - HISTORY_LIMIT);
	return {
		states: [...states.slice(past, at + 1), to],
		deeds: [...deeds.slice(past, at), `to ${to}`],
		at: at + 1 - past,
	};
}

describe("undo", () => {
	it("goes to and fro as a list of all states with a finger on one does, and names what it takes back", () => {
		fc.assert(
			fc.property(fc.array(act, { maxLength: 3 * HISTORY_LIMIT, size: "max" }), (acts) => {
				let history: Numbered = startHistory(0);
				let model: Model = { states: [0], deeds: [], at: 0 };
				for (const each of acts) {
					if (each.kind === "step") history = step(history, each.to, `to ${each.to}`);
					else if (each.kind === "amend") history = amend(history, each.to);
					else history = each.kind === "undo" ? undo(history) : redo(history);
					model = onModel(model, each);
					expect(history.present).toBe(model.states[model.at]);
					expect(history.past).toHaveLength(model.at);
					expect(history.past.at(-1)?.deed).toBe(model.deeds[model.at - 1]);
					expect(history.future[0]?.deed).toBe(model.deeds[model.at]);
				}
			}),
		);
	});

	it("forgets what was undone once something new is done", () => {
		const history = step(undo(step(startHistory<string, string>("a"), "b", "to b")), "c", "to c");
		expect(redo(history)).toBe(history);
		expect(undo(history).present).toBe("a");
	});

	it("goes back over what followed from a step together with the step", () => {
		const opened = startHistory<string, string>("opened");
		const history = amend(step(opened, "expanded", "added"), "expanded and arranged");
		expect(undo(history).present).toBe("opened");
		expect(redo(undo(history)).present).toBe("expanded and arranged");
	});

	it(`keeps the last ${HISTORY_LIMIT} steps`, () => {
		let history: Numbered = startHistory(-1);
		for (let each = 0; each < HISTORY_LIMIT + 10; each++) history = step(history, each, "on");
		expect(history.past).toHaveLength(HISTORY_LIMIT);
		for (let each = 0; each < HISTORY_LIMIT; each++) history = undo(history);
		expect(history.present).toBe(9);
		expect(undo(history)).toBe(history);
	});
});
