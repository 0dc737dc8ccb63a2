import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { counts, defaultWhen, existenceCounts } from "../../../model/time/counts.ts";
import { undated } from "../../../model/time/state.ts";
import type { Day, When } from "../../../model/time/types.ts";
import { packageRoot } from "../../../server/config/package-root.ts";
import { toPathsAsked } from "../../../server/domain/paths/asked.ts";
import { readDaysIn } from "../../../server/domain/paths/read-hops.ts";
import { readVocabulary } from "../../../server/domain/vocabulary.ts";
import type { Graph } from "../../../server/graph/graph.ts";
import { createGraphql } from "../../../server/graphql/server.ts";
import { useGraph, workersNeo4j } from "../../helpers/graph.ts";
import { planAnew } from "../../helpers/wipe.ts";
import { type Ask, askOf, silent } from "../graphql/api.ts";
import { when } from "../scene/arbitraries.ts";
import { edgeCases } from "./edge-cases.ts";
import { hub, leafOf, world, writeStatesWorld } from "./states-world.ts";
import { variables, type Way, ways } from "./ways-of-asking.ts";

const folder = join(packageRoot, "cypher", "queries");
/** Every statement that asks which facts count, or which entities exist. */
const statementsOfWhen = readdirSync(folder)
	.filter((file) => /\$standings|asKnownOn/.test(readFileSync(join(folder, file), "utf8")))
	.map((file) => `queries/${basename(file, ".cypher")}`);

const { graph } = useGraph();
const sent = new Set<string>();
let recording: Graph;
let ask: Ask;

beforeAll(async () => {
	await writeStatesWorld(graph());
	await planAnew(workersNeo4j());
	recording = {
		...graph(),
		read: (name, parameters, options) => {
			sent.add(name);
			return graph().read(name, parameters, options);
		},
	};
	ask = askOf(await createGraphql({ graph: recording, log: silent, correctionsTo: null }), graph());
});

async function answerOf(query: string, variables: Readonly<Record<string, unknown>>) {
	const { data, errors } = await ask(query, variables);
	expect(errors).toEqual([]);
	return data;
}

async function agrees(way: Way, asked: When): Promise<string> {
	const expected = way.expected(asked);
	expect(way.read(await answerOf(way.query, variables(asked)), asked)).toEqual(expected);
	return JSON.stringify(expected);
}

describe("the database says of every date and condition what the pure function says", () => {
	it.each(Object.keys(ways))("%s", { timeout: 240_000 }, async (name) => {
		const way = ways[name] as Way;
		const seen = new Set<string>();
		await fc.assert(
			fc.asyncProperty(when, async (asked) => {
				seen.add(await agrees(way, asked));
			}),
			{ numRuns: 25, seed: 61, endOnFailure: true },
		);
		// Agreeing on nothing would be no agreement.
		expect(seen.size).toBeGreaterThan(1);
	});

	it("the neighbours that can be reached in order of time, where many nodes are asked at once", {
		timeout: 240_000,
	}, async () => {
		const vocabulary = await readVocabulary(graph());
		const seen = new Set<string>();
		await fc.assert(
			// What is sure is searched hop by hop.
			fc.asyncProperty(
				when.map((asked): When => ({ ...asked, certainty: "POSSIBLE" })),
				async (asked) => {
					const input = {
						from: hub,
						to: "company/elsewhere",
						order: "CHRONOLOGICAL",
						types: ["WORKS_AT"],
						when: asked,
					} as const;
					const paths = toPathsAsked(vocabulary, input);
					const reached = await readDaysIn(recording, paths)(new Map([[hub, Number.NEGATIVE_INFINITY]]), true);
					const expected = world.ties
						.filter(({ state }) => counts(state, paths.when) && !undated(state))
						.map(({ id }) => leafOf(id))
						.filter((id) => world.entities.some((one) => one.id === id && existenceCounts(one.existence, paths.when)))
						.sort();
					seen.add(JSON.stringify(expected));
					expect([...reached.keys()].sort()).toEqual(expected);
				},
			),
			{ numRuns: 25, seed: 61, endOnFailure: true },
		);
		expect(seen.size).toBeGreaterThan(1);
	});

	it("through every statement that has the predicate: one without a case here is missing", () => {
		expect(statementsOfWhen.length).toBeGreaterThan(30);
		expect(statementsOfWhen.filter((name) => !sent.has(name))).toEqual([]);
	});
});

describe("on the days that tell", () => {
	/** The days on which all of the world agreed: a case after another has it asked about each once. */
	const told = new Set<Day>();

	async function agreesOn(day: Day): Promise<void> {
		for (const certainty of ["POSSIBLE", "CERTAIN"] as const) {
			const onThatDay: When = { ...defaultWhen, at: day, certainty, ended: certainty === "CERTAIN" };
			const aroundIt: When = { ...defaultWhen, during: { from: day, to: null }, certainty };
			const upToIt: When = { ...defaultWhen, during: { from: null, to: day }, certainty };
			for (const asked of [onThatDay, aroundIt, upToIt])
				await agrees(ways["all relationships of a type"] as Way, asked);
			await agrees(ways["people, companies and products that may exist"] as Way, onThatDay);
		}
		told.add(day);
	}

	it.each(edgeCases.map((edge) => [edge.name, edge] as const))("%s", { timeout: 240_000 }, async (_name, { days }) => {
		for (const day of days) if (!told.has(day)) await agreesOn(day);
		expect([...told]).toEqual(expect.arrayContaining([...days]));
	});
});
