import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { counts } from "../../../../model/time/counts.ts";
import { vocabulary } from "../../../../model/vocabulary/vocabulary.ts";
import { paths } from "../../../../server/domain/paths/paths.ts";
import { arbitraryGraph, arbitraryQuestion, calendar } from "./arbitrary-graphs.ts";
import {
	arrivals,
	countingTies,
	expectedPaths,
	expectedRefusal,
	firstChoice,
	hasDate,
	keeps,
	parallel,
	type Tie,
} from "./brute-force-orders.ts";
import { graphInMemory } from "./graph-in-memory.ts";

describe.each(["ANY", "CHRONOLOGICAL", "SIMULTANEOUS"] as const)("in the order %s", (order) => {
	test("paths, what is shown of them and refusals are those that trying everything finds", async () => {
		let found = 0;
		let refused = 0;
		await fc.assert(
			fc.asyncProperty(arbitraryGraph, arbitraryQuestion, async ({ nodes, ties }, given) => {
				// What is nowhere is refused.
				const avoid = given.avoid.filter((id) => nodes.includes(id) || ties.some((tie) => tie.id === id));
				const asked = { ...given, avoid, order, from: "person/a", to: "person/b" };
				const open = ties.filter(({ id, from, to }) => ![id, from, to].some((one) => asked.avoid.includes(one)));
				const graph = graphInMemory(nodes, ties);
				const answer = await paths(graph, vocabulary, asked);
				const expected = expectedPaths(open, asked, calendar);
				expect(answer.paths.map((path) => path.nodes)).toEqual(expected.map((path) => path.nodes));
				for (const [n, path] of answer.paths.entries()) {
					const shown = expected[n]?.ties ?? [];
					expect(path.relationships.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
					expect(path.arrivals).toEqual(order === "CHRONOLOGICAL" ? arrivals(shown, asked.when.certainty) : null);
					expect(path.certainty).toBe(isCertain(shown, asked) ? "CERTAIN" : "POSSIBLE");
				}
				found += answer.paths.length;

				const refusal = order === "ANY" ? null : expectedRefusal(open, asked, calendar);
				expect(answer.refusal && { nodes: answer.refusal.path.nodes, hop: answer.refusal.hop }).toEqual(refusal);
				if (refusal === null || answer.refusal === null) return;
				refused += 1;
				expectCause(answer.refusal, countingTies(open, asked), asked);
				// A statement a hop at most; one for the ends; one for what is shown; a refusal asks a second time.
				expect(graph.asked.length).toBeLessThanOrEqual(2 * asked.maxHops + 2);
			}),
			{ numRuns: 1_200, seed: 7 },
		);
		expect(found).toBeGreaterThan(600);
		if (order !== "ANY") expect(refused).toBeGreaterThan(80);
	}, 60_000);
});

type Asked = Parameters<typeof expectedPaths>[1];
type Refusal = NonNullable<Awaited<ReturnType<typeof paths>>["refusal"]>;

function isCertain(shown: readonly Tie[], asked: Asked): boolean {
	const sure = { ...asked, when: { ...asked.when, certainty: "CERTAIN" as const } };
	return countingTies(shown, sure).length === shown.length && keeps(shown, asked.order, "CERTAIN", calendar);
}

function expectCause({ path, hop, cause }: Refusal, counting: readonly Tie[], asked: Asked): void {
	const before = firstChoice(counting, path.nodes.slice(0, hop + 1), asked, calendar) ?? [];
	const ids = path.relationships.map(({ id }) => id);
	expect(ids).toHaveLength(path.length);
	expect(ids.slice(0, hop)).toEqual(before.map(({ id }) => id));
	const here = parallel(counting, path.nodes[hop] ?? "", path.nodes[hop + 1] ?? "");
	expect(here.map(({ id }) => id)).toContain(ids[hop]);
	const sure = asked.when.certainty === "CERTAIN";
	const usable = here.filter((tie) => hasDate(tie) && !(sure && tie.doubtful));
	if (usable.length === 0) {
		expect(cause).toMatchObject({ kind: "NO_DATE", relationship: { id: ids[hop] } });
		return;
	}
	if (cause.kind !== "OVER_BEFORE") throw new Error("Its date is no reason.");
	const { over, begun } = cause;
	// One of the two is at the hop that refuses, the other before it; and they alone are enough to refuse.
	const [later, earlier] = over.id === ids[hop] ? [over, begun] : [begun, over];
	expect(later.id).toBe(ids[hop]);
	expect(ids.slice(0, hop)).toContain(earlier.id);
	const two = [earlier, later];
	expect(keeps(two, asked.order, asked.when.certainty, calendar)).toBe(false);
	if (!sure) expect((over.endLatest ?? "") < (begun.startEarliest ?? "")).toBe(true);
}

test("an asked-for day that only bounds the beginning is what `counts` says of a period up to it", () => {
	fc.assert(
		fc.property(arbitraryGraph, arbitraryQuestion, ({ ties }, { when }) => {
			if (when.at === null) return;
			const upTo = { ...when, at: null, ended: false, during: { from: null, to: when.at } };
			const asked = { ...baseQuestion, when };
			expect(countingTies(ties, asked)).toEqual(ties.filter((tie) => counts(tie, upTo)));
		}),
		{ numRuns: 300, seed: 8 },
	);
});

const baseQuestion = { from: "a", to: "b", order: "CHRONOLOGICAL" as const, maxHops: 1, first: 1 };
