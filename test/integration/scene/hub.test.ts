import { beforeAll, expect, test } from "vitest";
import { largestScene } from "../../../model/largest-scene.ts";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { relationshipsAmong } from "../../../server/domain/among.ts";
import { neighbourhood } from "../../../server/domain/neighbourhood.ts";
import { findOmitted } from "../../../server/domain/omitted.ts";
import { paths } from "../../../server/domain/paths/paths.ts";
import { relationships } from "../../../server/domain/relationships.ts";
import { search } from "../../../server/domain/search.ts";
import { useGraph, workersNeo4j } from "../../helpers/graph.ts";
import { planAnew } from "../../helpers/wipe.ts";
import { profile } from "./profile.ts";
import { inSession } from "./session.ts";
import { type TestRelationship, writeGraph } from "./write-graph.ts";

/** A company with twenty thousand employees, of whom a few are also tied to each other. */
const many = 20_000;
const hub = "company/hub";
const person = (n: number) => `person/p-${n}`;

const hubAlone = `CYPHER 25
	CREATE (:Entity:Company {id: $hub, name: 'Hub', nameKey: 'hub', searchKeys: ['hub'], searchText: 'hub', aliases: [], kind: 'company', undated: true})`;
const employees = `CYPHER 25
	UNWIND range(0, toInteger($many) - 1) AS n
	CALL (n) {
		MATCH (hub:Entity {id: $hub})
		CREATE (person:Entity:Person {id: 'person/p-' + n, name: 'Person ' + n, nameKey: 'person ' + n, searchKeys: ['person ' + n],
			searchText: 'person ' + n, aliases: [], undated: true, ties: 1})
		CREATE (tie:Fact:Tie {id: 'fact/works-' + n, type: 'WORKS_AT', nature: 'STATE', standing: 'CONFIRMED', doubtful: false, undated: true})
		CREATE (person)<-[:FROM]-(tie)-[:TO]->(hub)
		CREATE (person)-[works:WORKS_AT]->(hub)
		SET works = properties(tie), works.fact = tie.id
	} IN TRANSACTIONS OF 2000 ROWS`;

const { graph } = useGraph();

beforeAll(async () => {
	await inSession(async (session) => {
		await session.run(hubAlone, { hub });
		await session.run(employees, { hub, many });
	});
	const joined: TestRelationship[] = [];
	for (let n = 0; n < 30; n++)
		joined.push({ type: "PARTNER_OF", from: person(n), to: person(n + 1), id: `fact/partner-${n}` });
	joined.push({ type: "FOUNDED", from: person(30), to: "company/other", id: "fact/founded" });
	await writeGraph(graph(), [{ id: "company/other", name: "Other" }], joined);
	await planAnew(workersNeo4j());
});

const hits = async (work: Parameters<typeof profile>[1]) => {
	const profiled = await profile(graph(), work);
	// Nothing begins at all nodes or all relationships of a kind.
	expect(profiled.flatMap(({ operators }) => operators).filter((name) => /Scan|TypeLookup/.test(name))).toEqual([]);
	return profiled.reduce((sum, { dbHits }) => sum + dbHits, 0);
};

test("the neighbours of a hub are found without going through all of them", async () => {
	const found = await neighbourhood(graph(), vocabulary, { ids: [hub], perNode: 10 });
	expect(found).toHaveLength(11);
	expect(new Set(found).size).toBe(11);
	// Read whole, each relationship costs some fifteen; five thousand are looked at, and past their ties.
	const cost = await hits((observed) => neighbourhood(observed, vocabulary, { ids: [hub], perNode: 10 }));
	expect(cost).toBeLessThan(10 * many);
});

test("what is omitted round a hub is counted to a thousand, and says that there is more", async () => {
	expect(await findOmitted(graph(), vocabulary, [hub])).toEqual([
		{ node: hub, type: "WORKS_AT", label: "PERSON", count: 1_000, neighbours: 1_000, more: true },
	]);
	const cost = await hits((observed) => findOmitted(observed, vocabulary, [hub]));
	expect(cost).toBeLessThan(10 * many);
});

test("what joins a hub to others is found from their side", async () => {
	const ids = [hub, ...Array.from({ length: 31 }, (_, n) => person(n))];
	const found = await relationshipsAmong(graph(), vocabulary, ids);
	expect(found.map(({ id }) => id).sort()).toEqual(
		[
			...Array.from({ length: 31 }, (_, n) => `fact/works-${n}`),
			...Array.from({ length: 30 }, (_, n) => `fact/partner-${n}`),
		].sort(),
	);
	expect(await hits((observed) => relationshipsAmong(observed, vocabulary, ids))).toBeLessThan(10_000);
});

test("what joins as many nodes as a picture holds is found without a look at each pair of them", async () => {
	const ids = [hub, ...Array.from({ length: largestScene - 1 }, (_, n) => person(n))];
	expect(await relationshipsAmong(graph(), vocabulary, ids)).toHaveLength(largestScene - 1 + 30);
	expect(await hits((observed) => relationshipsAmong(observed, vocabulary, ids))).toBeLessThan(100 * largestScene);
});

test("a path past a hub is found from both its ends", async () => {
	const search = (observed = graph()) =>
		paths(observed, vocabulary, { from: person(0), to: "company/other", first: 1, maxHops: 8 });
	expect((await search()).paths.map(({ nodes }) => nodes)).toEqual([[person(0), hub, person(30), "company/other"]]);
	expect(await hits(search)).toBeLessThan(5_000);
});

test("a page of all relationships costs what the page holds", async () => {
	const page = (observed = graph()) => relationships(observed, vocabulary, { first: 20 });
	expect((await page()).rows).toHaveLength(20);
	expect(await hits(page)).toBeLessThan(2_000);
});

test("of more names than can be ranked the one that was typed comes first", async () => {
	const find = (observed = graph()) => search(observed, { text: "person 12", first: 3 });
	expect((await find()).rows.map(({ node }) => node.name)).toEqual(["Person 12", "Person 120", "Person 1200"]);
	const { rows } = await search(graph(), { text: "person", first: 1000 });
	expect(new Set(rows.map(({ id }) => id)).size).toBe(1000);
});
