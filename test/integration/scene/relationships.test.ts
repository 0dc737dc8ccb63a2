import { beforeAll, describe, expect, test } from "vitest";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { encodeCursor, readPage } from "../../../server/domain/connection.ts";
import { relationships, relationshipsById } from "../../../server/domain/relationships.ts";
import {
	countRelationshipsOf,
	type RelationshipsOfInput,
	relationshipsOf,
} from "../../../server/domain/relationships-of.ts";
import { useGraph } from "../../helpers/graph.ts";
import { profile } from "./profile.ts";
import { inSession } from "./session.ts";
import { type FactState, idOf, stands, type TestNode, type TestRelationship, writeGraph } from "./write-graph.ts";

const hub = "company/hub";
const gift = "funding/gift";
const giftMore = "funding/gift-more";
const began = (day: string | null): FactState => ({ ...stands, startEarliest: day });
/** Two begin on each day, and some at no known one; one is known by a day on which it held alone. */
const days = ["2012-01-01", "2010-05-05", null, "2012-01-01", "2010-05-05", null, "2011-01-01"];

const nodes: readonly TestNode[] = [
	{ id: hub },
	{ id: "company/other" },
	{ id: gift, state: began("2013-01-01") },
	{ id: giftMore, state: { ...began("2014-01-01"), standing: "PLANNED" } },
	...days.map((_, n) => ({ id: `person/p-${n}` })),
];
const joined: readonly TestRelationship[] = [
	...days.map((day, n) => ({
		type: "WORKS_AT",
		from: `person/p-${n}`,
		to: hub,
		id: `fact/w-${n}`,
		state: n === 6 ? { ...stands, startLatest: "2011-06-06", endEarliest: "2011-06-06" } : began(day),
	})),
	{
		type: "OWNS",
		from: hub,
		to: "company/other",
		id: "fact/owns",
		state: began("2015-01-01"),
		shareMin: 25.5,
		titleEn: "holding",
	},
	{ type: "PROVIDED", from: hub, to: gift, fact: gift, state: began("2013-01-01") },
	{ type: "RECEIVED_BY", from: gift, to: "company/other", fact: gift, state: began("2013-01-01") },
	{ type: "PROVIDED", from: hub, to: giftMore, fact: giftMore, state: { ...began("2014-01-01"), standing: "PLANNED" } },
	{
		type: "PAID_UNDER",
		from: giftMore,
		to: gift,
		fact: giftMore,
		state: { ...began("2014-01-01"), standing: "PLANNED" },
	},
];

const { graph } = useGraph();
beforeAll(() => writeGraph(graph(), nodes, joined));

const of = async (ids: readonly string[], input: RelationshipsOfInput = {}) => {
	const page = readPage(["test"], input);
	const found = await relationshipsOf(graph(), vocabulary, ids, input, page);
	return ids.map((id) => (found.get(id) ?? []).map((row) => row.id));
};
const inOrder = ["fact/w-1", "fact/w-4", "fact/w-6", "fact/w-0", "fact/w-3"];
const undated = ["fact/w-2", "fact/w-5"];

describe("an entity's relationships", () => {
	test("come by first day, then id, undated ones last", async () => {
		expect(await of([hub])).toEqual([[...inOrder, `${gift}#PROVIDED@${hub}`, "fact/owns", ...undated]]);
	});

	test("keep to types, labels, directions and standings, planned ones under their own type", async () => {
		expect(await of([hub], { types: ["OWNS", "LEADS"] })).toEqual([["fact/owns"]]);
		expect(await of([hub], { labels: ["COMPANY", "FUNDING"] })).toEqual([[`${gift}#PROVIDED@${hub}`, "fact/owns"]]);
		expect(await of([hub], { direction: "OUTGOING" })).toEqual([[`${gift}#PROVIDED@${hub}`, "fact/owns"]]);
		expect(await of([hub], { direction: "INCOMING", labels: ["COMPANY"] })).toEqual([[]]);
		const planned = { standings: ["PLANNED"] as const };
		expect(await of([hub], { when: planned })).toEqual([[`${giftMore}#PROVIDED@${hub}`]]);
		expect(await of([hub], { when: planned, types: ["OWNS"] })).toEqual([[]]);
	});

	test("of many entities are read in one statement, a page of each", async () => {
		const before = graph().sent();
		const found = await of([hub, "company/other", "person/p-0", "person/nobody"], { first: 2 });
		expect(graph().sent() - before).toBe(1);
		// One more than the page tells that there are more.
		expect(found).toEqual([inOrder.slice(0, 3), [`${gift}#RECEIVED_BY@company/other`, "fact/owns"], ["fact/w-0"], []]);
		const counted = await countRelationshipsOf(graph(), vocabulary, [hub, "company/other", "person/p-0"], {});
		expect(Object.fromEntries(counted)).toEqual({ [hub]: 9, "company/other": 2, "person/p-0": 1 });
	});

	test("appear once each, page after page", async () => {
		const all: string[] = [];
		let after: string | null = null;
		for (;;) {
			const page = readPage(["test"], { first: 2, after });
			const rows = (await relationshipsOf(graph(), vocabulary, [hub], {}, page)).get(hub) ?? [];
			all.push(...rows.slice(0, 2).map(({ id }) => id));
			const last = rows[1];
			if (rows.length < 3 || last === undefined) break;
			after = encodeCursor(page.tag, last);
		}
		expect(all).toEqual((await of([hub]))[0]);
	});
});

describe("all relationships", () => {
	test("come by id, each once, page after page", async () => {
		const all: string[] = [];
		let after: string | null = null;
		for (;;) {
			const before = graph().sent();
			const { page, rows, hasNextPage } = await relationships(graph(), vocabulary, { first: 3, after });
			expect(graph().sent() - before).toBe(1);
			all.push(...rows.map(({ id }) => id));
			const last = rows.at(-1);
			if (!hasNextPage || last === undefined) break;
			after = encodeCursor(page.tag, last);
		}
		const standing = joined.filter(({ state }) => state?.standing !== "PLANNED").map(idOf);
		expect(all).toEqual(standing.sort());
		expect(await (await relationships(graph(), vocabulary, {})).totalCount()).toBe(standing.length);
	});

	test("keep to types, and hold what is planned where that is asked for", async () => {
		const ids = async (types: readonly string[]) => {
			const found = await relationships(graph(), vocabulary, { types, when: { standings: ["CONFIRMED", "PLANNED"] } });
			expect(await found.totalCount()).toBe(found.rows.length);
			return found.rows.map(({ id }) => id);
		};
		expect(await ids(["PAID_UNDER"])).toEqual([`${giftMore}#PAID_UNDER@${gift}`]);
		expect(await ids(["PROVIDED"])).toEqual([`${gift}#PROVIDED@${hub}`, `${giftMore}#PROVIDED@${hub}`]);
		expect(await ids(["DESCRIBES"])).toEqual([]);
	});
});

test("a page of all relationships reads none of the attributes", async () => {
	await inSession((session) =>
		session.run(`CYPHER 25
			UNWIND range(1, 2000) AS n
			CREATE (:Fact:Attribute {id: 'attribute/a-' + n, standing: 'CONFIRMED', undated: true})`),
	);
	const profiled = await profile(graph(), (observed) => relationships(observed, vocabulary, { first: 3 }));
	expect(profiled.reduce((sum, { dbHits }) => sum + dbHits, 0)).toBeLessThan(2_000);
});

describe("a relationship by its id", () => {
	test("is found whether it is a tie's or a deal's, standing or not, all in one statement", async () => {
		const ids = joined.map(idOf);
		const before = graph().sent();
		const found = await relationshipsById(graph(), [...ids, "fact/none", `${gift}#PROVIDED@person/p-0`, "nonsense#"]);
		expect(graph().sent() - before).toBe(1);
		expect([...found.keys()].sort()).toEqual([...ids].sort());
		for (const one of joined)
			expect(found.get(idOf(one))).toMatchObject({
				type: one.type,
				from: one.from,
				to: one.to,
				fact: one.fact ?? one.id,
			});
	});

	test("has what its fact has", async () => {
		expect((await relationshipsById(graph(), ["fact/owns"])).get("fact/owns")).toEqual({
			label: "RELATIONSHIP",
			id: "fact/owns",
			fact: "fact/owns",
			type: "OWNS",
			from: hub,
			to: "company/other",
			titleEn: "holding",
			titleFr: null,
			shareMin: 25.5,
			shareMax: null,
			...began("2015-01-01"),
		});
	});
});
