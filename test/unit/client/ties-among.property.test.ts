import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { between } from "../../../client/store/ties-among.ts";

const node = fc.constantFrom(..."abcdefgh");
const world = fc.record({
	nodes: fc.uniqueArray(node, { minLength: 2, maxLength: 4 }),
	relationships: fc.array(fc.record({ from: node, to: node }), { maxLength: 24 }),
});

describe("what lies between some nodes", () => {
	it("is every middle of a way of two steps from one of them to another", () => {
		fc.assert(
			fc.property(world, ({ nodes, relationships }) => {
				const tied = (a: string, b: string) =>
					relationships.some(({ from, to }) => (from === a && to === b) || (from === b && to === a));
				const middles = [..."abcdefgh"].filter(
					(middle) =>
						!nodes.includes(middle) &&
						nodes.some((a) => nodes.some((b) => a !== b && tied(a, middle) && tied(middle, b))),
				);
				expect([...between(nodes, relationships).tying].sort()).toEqual(middles);
			}),
		);
	});

	it("is common where each of them is tied to it, and the most tied come first", () => {
		fc.assert(
			fc.property(world, ({ nodes, relationships }) => {
				const tiesOf = (id: string) =>
					nodes.filter((each) =>
						relationships.some(({ from, to }) => (from === each && to === id) || (from === id && to === each)),
					).length;
				const { tying, common } = between(nodes, relationships);
				expect(common).toEqual(tying.filter((id) => tiesOf(id) === nodes.length));
				const counts = tying.map(tiesOf);
				expect(counts).toEqual([...counts].sort((a, b) => b - a));
			}),
		);
	});
});
