import { describe, expect, test } from "vitest";
import { useApi } from "../graphql/api.ts";

const { ask } = useApi();

const scene = `
	nodes { id name ... on Funding { money { amount currency } } }
	relationships { id type wording(language: FR) title from { id } to { id } period { text } nature standing on(date: "2018-06-30") { status } fact { id } evidence { id } }
	omitted { node type label count more }`;

describe("the scene in GraphQL", () => {
	test("a neighbourhood has its nodes, what joins them and what is left out, a statement a field and level", async () => {
		const { data, errors, sent } = await ask(`{
			neighbourhood(ids: ["company/nord"], types: [FOUNDED, ADVISES], when: { at: "2018-06-30" }) { ${scene} }
		}`);
		expect(errors).toEqual([]);
		const { nodes, relationships, omitted } = data.neighbourhood;
		expect(nodes.map(({ id }: { id: string }) => id)).toEqual(["company/nord", "person/anna", "person/bela"]);
		expect(relationships).toContainEqual({
			id: "fact/anna-founded-nord",
			type: "FOUNDED",
			wording: "a fondé",
			title: null,
			from: { id: "person/anna" },
			to: { id: "company/nord" },
			period: { text: "2010-05-01" },
			nature: "OCCURRENCE",
			standing: "CONFIRMED",
			on: { status: "HAPPENED" },
			fact: { id: "fact/anna-founded-nord" },
			evidence: [expect.objectContaining({ id: "fact/anna-founded-nord/evidence/1" }), expect.anything()],
		});
		expect(relationships.map(({ type }: { type: string }) => type)).toContain("ADVISES");
		expect(omitted.every(({ node }: { node: string }) => nodes.some(({ id }: { id: string }) => id === node))).toBe(
			true,
		);
		// One step, the nodes, what joins them, what is left out; then at most their ends, their facts and their evidence.
		expect(sent).toBeLessThanOrEqual(7);
	});

	test("a type that a data set brings is worded in both languages", async () => {
		const { data } = await ask(
			`{ relationships(types: [ADVISES]) { totalCount nodes { en: wording fr: wording(language: FR) } } }`,
		);
		const [one] = data.relationships.nodes;
		expect(data.relationships.totalCount).toBe(1);
		expect(one.en).not.toBe("ADVISES");
		expect(one.fr).not.toBe(one.en);
	});

	test("what joins nodes is asked for by type, and of all types where none is given", async () => {
		const ids = ["company/nord", "person/anna", "person/bela"];
		const { data, errors } = await ask(
			`query ($ids: [ID!]!) { among(ids: $ids) {
				all: relationships { id type }
				some: relationships(types: [ADVISES]) { id type }
				none: relationships(types: []) { id }
			} }`,
			{ ids },
		);
		expect(errors).toEqual([]);
		const { all, some, none } = data.among;
		expect(some.length).toBeGreaterThan(0);
		expect(some).toEqual(all.filter(({ type }: { type: string }) => type === "ADVISES"));
		expect(all.length).toBeGreaterThan(some.length);
		expect(none).toEqual([]);
	});

	test("among and omitted are asked for apart", async () => {
		const { data, errors, sent } = await ask(`query ($ids: [ID!]!) { among(ids: $ids) { omitted { node count } } }`, {
			ids: ["company/nord", "person/nobody"],
		});
		expect(errors).toEqual([]);
		expect(sent).toBe(1);
		expect(data.among.omitted.every(({ node }: { node: string }) => node === "company/nord")).toBe(true);
	});

	test("paths have nodes, relationships, length, steps and certainty", async () => {
		const { data, errors } = await ask(`{
			paths(from: "company/ost", to: "person/anna", first: 1) {
				paths { nodes { id } relationships { type } length steps arrivals certainty }
				refusal { hop }
			}
		}`);
		expect(errors).toEqual([]);
		expect(data.paths).toEqual({
			paths: [
				{
					nodes: ["company/ost", "funding/ost-in-nord", "company/nord", "person/anna"].map((id) => ({ id })),
					relationships: [{ type: "PROVIDED" }, { type: "RECEIVED_BY" }, { type: "FOUNDED" }],
					length: 3,
					steps: 2,
					arrivals: null,
					certainty: "CERTAIN",
				},
			],
			refusal: null,
		});
	});

	test("search finds, and its entities have their relationships", async () => {
		const { data, errors, sent } = await ask(
			`{ search(text: "nor") { nodes { id relationships(first: 1) { nodes { id } pageInfo { hasNextPage } } } } }`,
		);
		expect(errors).toEqual([]);
		expect(data.search.nodes[0]).toEqual({
			id: "company/nord",
			relationships: { nodes: [{ id: "fact/anna-founded-nord" }], pageInfo: { hasNextPage: true } },
		});
		expect(sent).toBe(2);
	});

	test("node finds a deal's relationship, and a tie has its own", async () => {
		const { data, errors } = await ask(`{
			deal: node(id: "funding/ost-in-nord#RECEIVED_BY@company/nord") { __typename ... on Relationship { type from { id } } }
			tie: node(id: "fact/anna-founded-nord") { __typename ... on Tie { relationship { id type from { id } to { id } } } }
			none: node(id: "funding/ost-in-nord#RECEIVED_BY@company/ost") { id }
		}`);
		expect(errors).toEqual([]);
		expect(data).toEqual({
			deal: { __typename: "Relationship", type: "RECEIVED_BY", from: { id: "funding/ost-in-nord" } },
			tie: {
				__typename: "Tie",
				relationship: {
					id: "fact/anna-founded-nord",
					type: "FOUNDED",
					from: { id: "person/anna" },
					to: { id: "company/nord" },
				},
			},
			none: null,
		});
	});

	test.each([
		['{ paths(from: "company/nord", to: "company/nord") { paths { length } } }', "to"],
		['{ neighbourhood(ids: ["company/nord"], depth: 9) { nodes { id } } }', "depth"],
		["{ among(ids: [], when: { ended: true }) { nodes { id } } }", "when.ended"],
		['{ search(text: "x", first: 0) { nodes { id } } }', "first"],
		['{ company(id: "company/nord") { relationships(after: "x") { nodes { id } } } }', "after"],
	])("bad input names its argument: %s", async (query, argument) => {
		const { errors } = await ask(query);
		expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument });
	});
});
