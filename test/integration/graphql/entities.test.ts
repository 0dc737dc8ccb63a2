import { describe, expect, it } from "vitest";
import { useApi } from "./api.ts";

const { ask } = useApi();

describe("entities", () => {
	it("are found by id with all that is held of them", async () => {
		const { data, errors } = await ask(`{
			person(id: "person/bela") {
				__typename id label name nameFr: name(language: FR) aliases description descriptionFr: description(language: FR)
				existence { standing knownFrom period { text startEarliest endLatest doubtful } evidence { id locator note chain { id } } }
			}
			company(id: "company/sued") { __typename id label name fr: name(language: FR) aliases kind existence { period { text } } }
			product(id: "product/engine") { __typename id label name kind existence { standing } attributes { key value } }
			source(id: "source/gazette") { __typename id label name kind publisher url published language }
		}`);
		expect(errors).toEqual([]);
		expect(data).toEqual({
			person: {
				__typename: "Person",
				id: "person/bela",
				label: "PERSON",
				name: "Béla",
				nameFr: "Béla le Vieux",
				aliases: [],
				description: "donor",
				descriptionFr: "donateur",
				existence: {
					standing: "REPORTED",
					knownFrom: "2020-03-01",
					period: { text: "/2019-06-30", startEarliest: null, endLatest: "2019-06-30", doubtful: false },
					evidence: [
						{
							id: "person/bela/evidence/1",
							locator: "p. 4",
							note: "The paper says that he died in June 2019.",
							chain: [{ id: "source/paper" }],
						},
					],
				},
			},
			company: {
				__typename: "Company",
				id: "company/sued",
				label: "COMPANY",
				name: "South",
				fr: "Sud",
				aliases: ["Süd"],
				kind: "nonprofit",
				existence: { period: { text: "2016/2020" } },
			},
			product: {
				__typename: "Product",
				id: "product/engine",
				label: "PRODUCT",
				name: "The engine",
				kind: "hardware",
				existence: null,
				attributes: [{ key: "name", value: "Engine 1" }],
			},
			source: {
				__typename: "Source",
				id: "source/gazette",
				label: "SOURCE",
				name: "The gazette of May 2018",
				kind: "announcement",
				publisher: null,
				url: null,
				published: "2018-05",
				language: "fr",
			},
		});
	});

	it("are null where the id is not known or of another label", async () => {
		const { data, errors } = await ask(`{
			node(id: "person/nobody") { id }
			entity(id: "fact/anna-founded-nord") { id }
			fact(id: "person/anna") { id }
			person(id: "company/nord") { id }
			company(id: "person/anna") { id }
			product(id: "nothing") { id }
			source(id: "") { id }
			funding(id: "event/launch") { id }
			statement(id: "funding/pledge") { id }
			event(id: "statement/bela-2018") { id }
			nodes(ids: ["person/anna", "person/nobody", "disagreement/none", "fact/none/evidence/1", "funding/none#SAID@person/x"]) { id }
		}`);
		expect(errors).toEqual([]);
		expect(data).toEqual({
			node: null,
			entity: null,
			fact: null,
			person: null,
			company: null,
			product: null,
			source: null,
			funding: null,
			statement: null,
			event: null,
			nodes: [{ id: "person/anna" }, null, null, null, null],
		});
	});

	it("are what `node` and `nodes` give for the id of anything that has one, in the order asked for", async () => {
		const ids = [
			"event/launch",
			"person/anna",
			"company/nord",
			"product/engine",
			"source/paper",
			"funding/pledge",
			"statement/bela-2018",
			"attribute/nord-form",
			"fact/anna-founded-nord",
			"fact/anna-founded-nord/evidence/2",
			"disagreement/ost-in-nord",
			"funding/ost-in-nord#PROVIDED@company/ost",
		];
		const { data, errors } = await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", { ids });
		expect(errors).toEqual([]);
		expect(data.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
		expect(data.nodes.map(({ __typename }: { __typename: string }) => __typename)).toEqual([
			"Event",
			"Person",
			"Company",
			"Product",
			"Source",
			"Funding",
			"Statement",
			"Attribute",
			"Tie",
			"Evidence",
			"Disagreement",
			"Relationship",
		]);
	});

	it("that are organisations say who led them, worked there, sat on their board", async () => {
		const { data } = await ask(`{ company(id: "company/nord") {
			people { totalCount nodes { id type title from { id } } }
			once: people(when: { at: "2012-01-01", undated: false }) { nodes { id } }
			founders: people(types: [FOUNDED]) { nodes { id from { name } } }
		} }`);
		expect(data.company).toEqual({
			people: {
				totalCount: 3,
				nodes: [
					{ id: "fact/anna-leads-nord-again", type: "LEADS", title: "chief executive", from: { id: "person/anna" } },
					{ id: "fact/clara-leads-nord", type: "LEADS", title: null, from: { id: "person/clara" } },
					{ id: "fact/bela-advises-nord", type: "ADVISES", title: null, from: { id: "person/bela" } },
				],
			},
			once: { nodes: [{ id: "fact/anna-leads-nord-again" }] },
			founders: { nodes: [{ id: "fact/anna-founded-nord", from: { name: "Anna" } }] },
		});
	});

	it("have the attributes that hold on a day, those asked for by key", async () => {
		const { data } = await ask(`{ company(id: "company/nord") {
			all: attributes { id of { id } key value amount unit precision }
			forms: attributes(keys: ["legal form"]) { id valueFr: value(language: FR) }
			later: attributes(when: { at: "2018-01-01" }) { id period { attested startLatest endEarliest } }
			sure: attributes(when: { at: "2012-01-01", certainty: CERTAIN }) { id on(date: "2012-01-01") { status certainty } }
		} }`);
		expect(data.company).toEqual({
			all: [
				{
					id: "attribute/nord-form",
					of: { id: "company/nord" },
					key: "legal form",
					value: "partnership",
					amount: null,
					unit: null,
					precision: null,
				},
				{
					id: "attribute/nord-valuation",
					of: { id: "company/nord" },
					key: "valuation",
					value: "about 300 million dollars",
					amount: "300000000",
					unit: "USD",
					precision: "APPROXIMATE",
				},
			],
			forms: [{ id: "attribute/nord-form", valueFr: "société en nom collectif" }],
			later: [
				{
					id: "attribute/nord-valuation",
					period: { attested: "2019", startLatest: "2019-01-01", endEarliest: "2019-01-01" },
				},
			],
			sure: [{ id: "attribute/nord-form", on: { status: "HOLDS", certainty: "CERTAIN" } }],
		});
	});
});
