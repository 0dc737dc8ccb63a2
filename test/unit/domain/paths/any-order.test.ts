import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownTies } from "../../../../server/domain/paths/known-ties.ts";
import { shortestPaths } from "../../../../server/domain/paths/shortest-paths.ts";
import { anyOrder, type Hop } from "../../../../server/domain/paths/tie-order.ts";
import { searchFromBothEnds } from "../../../../server/domain/paths/two-sided-search.ts";
import { allSimplePaths } from "./brute-force-paths.ts";

const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
const edges = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 20 });
const wanted = fc.record({ count: fc.integer({ min: 1, max: 10 }), maxLength: fc.integer({ min: 1, max: 8 }) });

function tiesOf(pairs: readonly (readonly [string, string])[]) {
	const ties = new Map<string, Map<string, Hop>>();
	const join = (a: string, b: string) => ties.set(a, (ties.get(a) ?? new Map()).set(b, []));
	for (const [a, b] of pairs) {
		join(a, b);
		join(b, a);
	}
	return ties;
}

describe("the shortest paths between two nodes", () => {
	test("are those that walking every path finds, by length and then by ids", () => {
		fc.assert(
			fc.property(edges, wanted, (pairs, { count, maxLength }) => {
				const expected = allSimplePaths(pairs, "a", "b", maxLength).slice(0, count);
				expect(shortestPaths(tiesOf(pairs), anyOrder, "a", "b", { count, maxLength })).toEqual(expected);
			}),
			{ numRuns: 2_000, seed: 3 },
		);
	});

	test("are found though there are more of them than could ever be walked", () => {
		// Sixty columns of ten nodes, each joined to all of the next: ten to the sixtieth power.
		const columns = Array.from({ length: 60 }, (_, x) => Array.from({ length: 10 }, (_, y) => `${x}-${y}`));
		const pairs = columns
			.slice(1)
			.flatMap((column, x) => (columns[x] ?? []).flatMap((a) => column.map((b) => [a, b] as const)));
		for (const id of columns[0] ?? []) pairs.push(["from", id]);
		for (const id of columns[59] ?? []) pairs.push(["to", id]);
		const found = shortestPaths(tiesOf(pairs), anyOrder, "from", "to", { count: 10, maxLength: 70 });
		expect(found.map(({ length }) => length)).toEqual(Array(10).fill(62));
		expect(found[0]?.slice(1, -1).every((id) => id.endsWith("-0"))).toBe(true);
	});
});

describe("reading from both ends", () => {
	test("finds the same paths with a statement a hop at most", async () => {
		await fc.assert(
			fc.asyncProperty(edges, wanted, async (pairs, { count, maxLength }) => {
				const ties = tiesOf(pairs);
				let statements = 0;
				const known = knownTies(async (ids) => {
					statements += 1;
					return new Map(ids.map((id) => [id, ties.get(id) ?? new Map()]));
				});
				const expected = allSimplePaths(pairs, "a", "b", maxLength).slice(0, count);
				await known.load(["a", "b"]);
				expect(await searchFromBothEnds(known, anyOrder, "a", "b", { count, maxLength })).toEqual(expected);
				expect(statements).toBeLessThanOrEqual(Math.max(1, maxLength - 1));
			}),
			{ numRuns: 2_000, seed: 4 },
		);
	});

	test("goes on from the end that has fewer neighbours, not through the hub at the other", async () => {
		const chain = ["a", "c", "d", "hub"];
		const asked: string[] = [];
		const known = knownTies(async (ids) => {
			asked.push(...ids);
			const crowd = Array.from({ length: 1_000 }, (_, n) => `crowd-${n}`);
			return new Map(
				ids.map((id) => {
					const at = chain.indexOf(id);
					const neighbours = id === "hub" ? ["d", ...crowd] : [chain[at - 1] ?? id, chain[at + 1] ?? id];
					return [id, new Map(neighbours.map((one) => [one, []]))];
				}),
			);
		});
		await known.load(["a", "hub"]);
		expect(await searchFromBothEnds(known, anyOrder, "a", "hub", { count: 1, maxLength: 6 })).toEqual([chain]);
		expect(asked).toEqual(["a", "hub", "c"]);
	});
});
