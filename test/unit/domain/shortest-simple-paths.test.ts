import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shortestSimplePaths } from "../../../server/domain/shortest-simple-paths.ts";
import { searchFromBothEnds, UnknownEndError } from "../../../server/domain/two-sided-search.ts";
import { allSimplePaths } from "./brute-force-paths.ts";

const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
const edges = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 20 });
const wanted = fc.record({ count: fc.integer({ min: 1, max: 10 }), maxLength: fc.integer({ min: 1, max: 8 }) });

function neighboursOf(pairs: readonly (readonly [string, string])[]) {
	const neighbours = new Map<string, Set<string>>(names.map((name) => [name, new Set<string>()]));
	for (const [a, b] of pairs) {
		neighbours.get(a)?.add(b);
		neighbours.get(b)?.add(a);
	}
	return neighbours;
}

describe("the shortest paths between two nodes", () => {
	test("are those that walking every path finds, by length and then by ids", () => {
		fc.assert(
			fc.property(edges, wanted, (pairs, { count, maxLength }) => {
				const expected = allSimplePaths(pairs, "a", "b", maxLength).slice(0, count);
				expect(shortestSimplePaths(neighboursOf(pairs), "a", "b", { count, maxLength })).toEqual(expected);
			}),
			{ numRuns: 2_000, seed: 3 },
		);
	});

	test("are found though there are more of them than could ever be walked", () => {
		// Sixty columns of ten nodes, each joined to all of the next: ten to the sixtieth power.
		const columns = Array.from({ length: 60 }, (_, x) => Array.from({ length: 10 }, (_, y) => `${x}-${y}`));
		const neighbours = new Map<string, Set<string>>();
		const join = (a: string, b: string) => {
			neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
			neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a));
		};
		columns.slice(1).forEach((column, x) => {
			for (const a of columns[x] ?? []) for (const b of column) join(a, b);
		});
		for (const id of columns[0] ?? []) join("from", id);
		for (const id of columns[59] ?? []) join("to", id);
		const found = shortestSimplePaths(neighbours, "from", "to", { count: 10, maxLength: 70 });
		expect(found.map(({ length }) => length)).toEqual(Array(10).fill(62));
		expect(found[0]?.slice(1, -1).every((id) => id.endsWith("-0"))).toBe(true);
	});
});

describe("reading from both ends", () => {
	test("finds the same paths with a statement a hop at most", async () => {
		await fc.assert(
			fc.asyncProperty(edges, wanted, async (pairs, { count, maxLength }) => {
				const neighbours = neighboursOf(pairs);
				let statements = 0;
				const expand = async (ids: readonly string[]) => {
					statements += 1;
					return new Map(ids.map((id) => [id, [...(neighbours.get(id) ?? [])]]));
				};
				const expected = allSimplePaths(pairs, "a", "b", maxLength).slice(0, count);
				expect(await searchFromBothEnds(expand, "a", "b", { count, maxLength })).toEqual(expected);
				expect(statements).toBeLessThanOrEqual(Math.max(1, maxLength - 1));
			}),
			{ numRuns: 2_000, seed: 4 },
		);
	});

	test("goes on from the end that has fewer neighbours, not through the hub at the other", async () => {
		const chain = ["a", "c", "d", "hub"];
		const asked: string[] = [];
		const expand = async (ids: readonly string[]) => {
			asked.push(...ids);
			const crowd = Array.from({ length: 1_000 }, (_, n) => `crowd-${n}`);
			return new Map(
				ids.map((id) => {
					const at = chain.indexOf(id);
					return [id, id === "hub" ? ["d", ...crowd] : [chain[at - 1] ?? id, chain[at + 1] ?? id]];
				}),
			);
		};
		expect(await searchFromBothEnds(expand, "a", "hub", { count: 1, maxLength: 6 })).toEqual([chain]);
		expect(asked).toEqual(["a", "hub", "c"]);
	});

	test("says which end is not there", async () => {
		const expand = async (ids: readonly string[]) => new Map(ids.filter((id) => id === "a").map((id) => [id, []]));
		const search = (from: string, to: string) => searchFromBothEnds(expand, from, to, { count: 1, maxLength: 2 });
		await expect(search("a", "x")).rejects.toEqual(new UnknownEndError("to"));
		await expect(search("x", "a")).rejects.toEqual(new UnknownEndError("from"));
	});
});
