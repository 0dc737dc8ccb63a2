import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { Graph } from "../../../server/graph/graph.ts";
import { statement } from "../../../server/graph/statements.ts";
import { createGraphql } from "../../../server/graphql/server.ts";
import { importDataSets } from "../../../server/import/import.ts";
import { askOf, silent, useApi } from "./api.ts";

const { ask, graph } = useApi();

const ids = (connection: { nodes: { id: string }[] }) => connection.nodes.map(({ id }) => id);

/** A data set of nothing but people, of these names. */
async function morePeople(names: readonly string[]): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "chronograph more people "));
	const words = (text: string) => ({ en: text, fr: text });
	const people = names.map((name) => ({ id: `person/${name.toLowerCase()}`, name, description: words(name) }));
	const dataset = {
		id: "dataset/more-people",
		title: words("More people"),
		licence: "CC0-1.0",
		citation: "Test data.",
	};
	await writeFile(join(folder, "people.yaml"), stringify(people));
	await writeFile(join(folder, "dataset.yaml"), stringify(dataset));
	return folder;
}

/** Every list of the API that takes `first` and `after`, as a field of the query or of one node. */
const lists: readonly { readonly name: string; readonly field: string; readonly of?: string }[] = [
	{ name: "people", field: "people" },
	{ name: "companies", field: "companies" },
	{ name: "products", field: "products" },
	{ name: "sources", field: "sources" },
	{ name: "fundings", field: "fundings", of: "standings: [CONFIRMED, REPORTED, CLAIMED, PLANNED, DENIED]" },
	{ name: "statements", field: "statements" },
	{ name: "events", field: "events" },
];

/** All ids of a list from a cursor on, read page by page. */
async function walk(query: string, path: readonly string[], from: string | null = null): Promise<string[]> {
	const found: string[] = [];
	let after = from;
	for (let page = 0; page < 100; page += 1) {
		const { data, errors } = await ask(query, { after });
		expect(errors).toEqual([]);
		const connection = path.reduce((value, key) => value[key], data);
		found.push(...ids(connection));
		if (!connection.pageInfo.hasNextPage) return found;
		after = connection.pageInfo.endCursor;
	}
	throw new Error("The pages do not end.");
}

describe("lists", () => {
	it("of entities go by name, accents and case aside, and those of facts by day, undated ones last", async () => {
		const { data } = await ask(`{
			people { nodes { id } }
			companies { nodes { id } }
			sources { nodes { id } }
			fundings { nodes { id } }
			statements { nodes { id } }
			events { nodes { id } }
		}`);
		expect(Object.fromEntries(Object.entries(data).map(([name, list]) => [name, ids(list as never)]))).toEqual({
			people: ["person/anna", "person/bela", "person/clara"],
			companies: ["company/nord", "company/ost", "company/sued"],
			sources: ["source/paper", "source/second-paper", "source/gazette", "source/register"],
			fundings: ["funding/pledge", "funding/first-payment", "funding/ost-in-nord"],
			statements: ["statement/bela-2018", "statement/unnamed-2019", "statement/nord-2020"],
			events: ["event/launch", "event/undated-meeting"],
		});
	});

	it.each(lists)(
		"$name: every row is on exactly one page, and the count is that of all pages",
		async ({ field, of }) => {
			const when = of ? `, when: { ${of} }` : "";
			const whole = await ask(`{ ${field}(first: 1000${when}) { totalCount nodes { id } } }`);
			const query = `query ($after: String) { ${field}(first: 1, after: $after${when}) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
			expect(await walk(query, [field])).toEqual(ids(whole.data[field]));
			expect(whole.data[field].totalCount).toBe(ids(whole.data[field]).length);
		},
	);

	it("of one node are read page by page too", async () => {
		const query = `query ($after: String) { source(id: "source/paper") {
			facts(first: 3, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
		} }`;
		const found = await walk(query, ["source", "facts"]);
		expect(new Set(found).size).toBe(found.length);
		const { data } = await ask(query);
		expect(data.source.facts.totalCount).toBe(found.length);
		expect(found).toContain("event/undated-meeting");
		expect(found).not.toContain("fact/anna-leads-nord");
	});

	it("give each row with its cursor, from which to go on", async () => {
		const { data } = await ask(
			"{ people(first: 2) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }",
		);
		const { edges, pageInfo } = data.people;
		expect(pageInfo).toEqual({
			hasNextPage: true,
			hasPreviousPage: false,
			startCursor: edges[0].cursor,
			endCursor: edges[1].cursor,
		});
		const next = await ask(
			"query ($after: String) { people(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }",
			{ after: edges[0].cursor },
		);
		expect(next.data.people).toEqual({
			nodes: [{ id: "person/bela" }, { id: "person/clara" }],
			pageInfo: { hasNextPage: false, hasPreviousPage: true },
		});
	});

	it("count only when asked", async () => {
		const without = await ask("{ people { nodes { id } } }");
		const counted = await ask("{ people { totalCount nodes { id } } }");
		expect(counted.sent - without.sent).toBe(1);
	});
});

/** The API, and the names of the statements that it sends. */
async function notingApi() {
	const read: string[] = [];
	const noting: Graph = {
		...graph(),
		read: (name, ...rest) => {
			read.push(name);
			return graph().read(name, ...rest);
		},
	};
	return { read, asking: askOf(await createGraphql({ graph: noting, log: silent, correctionsTo: null }), graph()) };
}

describe("the total of all entities of a label", () => {
	it("is the database's own count, and that of those of a date or kind is one aggregate", async () => {
		const { read, asking } = await notingApi();
		const all = await asking(
			"{ people { totalCount } companies { totalCount } products { totalCount } sources { totalCount } }",
		);
		expect(all.data).toEqual({
			people: { totalCount: 3 },
			companies: { totalCount: 3 },
			products: { totalCount: 1 },
			sources: { totalCount: 4 },
		});
		expect(read.filter((name) => name.startsWith("queries/count-"))).toEqual([]);
		await asking('{ people(when: { at: "2019-01-01" }) { totalCount } companies(kinds: ["fund"]) { totalCount } }');
		expect(read.filter((name) => name.startsWith("queries/count-")).toSorted()).toEqual([
			"queries/count-companies",
			"queries/count-people",
		]);
		expect(JSON.stringify(await graph().explain(statement("queries/label-counts")))).toContain(
			"NodeCountFromCountStore",
		);
	});

	it("and so is that of all relationships that stand, of all types or of some", async () => {
		const { read, asking } = await notingApi();
		for (const given of ["first: 1000", "first: 1000, types: [FOUNDED, PROVIDED, SAID]"]) {
			const { data } = await asking(`{ relationships(${given}) { totalCount nodes { id } } }`);
			expect(data.relationships.totalCount).toBe(data.relationships.nodes.length);
			expect(data.relationships.totalCount).toBeGreaterThan(1);
		}
		const counted = () => read.filter((name) => name === "queries/count-relationships").length;
		expect(counted()).toBe(0);
		for (const when of [
			"standings: [PLANNED, REPORTED]",
			'at: "2019-01-01"',
			"undated: false",
			'asKnownOn: "2030-01-01"',
		])
			await asking(`{ relationships(when: { ${when} }) { totalCount } }`);
		expect(counted()).toBe(4);
		expect(JSON.stringify(await graph().explain(statement("queries/relationship-type-counts")))).toContain(
			"RelationshipCountFromCountStore",
		);
	});
});

describe("filters", () => {
	it("by kind, currency and amount", async () => {
		const { data } = await ask(`{
			nonprofits: companies(kinds: ["nonprofit", "fund"]) { nodes { id } }
			none: products(kinds: []) { totalCount nodes { id } }
			filings: sources(kinds: ["filing"]) { nodes { id } }
			euros: fundings(currency: "EUR") { nodes { id } }
			small: fundings(currency: "eur") { totalCount nodes { id } }
			large: fundings(atLeast: "250000.51") { totalCount nodes { id } }
			launches: events(kinds: ["launch"]) { nodes { id } }
		}`);
		expect(ids(data.nonprofits)).toEqual(["company/ost", "company/sued"]);
		expect(data.none).toEqual({ totalCount: 0, nodes: [] });
		expect(ids(data.filings)).toEqual(["source/register"]);
		expect(ids(data.euros)).toEqual(["funding/pledge", "funding/first-payment"]);
		expect(data.small).toEqual({ totalCount: 2, nodes: data.euros.nodes });
		expect(data.large).toEqual({ totalCount: 2, nodes: [{ id: "funding/pledge" }, { id: "funding/ost-in-nord" }] });
		expect(ids(data.launches)).toEqual(["event/launch"]);
	});

	it("of statements: by speaker, by what they are about, by both", async () => {
		const { data } = await ask(`{
			by: statements(speaker: "company/nord") { totalCount nodes { id } }
			about: statements(about: "company/nord") { totalCount nodes { id } }
			both: statements(speaker: "person/bela", about: "person/anna") { totalCount nodes { id } }
			neither: statements(speaker: "person/bela", about: "funding/ost-in-nord") { totalCount nodes { id } }
			ofPerson: person(id: "person/clara") { statements { nodes { id } } }
		}`);
		expect(data).toEqual({
			by: { totalCount: 1, nodes: [{ id: "statement/nord-2020" }] },
			about: { totalCount: 2, nodes: [{ id: "statement/bela-2018" }, { id: "statement/unnamed-2019" }] },
			both: { totalCount: 1, nodes: [{ id: "statement/bela-2018" }] },
			neither: { totalCount: 0, nodes: [] },
			ofPerson: { statements: { nodes: [{ id: "statement/nord-2020" }] } },
		});
	});

	it("of funding: what an organisation received and provided", async () => {
		const { data } = await ask(`{ companies { nodes { id
			fundingReceived { totalCount nodes { id } }
			fundingProvided(when: { standings: [PLANNED] }) { totalCount nodes { id } }
		} } }`);
		expect(data.companies.nodes).toEqual([
			{
				id: "company/nord",
				fundingReceived: { totalCount: 1, nodes: [{ id: "funding/ost-in-nord" }] },
				fundingProvided: { totalCount: 0, nodes: [] },
			},
			{
				id: "company/ost",
				fundingReceived: { totalCount: 0, nodes: [] },
				fundingProvided: { totalCount: 1, nodes: [{ id: "funding/planned-grant" }] },
			},
			{
				id: "company/sued",
				fundingReceived: { totalCount: 2, nodes: [{ id: "funding/pledge" }, { id: "funding/first-payment" }] },
				fundingProvided: { totalCount: 0, nodes: [] },
			},
		]);
	});
});

describe("When", () => {
	it.each([
		["a day before any", '{ at: "2016-12-31" }', ["funding/pledge"]],
		[
			"a day on which it may have happened",
			'{ at: "2019-04-01" }',
			["funding/pledge", "funding/first-payment", "funding/ost-in-nord"],
		],
		["what is certain on that day", '{ at: "2019-04-01", certainty: CERTAIN }', ["funding/first-payment"]],
		["a period", '{ during: { from: "2017-01-01", to: "2017-12-31" } }', ["funding/pledge", "funding/first-payment"]],
		["what sources knew by then", '{ asKnownOn: "2019-12-31" }', ["funding/pledge", "funding/first-payment"]],
		["what was planned", "{ standings: [PLANNED] }", ["funding/planned-grant"]],
	])("chooses by %s", async (_name, when, expected) => {
		const { data, errors } = await ask(`{ fundings(when: ${when}) { totalCount nodes { id } } }`);
		expect(errors).toEqual([]);
		expect(ids(data.fundings)).toEqual(expected);
		expect(data.fundings.totalCount).toBe(expected.length);
	});

	it("leaves out the undated where that is asked", async () => {
		const { data } = await ask(
			"{ with: events { totalCount } without: events(when: { undated: false }) { totalCount } }",
		);
		expect(data).toEqual({ with: { totalCount: 2 }, without: { totalCount: 1 } });
	});

	it("leaves out whom the sources say did not exist then, and nobody else", async () => {
		const { data } = await ask(`{
			dead: people(when: { at: "2019-07-01" }) { nodes { id } }
			alive: people(when: { at: "2019-06-30" }) { totalCount }
			notYetTold: people(when: { at: "2019-07-01", asKnownOn: "2020-02-29" }) { totalCount }
			once: people(when: { at: "2019-07-01", ended: true }) { totalCount }
			early: companies(when: { at: "2010-04-30" }) { nodes { id } }
			span: companies(when: { during: { from: "2021-01-01" } }) { totalCount nodes { id } }
		}`);
		expect(ids(data.dead)).toEqual(["person/anna", "person/clara"]);
		expect(data.alive.totalCount).toBe(3);
		expect(data.notYetTold.totalCount).toBe(3);
		expect(data.once.totalCount).toBe(3);
		expect(ids(data.early)).toEqual(["company/ost"]);
		expect(data.span).toEqual({ totalCount: 2, nodes: [{ id: "company/nord" }, { id: "company/ost" }] });
	});
});

describe("lists", () => {
	it("that change while they are read hold what is there throughout exactly once", async () => {
		const some = async (...names: string[]) => importDataSets(graph(), [await morePeople(names)]);
		await some("Abel", "Zoe");
		const query = `query ($after: String) { people(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
		const first = await ask(query);
		expect(ids(first.data.people)).toEqual(["person/abel", "person/anna"]);
		await some("Aaron", "Bruno", "Zoe");
		const rest = await walk(query, ["people"], first.data.people.pageInfo.endCursor);
		expect(rest).toEqual(["person/bela", "person/bruno", "person/clara", "person/zoe"]);
	});
});
