import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { type PathsInput, paths } from "../../../server/domain/paths/paths.ts";
import { UserInputError } from "../../../server/domain/user-input-error.ts";
import { useGraph } from "../../helpers/graph.ts";
import { allSimplePaths } from "../../unit/domain/paths/brute-force-paths.ts";
import { idOf, stands, type TestNode, type TestRelationship, writeGraph } from "./write-graph.ts";

/** A small graph of its own: people, companies, unnamed groups, deals; ties, talk, denials, parallel ties. */
const letters = ["a", "b", "c", "d", "e", "f", "g"];
const kinds = ["person", "company", "company", "funding"] as const;
const types = ["PARTNER_OF", "LEADS", "BACKS", "ABOUT", "COMPETES_WITH", "MAY_BE_SAME_AS"] as const;
const component = fc.record({
	nodes: fc.tuple(...letters.map(() => fc.record({ kind: fc.constantFrom(...kinds), group: fc.nat(4) }))),
	edges: fc.array(
		fc.record({
			a: fc.nat(letters.length - 1),
			b: fc.nat(letters.length - 1),
			type: fc.constantFrom(...types, "PARTNER_OF" as const, "LEADS" as const, "BACKS" as const),
			denied: fc.nat(7).map((n) => n === 0),
			day: fc.constantFrom(null, "2010-01-01", "2012-01-01"),
		}),
		{ minLength: 12, maxLength: 30 },
	),
	asked: fc.record({
		maxHops: fc.integer({ min: 2, max: 6 }),
		first: fc.integer({ min: 1, max: 10 }),
		types: fc.option(fc.subarray([...types], { minLength: 4 }), { nil: null }),
		avoid: fc.array(fc.integer({ min: 2, max: letters.length - 1 }), { maxLength: 1 }),
	}),
});
const components = fc.sample(component, { seed: 5, numRuns: 100 });

const { graph } = useGraph();
const idIn = (n: number) => (letter: number) => {
	const kind = components[n]?.nodes[letter]?.kind ?? "person";
	return `${kind}/c${n}.${letters[letter]}`;
};
const edgesOf = (n: number): TestRelationship[] =>
	(components[n]?.edges ?? [])
		.filter(({ a, b }) => a !== b)
		.map(({ a, b, type, denied, day }, i) => ({
			type,
			from: idIn(n)(a),
			to: idIn(n)(b),
			id: `fact/c${n}.${i}`,
			state: { ...stands, standing: denied ? "DENIED" : "CONFIRMED", startEarliest: day },
		}));

beforeAll(async () => {
	const nodes = components.flatMap(({ nodes: all }, n) =>
		all.map(({ kind, group }, letter): TestNode => {
			const unnamed = kind === "company" && group === 0;
			return {
				id: idIn(n)(letter),
				...(unnamed && { kind: "unnamed group" }),
				...(kind === "funding" && { state: stands }),
			};
		}),
	);
	await writeGraph(
		graph(),
		nodes,
		components.flatMap((_, n) => edgesOf(n)),
	);
});

test("paths are those that walking every path finds, in every one of many random graphs", async () => {
	let found = 0;
	for (const [n, { nodes, asked }] of components.entries()) {
		const id = idIn(n);
		const [from, to] = [id(0), id(1)];
		const walked: readonly string[] = asked.types ?? ["PARTNER_OF", "LEADS", "BACKS"];
		const avoid = asked.avoid.map(id);
		const groups = letters.map((_, i) => i).filter((i) => nodes[i]?.group === 0 && nodes[i]?.kind === "company");
		const barred = new Set([...avoid, ...groups.filter((i) => i > 1).map(id)]);
		const counting = edgesOf(n).filter(
			({ type, state }) => walked.includes(type) && type !== "MAY_BE_SAME_AS" && state?.standing === "CONFIRMED",
		);
		const edges = counting.filter((edge) => !barred.has(edge.from) && !barred.has(edge.to));
		const pairs = edges.map((edge) => [edge.from, edge.to] as const);
		const expected = allSimplePaths(pairs, from, to, asked.maxHops).slice(0, asked.first);

		const { paths: answer } = await paths(graph(), vocabulary, { ...asked, from, to, avoid });
		expect(
			answer.map((path) => path.nodes),
			`component ${n}`,
		).toEqual(expected);
		for (const { nodes: ids, relationships, length, steps } of answer) {
			expect(relationships.map((one) => one.id)).toEqual(ids.slice(1).map((b, i) => earliest(edges, ids[i] ?? "", b)));
			expect(length).toBe(ids.length - 1);
			expect(steps).toBe(length - ids.slice(1, -1).filter((one) => one.startsWith("funding/")).length);
		}
		found += answer.length;
	}
	expect(found).toBeGreaterThan(100);
});

/** Of the parallel ones the earliest, then by id; undated ones last. */
function earliest(edges: readonly TestRelationship[], a: string, b: string): string | undefined {
	const parallel = edges.filter((edge) => [edge.from, edge.to].sort().join() === [a, b].sort().join());
	const keyed = parallel.map((edge) => [edge.state?.startEarliest ?? "~", idOf(edge)] as const);
	return keyed.sort((x, y) => (x.join(" ") < y.join(" ") ? -1 : 1))[0]?.[1];
}

describe("an order, an end or a number that cannot be", () => {
	const from = idIn(0)(0);
	const to = idIn(0)(1);
	test.each([
		[{ from, to: from }, "to"],
		[{ from: "person/nobody", to }, "from"],
		[{ from, to: "person/nobody" }, "to"],
		[{ from, to: "fact/c0.0" }, "to"],
		[{ from, to, avoid: [to] }, "avoid"],
		[{ from, to, maxHops: 9 }, "maxHops"],
		[{ from, to, maxHops: 0 }, "maxHops"],
		[{ from, to, first: 11 }, "first"],
		[{ from, to, when: { ended: true } }, "when.ended"],
	] satisfies [PathsInput, string][])("is refused with its name: %#", async (input, argument) => {
		const error = await paths(graph(), vocabulary, input).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(UserInputError);
		expect(error).toMatchObject({ argument, code: "BAD_USER_INPUT" });
	});
});

test("between two graphs that nothing joins there is no path, and that is no error", async () => {
	for (const order of ["ANY", "CHRONOLOGICAL", "SIMULTANEOUS"] as const) {
		const asked = { from: idIn(0)(0), to: idIn(1)(0), maxHops: 8, order };
		expect(await paths(graph(), vocabulary, asked)).toEqual({ paths: [], refusal: null, absent: [] });
	}
});

test("a tie that is to be avoided is not gone along, others between the same two are", async () => {
	const n = components.findIndex((_, i) => {
		const between = edgesOf(i).filter((edge) => edge.type === "LEADS" || edge.type === "PARTNER_OF");
		return between.some(
			(edge) => edge.from === idIn(i)(0) && edge.to === idIn(i)(1) && edge.state?.standing === "CONFIRMED",
		);
	});
	const direct = { from: idIn(n)(0), to: idIn(n)(1), maxHops: 1 };
	const [path] = (await paths(graph(), vocabulary, direct)).paths;
	const shown = path?.relationships[0]?.id ?? "";
	expect(shown).toMatch(/^fact\//);
	const others = await paths(graph(), vocabulary, { ...direct, avoid: [shown] });
	expect(others.paths.flatMap(({ relationships }) => relationships.map(({ id }) => id))).not.toContain(shown);
});

test("a search sends a statement a hop at most, one for its ends and one for what is shown", async () => {
	const before = graph().sent();
	await paths(graph(), vocabulary, { from: idIn(2)(0), to: idIn(2)(1), maxHops: 6, first: 10 });
	expect(graph().sent() - before).toBeLessThanOrEqual(7);
});
