import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type Leaning, orderByLeaning } from "../../../../model/time/leaning.ts";

// Brute force takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ids = ["a", "b", "c", "d", "e", "f"];
const leanings: fc.Arbitrary<Leaning[]> = fc
	.tuple(
		...ids.map((id) =>
			fc.record({
				id: fc.constant(id),
				after: fc.option(fc.constantFrom(...ids, "elsewhere")),
				before: fc.option(fc.constantFrom(...ids)),
			}),
		),
	)
	.map((facts) => [...facts]);

/** What a fact leans on at whatever remove, by going round until nothing is added. */
function grounds(id: string, facts: readonly Leaning[]): Set<string> {
	const found = new Set<string>();
	for (let before = -1; before < found.size; ) {
		before = found.size;
		for (const fact of facts) {
			if (fact.id !== id && !found.has(fact.id)) continue;
			for (const ground of [fact.after, fact.before]) if (ground != null && ids.includes(ground)) found.add(ground);
		}
	}
	return found;
}

describe("Facts that lean on each other", () => {
	it("come after all that they lean on; those on or behind a circle are left out", () => {
		fc.assert(
			fc.property(leanings, (facts) => {
				const { ordered } = orderByLeaning(facts);
				const places = new Map(ordered.map(({ id }, index) => [id, index]));
				for (const fact of facts) {
					const all = [...grounds(fact.id, facts)];
					const sound = [fact.id, ...all].every((id) => !grounds(id, facts).has(id));
					expect(places.has(fact.id), `${fact.id} of ${JSON.stringify(facts)}`).toBe(sound);
					const own = places.get(fact.id);
					if (own !== undefined) for (const id of all) expect(places.get(id)).toBeLessThan(own);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it("name a circle wherever there is one, each step of it as written, and none where there is none", () => {
		fc.assert(
			fc.property(leanings, (facts) => {
				const { ordered, circles } = orderByLeaning(facts);
				expect(circles.length > 0).toBe(ordered.length < facts.length);
				for (const circle of circles) {
					expect(circle.at(0)).toBe(circle.at(-1));
					expect(circle.at(0)).toBe([...circle].sort().at(0));
					expect(new Set(circle).size).toBe(circle.length - 1);
					for (const [index, id] of circle.slice(0, -1).entries()) {
						const fact = facts.find((each) => each.id === id);
						expect([fact?.after, fact?.before]).toContain(circle[index + 1]);
					}
				}
			}),
			{ numRuns: 500 },
		);
	});

	it("keep their order where nothing asks for another", () => {
		const facts = [{ id: "b" }, { id: "a" }, { id: "c", after: "d" }, { id: "d" }];
		expect(orderByLeaning(facts).ordered.map(({ id }) => id)).toEqual(["b", "a", "d", "c"]);
	});

	it("name every one of several circles, and a fact that leans on itself", () => {
		const { circles, ordered } = orderByLeaning([
			{ id: "b", after: "a" },
			{ id: "a", before: "b" },
			{ id: "c", after: "c" },
			{ id: "behind", after: "c" },
			{ id: "sound" },
		]);
		expect(circles).toEqual([
			["a", "b", "a"],
			["c", "c"],
		]);
		expect(ordered.map(({ id }) => id)).toEqual(["sound"]);
	});

	it("are as many as there are: a long chain is no circle", () => {
		const chain = Array.from({ length: 20_000 }, (_, n) => ({ id: `fact/${n}`, after: `fact/${n + 1}` }));
		const { ordered, circles } = orderByLeaning(chain);
		expect(circles).toEqual([]);
		expect([ordered.at(0)?.id, ordered.at(-1)?.id]).toEqual(["fact/19999", "fact/0"]);
	});
});
