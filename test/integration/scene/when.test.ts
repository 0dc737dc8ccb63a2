import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { counts, existenceCounts } from "../../../model/time/counts.ts";
import { undated } from "../../../model/time/state.ts";
import type { When } from "../../../model/time/types.ts";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { relationshipsAmong } from "../../../server/domain/among.ts";
import { readPage } from "../../../server/domain/connection.ts";
import { neighbourhood } from "../../../server/domain/neighbourhood.ts";
import { findOmitted } from "../../../server/domain/omitted.ts";
import { paths } from "../../../server/domain/paths/paths.ts";
import { relationships } from "../../../server/domain/relationships.ts";
import { countRelationshipsOf, relationshipsOf } from "../../../server/domain/relationships-of.ts";
import { search } from "../../../server/domain/search.ts";
import { useGraph } from "../../helpers/graph.ts";
import { state, when } from "./arbitraries.ts";
import { stands, type TestNode, type TestRelationship, writeGraph } from "./write-graph.ts";

const many = 120;
const states = fc.sample(state, { seed: 11, numRuns: many });
const otherStates = fc.sample(state, { seed: 12, numRuns: many });
/** What is said of an entity's existence holds, and is never superseded. */
const existences = fc
	.sample(fc.option(state, { nil: undefined, freq: 4 }), { seed: 13, numRuns: many })
	.map((one) => one && { ...one, nature: "STATE" as const, knownTo: null });

const hub = "company/hub";
const leaf = (n: number) => `person/leaf-${n}`;
const far = (n: number) => `company/far-${n}`;
const event = (n: number) => `event/event-${n}`;
const words = (n: number) => `statement/words-${n}`;
const ofLeaf = (n: number) => `fact/leaf-${n}`;

const { graph } = useGraph();

beforeAll(async () => {
	const nodes: TestNode[] = [{ id: hub, name: "Hub" }];
	const joined: TestRelationship[] = [];
	states.forEach((mine, n) => {
		const other = otherStates[n] ?? stands;
		const existence = existences[n];
		nodes.push(
			{ id: leaf(n), name: `Thing leaf ${n}`, ...(existence && { state: existence }) },
			{ id: far(n), name: `Far ${n}` },
			{ id: event(n), name: `Thing event ${n}`, state: mine },
			{ id: words(n), name: `Words ${n}`, state: other },
		);
		joined.push(
			{ type: "WORKS_AT", from: leaf(n), to: hub, id: ofLeaf(n), state: mine },
			{ type: "PARTNER_OF", from: leaf(n), to: far(n), id: `fact/far-${n}`, state: mine },
			{ type: "ABOUT", from: words(n), to: event(n), fact: words(n), state: other },
		);
	});
	await writeGraph(graph(), nodes, joined);
});

const all = states.map((_, n) => n);
const counting = (asked: When) => all.filter((n) => counts(states[n] ?? stands, asked));
const existing = (asked: When) => (n: number) => existenceCounts(existences[n] ?? null, asked);
const page = readPage(["test"], { first: 1000 });

/** Asks the database of every date and condition; `expected` is what the pure functions say. */
async function agrees(runs: number, ask: (asked: When) => Promise<unknown>, expected: (asked: When) => unknown) {
	const seen = new Set<string>();
	await fc.assert(
		fc.asyncProperty(when, async (asked) => {
			const answer = expected(asked);
			seen.add(JSON.stringify(answer));
			expect(await ask(asked)).toEqual(answer);
		}),
		{ numRuns: runs, seed: 21, endOnFailure: true },
	);
	// The dates are such that the answers differ: agreeing on nothing would be no agreement.
	expect(seen.size).toBeGreaterThan(runs / 10);
}

test("an entity's relationships are those that count", () =>
	agrees(
		60,
		async (asked) => {
			const found = await relationshipsOf(graph(), vocabulary, [hub], { when: asked }, page);
			return (found.get(hub) ?? []).map(({ id }) => id).sort();
		},
		(asked) => counting(asked).map(ofLeaf).sort(),
	));

test("and so is their number", () =>
	agrees(
		60,
		async (asked) => (await countRelationshipsOf(graph(), vocabulary, [hub], { when: asked })).get(hub),
		(asked) => counting(asked).length,
	));

test("all relationships, and their number", () =>
	agrees(
		60,
		async (asked) => {
			const found = await relationships(graph(), vocabulary, { types: ["WORKS_AT"], when: asked, first: 1000 });
			return [found.rows.map(({ id }) => id), await found.totalCount()];
		},
		(asked) => [counting(asked).map(ofLeaf).sort(), counting(asked).length],
	));

test("a deal's, statement's or event's relationships count as it does itself", () =>
	agrees(
		60,
		async (asked) => {
			const found = await relationships(graph(), vocabulary, { types: ["ABOUT"], when: asked, first: 1000 });
			return [found.rows.length, await found.totalCount()];
		},
		(asked) => {
			const those = otherStates.filter((one) => counts(one, asked));
			return [those.length, those.length];
		},
	));

test("what lies among nodes", () =>
	agrees(
		60,
		async (asked) => {
			const found = await relationshipsAmong(graph(), vocabulary, [hub, ...all.map(leaf)], asked);
			return found.map(({ id }) => id).sort();
		},
		(asked) => counting(asked).map(ofLeaf).sort(),
	));

test("neighbours: what joins them counts, and so do they", () =>
	agrees(
		60,
		async (asked) => {
			const found = await neighbourhood(graph(), vocabulary, { ids: [hub], when: asked, limit: 1000, perNode: 1000 });
			return found.slice(1).sort();
		},
		(asked) => counting(asked).filter(existing(asked)).map(leaf).sort(),
	));

test("neighbours that are facts count by their own dates as well", () =>
	agrees(
		60,
		async (asked) => {
			const ids = all.map(words);
			const found = await neighbourhood(graph(), vocabulary, { ids, when: asked, limit: 1000 });
			return found.slice(many).sort();
		},
		(asked) =>
			counting(asked)
				.filter((n) => counts(otherStates[n] ?? stands, asked))
				.map(event)
				.sort(),
	));

test("what is omitted is counted by the same conditions", () =>
	agrees(
		60,
		async (asked) => (await findOmitted(graph(), vocabulary, [hub], asked)).map(({ count }) => count),
		(asked) => {
			const count = counting(asked).filter(existing(asked)).length;
			return count === 0 ? [] : [count];
		},
	));

test("paths go along what counts and past what counts; they are certain where every tie is", () =>
	agrees(
		60,
		async (asked) => {
			const n = numberOf(asked);
			const found = await paths(graph(), vocabulary, { from: hub, to: far(n), when: asked, maxHops: 2 });
			return found.paths.map((path) => [path.nodes, path.certainty]);
		},
		(asked) => {
			const n = numberOf(asked);
			const mine = states[n] ?? stands;
			if (!counts(mine, asked) || !existing(asked)(n)) return [];
			const certain = counts(mine, { ...asked, certainty: "CERTAIN" });
			return [[[hub, leaf(n), far(n)], certain ? "CERTAIN" : "POSSIBLE"]];
		},
	));

/** Another leaf for every question, among those that are likely to count. */
function numberOf(asked: When): number {
	const likely = all.filter((n) => states[n]?.knownTo === null && !["PLANNED", "DENIED"].includes(states[n].standing));
	const sum = [...JSON.stringify(asked)].reduce((total, letter) => total + letter.charCodeAt(0), 0);
	return likely[sum % likely.length] ?? 0;
}

test("search finds facts that count and entities that may exist, and counts them", () =>
	agrees(
		60,
		async (asked) => {
			const found = await search(graph(), { text: "thing", when: asked, first: 1000 });
			return [found.rows.map(({ id }) => id).sort(), await found.totalCount()];
		},
		(asked) => {
			const ids = [...counting(asked).map(event), ...all.filter(existing(asked)).map(leaf)].sort();
			return [ids, ids.length];
		},
	));

test("the facts asked about include undated, doubtful, superseded, planned and denied ones", () => {
	expect(states.some(undated)).toBe(true);
	expect(states.some(({ doubtful }) => doubtful)).toBe(true);
	expect(states.some(({ knownTo }) => knownTo !== null)).toBe(true);
	expect(new Set(states.map(({ standing }) => standing)).size).toBe(5);
	expect(existences.filter((one) => one !== undefined).length).toBeGreaterThan(many / 2);
});
