import { beforeAll, describe, expect, test } from "vitest";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { relationshipsAmong } from "../../../server/domain/among.ts";
import { type NeighbourhoodInput, neighbourhood } from "../../../server/domain/neighbourhood.ts";
import { findOmitted } from "../../../server/domain/omitted.ts";
import { UserInputError } from "../../../server/domain/user-input-error.ts";
import type { WhenInput } from "../../../server/domain/when.ts";
import { useGraph } from "../../helpers/graph.ts";
import { type FactState, stands, type TestNode, type TestRelationship, writeGraph } from "./write-graph.ts";

const on = (day: string): FactState => ({
	...stands,
	nature: "OCCURRENCE",
	startEarliest: day,
	startLatest: day,
	endEarliest: day,
	endLatest: day,
});
const during = (from: string, to: string): FactState => ({
	...stands,
	startEarliest: from,
	startLatest: from,
	endEarliest: to,
	endLatest: to,
});

const ada = "person/ada";
const ben = "person/ben";
const lab = "company/lab";
const bank = "company/bank";
const gift = "funding/gift";
const pledge = "funding/pledge";
const words = "statement/words";
const twin = "company/lab-twin";

const nodes: readonly TestNode[] = [
	{ id: ada },
	{ id: ben },
	{ id: lab },
	{ id: bank, state: during("2001-01-01", "2012-12-31") },
	{ id: twin },
	{ id: gift, state: on("2011-05-05") },
	{ id: pledge, state: { ...during("2010-01-01", "2020-01-01"), standing: "PLANNED" } },
	{ id: words, state: on("2015-07-07") },
];
const joined: readonly TestRelationship[] = [
	{ type: "FOUNDED", from: ada, to: lab, id: "fact/founded", state: on("2010-01-01") },
	{ type: "LEADS", from: ada, to: lab, id: "fact/leads", state: during("2010-01-01", "2014-12-31") },
	{ type: "WORKS_AT", from: ben, to: lab, id: "fact/works", state: during("2013-01-01", "2018-12-31") },
	{ type: "WORKS_AT", from: ben, to: bank, id: "fact/banker" },
	{
		type: "BACKS",
		from: bank,
		to: lab,
		id: "fact/backs",
		state: { ...during("2010-06-01", "2019-12-31"), standing: "DENIED" },
	},
	{
		type: "BACKS",
		from: bank,
		to: lab,
		id: "fact/backs-before",
		state: { ...during("2010-06-01", "2019-12-31"), knownFrom: "2012-01-01", knownTo: "2016-01-01" },
	},
	{ type: "PROVIDED", from: ben, to: gift, fact: gift, state: on("2011-05-05") },
	{ type: "RECEIVED_BY", from: gift, to: lab, fact: gift, state: on("2011-05-05") },
	{ type: "PAID_UNDER", from: gift, to: pledge, fact: gift, state: on("2011-05-05") },
	{ type: "SAID", from: ada, to: words, fact: words, state: on("2015-07-07") },
	{ type: "ABOUT", from: words, to: lab, fact: words, state: on("2015-07-07") },
	{ type: "MAY_BE_SAME_AS", from: twin, to: lab, id: "fact/twin" },
];

const { graph } = useGraph();
beforeAll(() => writeGraph(graph(), nodes, joined));

const round = (input: NeighbourhoodInput) => neighbourhood(graph(), vocabulary, input);
const among = async (ids: readonly string[], when?: WhenInput) =>
	(await relationshipsAmong(graph(), vocabulary, ids, when)).map(({ id }) => id);
const omitted = async (ids: readonly string[], when?: WhenInput) =>
	(await findOmitted(graph(), vocabulary, ids, when)).map(({ node, type, label, count }) => [node, type, label, count]);

describe("a neighbourhood", () => {
	test("holds the nodes asked for, then the others by the first day of what they are found by, undated ones last", async () => {
		expect(await round({ ids: [lab] })).toEqual([lab, ada, gift, ben, words]);
		expect(await round({ ids: [ben, ada] })).toEqual([ben, ada, lab, gift, words, bank]);
	});

	test("keeps the nodes asked for whatever the date", async () => {
		expect(await round({ ids: [bank, words], when: { at: "1999-01-01", undated: false } })).toEqual([bank, words]);
	});

	test("at a date shows what holds and what has happened by then", async () => {
		expect(await round({ ids: [lab], when: { at: "2010-12-31" } })).toEqual([lab, ada]);
		expect(await round({ ids: [lab], when: { at: "2013-06-30" } })).toEqual([lab, ada, gift, ben]);
	});

	test("leaves out what did not exist at the date, and takes it in where nothing excludes it", async () => {
		expect(await round({ ids: [ben], when: { at: "2013-06-30" } })).not.toContain(bank);
		expect(await round({ ids: [ben], when: { at: "2012-06-30" } })).toContain(bank);
		expect(await round({ ids: [ben], when: { at: "2013-06-30", ended: true } })).toContain(bank);
	});

	test("finds what was known, planned or denied where it is asked for", async () => {
		expect(await round({ ids: [bank], types: ["BACKS"] })).toEqual([bank]);
		expect(await round({ ids: [bank], types: ["BACKS"], when: { asKnownOn: "2014-01-01" } })).toEqual([bank, lab]);
		expect(await round({ ids: [bank], types: ["BACKS"], when: { standings: ["DENIED"] } })).toEqual([bank, lab]);
		expect(await round({ ids: [bank], types: ["OWNS"], when: { standings: ["DENIED"] } })).toEqual([bank]);
	});

	test("holds a fact only where it counts itself: a payment counts, the pledge that was only planned does not", async () => {
		expect(await round({ ids: [gift] })).not.toContain(pledge);
		expect(await round({ ids: [gift], when: { standings: ["CONFIRMED", "PLANNED"] } })).toContain(pledge);
	});

	test("goes only along the types, to the labels and in the direction asked for", async () => {
		expect(await round({ ids: [lab], types: ["WORKS_AT", "LEADS"] })).toEqual([lab, ada, ben]);
		expect(await round({ ids: [lab], labels: ["PERSON", "FUNDING"] })).toEqual([lab, ada, gift, ben]);
		expect(await round({ ids: [gift], direction: "OUTGOING" })).toEqual([gift, lab]);
		expect(await round({ ids: [gift], direction: "INCOMING" })).toEqual([gift, ben]);
	});

	test("takes several steps, the nearer nodes first where there is no room for all", async () => {
		expect(await round({ ids: [words], depth: 2 })).toEqual([words, gift, ben, lab, ada]);
		expect(await round({ ids: [bank], depth: 3, limit: 3 })).toEqual([bank, gift, ben]);
		expect(await round({ ids: [bank], depth: 1, limit: 1 })).toEqual([bank]);
		expect(await round({ ids: [lab], perNode: 2 })).toEqual([lab, ada, gift]);
	});

	test("never goes along what may be the same", async () => {
		expect(await round({ ids: [twin], depth: 4 })).toEqual([twin]);
		expect(await round({ ids: [twin], types: ["MAY_BE_SAME_AS"] })).toEqual([twin]);
	});

	test("takes a step a statement", async () => {
		const before = graph().sent();
		await round({ ids: [words, bank], depth: 3 });
		expect(graph().sent() - before).toBe(3);
	});

	test.each([
		[{ ids: [lab], depth: 5 }, "depth"],
		[{ ids: [lab], depth: 0 }, "depth"],
		[{ ids: [lab], limit: 2001 }, "limit"],
		[{ ids: [lab], perNode: 2001 }, "perNode"],
		[{ ids: Array.from({ length: 2001 }, (_, n) => `person/p-${n}`) }, "ids"],
		[{ ids: [lab], when: { at: "2010-01-01", during: {} } }, "when.at"],
		[{ ids: [lab], when: { ended: true } }, "when.ended"],
	] satisfies [NeighbourhoodInput, string][])("refuses what it cannot take: %#", async (input, argument) => {
		const error = await round(input).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(UserInputError);
		expect(error).toMatchObject({ argument });
	});
});

describe("what lies among nodes", () => {
	test("is every relationship that counts between two of them, by first day and id", async () => {
		expect(await among([ada, lab, ben, gift, words])).toEqual([
			"fact/founded",
			"fact/leads",
			`${gift}#PROVIDED@${ben}`,
			`${gift}#RECEIVED_BY@${lab}`,
			"fact/works",
			`${words}#ABOUT@${lab}`,
			`${words}#SAID@${ada}`,
		]);
	});

	test("says what may be the same, though that is never walked", async () => {
		expect(await among([twin, lab])).toEqual(["fact/twin"]);
	});

	test("holds denials and what was known once only where they are asked for", async () => {
		expect(await among([bank, lab])).toEqual([]);
		expect(await among([bank, lab], { standings: ["DENIED"] })).toEqual(["fact/backs"]);
		expect(await among([bank, lab], { asKnownOn: "2014-01-01" })).toEqual(["fact/backs-before"]);
		expect(await among([bank, lab], { asKnownOn: "2016-01-01" })).toEqual([]);
	});

	test("leaves out ids that are not known, and takes each once", async () => {
		expect(await among([ada, "person/nobody", lab, ada], { at: "2010-01-01" })).toEqual(["fact/founded", "fact/leads"]);
		expect(await among([])).toEqual([]);
		expect(await among([lab])).toEqual([]);
	});

	test("is one statement", async () => {
		const before = graph().sent();
		await among([ada, lab, ben, gift, words, bank, twin, pledge]);
		expect(graph().sent() - before).toBe(1);
	});
});

describe("what is omitted", () => {
	test("is what counts round the nodes and is not among them, by type and label", async () => {
		expect(await omitted([lab])).toEqual([
			[lab, "ABOUT", "STATEMENT", 1],
			[lab, "FOUNDED", "PERSON", 1],
			[lab, "LEADS", "PERSON", 1],
			[lab, "RECEIVED_BY", "FUNDING", 1],
			[lab, "WORKS_AT", "PERSON", 1],
		]);
		expect(await omitted([words, ben])).toEqual([
			[words, "ABOUT", "COMPANY", 1],
			[words, "SAID", "PERSON", 1],
			[ben, "PROVIDED", "FUNDING", 1],
			[ben, "WORKS_AT", "COMPANY", 2],
		]);
	});

	test("is told apart by direction where that is asked for", async () => {
		const towards = async (direction: "OUTGOING" | "INCOMING") =>
			(await findOmitted(graph(), vocabulary, [gift], null, direction)).map(({ type, label }) => [type, label]);
		expect(await towards("INCOMING")).toEqual([["PROVIDED", "PERSON"]]);
		expect(await towards("OUTGOING")).toEqual([["RECEIVED_BY", "COMPANY"]]);
	});

	test("counts a neighbour that is related in two ways once among all", async () => {
		const rows = await findOmitted(graph(), vocabulary, [lab]);
		expect(rows.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1]);
		// Ada founded and leads it.
		expect(new Set(rows.map(({ neighbours }) => neighbours))).toEqual(new Set([4]));
	});

	test("is what could be added at the date", async () => {
		expect(await omitted([ben], { at: "2013-06-30" })).toEqual([
			[ben, "PROVIDED", "FUNDING", 1],
			[ben, "WORKS_AT", "COMPANY", 1],
		]);
	});

	test("is nothing where all is there, and what a neighbourhood leaves out is told by it", async () => {
		expect(await omitted([ada, lab, ben, gift, words, bank])).toEqual([]);
		const some = await round({ ids: [lab], perNode: 2 });
		const types = (await omitted(some)).filter(([node]) => node === lab).map(([, type]) => type);
		expect(types).toEqual(["ABOUT", "WORKS_AT"]);
	});

	test("is one statement", async () => {
		const before = graph().sent();
		await omitted([ada, lab, ben, gift]);
		expect(graph().sent() - before).toBe(1);
	});
});
