import { beforeAll, describe, expect, it } from "vitest";
import { createGraphql } from "../../../server/graphql/server.ts";
import { importDataSets } from "../../../server/import/import.ts";
import { useGraph } from "../../helpers/graph.ts";
import { type Ask, askOf, silent } from "./api.ts";
import { largeWorld } from "./large-world.ts";

const fact = `
	id lineage nature standing knownFrom knownTo recordedOn
	period { text attested note startEarliest startLatest endEarliest endLatest doubtful }
	on(date: "2018-01-01") { status certainty }
	evidence { id locator note quotation quotationLanguage standing knownFrom attribution { kind words count } chain { id name } }
	versions { id }
	disagreements { id kind reason found sides { id } }`;
const entity = `
	id label name aliases description
	existence { period { text } standing knownFrom evidence { id chain { id } } }
	relationships(first: 5) { totalCount nodes { id type wording from { id name } to { id name } period { text } fact { id } evidence { id } } }`;
const money = "money { amount currency precision }";

/** Every field of every type, for lists of any length. */
const everything = `query ($first: Int!) {
	people(first: $first) { totalCount nodes { ${entity} attributes { id } statements(first: 5) { totalCount nodes { id text } } } }
	companies(first: $first) { totalCount nodes { ${entity} kind
		attributes { ${fact} of { id } key value amount precision unit }
		statements(first: 5) { totalCount nodes { id } }
		people(first: 5) { totalCount nodes { id from { id } } }
		fundingReceived(first: 5) { totalCount nodes { id ${money} } }
		fundingProvided(first: 5) { totalCount nodes { id ${money} } }
	} }
	fundings(first: $first) { totalCount nodes { ${entity} ${fact} kind ${money} providers { id name } recipients { id name } pledge { id ${money} } payments { id ${money} } } }
	statements(first: $first) { totalCount nodes { ${entity} ${fact} text textBasis translation(language: FR) language medium speakers { id name } about { id name } } }
	events(first: $first) { totalCount nodes { ${entity} ${fact} kind quantity precision unit participants { id name } } }
	sources(first: $first) { totalCount nodes { ${entity} kind publisher url published language facts(first: 5) { totalCount nodes { ${fact} ... on Tie { relationship { id } } } } } }
}`;

const { graph } = useGraph();
let ask: Ask;

beforeAll(async () => {
	await importDataSets(graph(), [await largeWorld(50)]);
	ask = askOf(await createGraphql({ graph: graph(), log: silent, correctionsTo: null }), graph());
});

describe("reading", () => {
	it("takes no more statements for fifty nodes with all their fields than for two, but for chance", async () => {
		const two = await ask(everything, { first: 2 });
		const fifty = await ask(everything, { first: 50 });
		expect([...two.errors, ...fifty.errors]).toEqual([]);
		expect(two.data.people.nodes).toHaveLength(2);
		expect(fifty.data.people.nodes).toHaveLength(50);
		expect(fifty.data.people.nodes[49]).toMatchObject({
			statements: { totalCount: 1 },
			existence: { evidence: [{ chain: [{ id: "source/paper" }, { id: "source/register" }] }] },
		});
		// How many fields share a read of nodes depends on which answer comes first. A statement a row would be 48 more.
		expect(fifty.sent).toBeLessThan(two.sent + 48);
		expect(fifty.sent).toBeLessThan(100);
	});

	it("takes one statement a field and level", async () => {
		const list = await ask("{ people { nodes { id name } } }");
		const withEvidence = await ask("{ people { nodes { id name existence { evidence { id } } } } }");
		const withChains = await ask("{ people { nodes { id name existence { evidence { id chain { name } } } } } }");
		const withStatements = await ask("{ people { nodes { id name statements { nodes { id } } } } }");
		expect([list.sent, withEvidence.sent, withChains.sent, withStatements.sent]).toEqual([1, 2, 3, 2]);
	});

	it("reads a node that several fields ask for once", async () => {
		const { sent } = await ask(
			'{ a: person(id: "person/p001") { name } b: entity(id: "person/p001") { name } c: node(id: "person/p002") { id } }',
		);
		expect(sent).toBe(1);
	});

	it("does not ask the database for what is in the record already", async () => {
		const { sent } = await ask(
			'{ fundings { nodes { name period { text } on(date: "2018-01-01") { status } money { amount } } } }',
		);
		expect(sent).toBe(1);
	});
});
