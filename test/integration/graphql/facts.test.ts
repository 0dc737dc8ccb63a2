import { describe, expect, it } from "vitest";
import { useApi } from "./api.ts";

const { ask } = useApi();

describe("facts", () => {
	it("say who vouches for them, from the document that was read to the origin", async () => {
		const { data } = await ask(`{ fact(id: "fact/anna-founded-nord") {
			__typename id lineage nature standing knownFrom knownTo
			evidence {
				id locator note noteFr: note(language: FR) quotation quotationLanguage standing knownFrom
				attribution { kind words wordsFr: words(language: FR) count }
				chain { id name }
			}
		} }`);
		expect(data.fact).toEqual({
			__typename: "Tie",
			id: "fact/anna-founded-nord",
			lineage: "fact/anna-founded-nord",
			nature: "OCCURRENCE",
			standing: "CONFIRMED",
			knownFrom: "2010-05-02",
			knownTo: null,
			evidence: [
				{
					id: "fact/anna-founded-nord/evidence/1",
					locator: "p. 1",
					note: "The paper cites the register.",
					noteFr: "Le journal cite le registre.",
					quotation: null,
					quotationLanguage: null,
					standing: null,
					knownFrom: "2010-05-02",
					attribution: { kind: "DOCUMENT", words: "the register", wordsFr: "le registre", count: null },
					chain: [
						{ id: "source/paper", name: "A paper on Nord" },
						{ id: "source/register", name: "The register" },
					],
				},
				{
					id: "fact/anna-founded-nord/evidence/2",
					locator: "col. 2",
					note: "The gazette says so too.",
					noteFr: "La gazette le dit aussi.",
					quotation: "Anna a fondé Nord.",
					quotationLanguage: "fr",
					standing: "REPORTED",
					knownFrom: "2018-05-31",
					attribution: { kind: "ANONYMOUS", words: "two people", wordsFr: "deux personnes", count: 2 },
					chain: [{ id: "source/gazette", name: "The gazette of May 2018" }],
				},
			],
		});
	});

	it("have versions, oldest first, each with the days on which it was what the sources say", async () => {
		const versions = [
			{
				id: "fact/anna-leads-nord",
				knownFrom: "2020-03-01",
				knownTo: "2021-01-15",
				period: { text: "2010-05/2018-02" },
			},
			{ id: "fact/anna-leads-nord-again", knownFrom: "2021-01-15", knownTo: null, period: { text: "2010-05/2018-06" } },
		];
		const { data } = await ask(`{
			first: fact(id: "fact/anna-leads-nord") { versions { id knownFrom knownTo period { text } } }
			second: fact(id: "fact/anna-leads-nord-again") { lineage versions { id knownFrom knownTo period { text } } }
		}`);
		expect(data).toEqual({ first: { versions }, second: { lineage: "fact/anna-leads-nord", versions } });
	});

	it("are in one state on a day, and say whether their dates make that sure", async () => {
		const { data } = await ask(`{ fact(id: "fact/anna-leads-nord-again") {
			before: on(date: "2010-04-30") { status certainty }
			begins: on(date: "2010-05-15") { status certainty }
			holds: on(date: "2015-01-01") { status certainty }
			ends: on(date: "2018-06-15") { status certainty }
			after: on(date: "2018-07-01") { status certainty }
		} undated: fact(id: "fact/bela-advises-nord") { period { text } on(date: "2015-01-01") { status certainty } } }`);
		expect(data).toEqual({
			fact: {
				before: { status: "NOT_YET", certainty: "CERTAIN" },
				begins: { status: "HOLDS", certainty: "POSSIBLE" },
				holds: { status: "HOLDS", certainty: "CERTAIN" },
				ends: { status: "HOLDS", certainty: "POSSIBLE" },
				after: { status: "ENDED", certainty: "CERTAIN" },
			},
			undated: { period: null, on: { status: "UNDATED", certainty: "POSSIBLE" } },
		});
	});

	it("name where accounts differ, with every side", async () => {
		const { data } = await ask(`{
			funding(id: "funding/ost-in-nord") { disagreements { id } }
			statement(id: "statement/nord-2020") { disagreements { id kind reason fr: reason(language: FR) found sides { __typename id } } }
			fact(id: "fact/anna-founded-nord") { disagreements { id } }
		}`);
		expect(data).toEqual({
			funding: { disagreements: [{ id: "disagreement/ost-in-nord" }] },
			statement: {
				disagreements: [
					{
						id: "disagreement/ost-in-nord",
						kind: "INCOMPATIBLE",
						reason: "Nord says that it took no money.",
						fr: "Nord dit n'avoir pas reçu d'argent.",
						found: false,
						sides: [
							{ __typename: "Funding", id: "funding/ost-in-nord" },
							{ __typename: "Statement", id: "statement/nord-2020" },
						],
					},
				],
			},
			fact: { disagreements: [] },
		});
	});
});

describe("funding", () => {
	it("keeps what was pledged and what was paid apart, and every digit", async () => {
		const { data } = await ask(`{
			pledge: funding(id: "funding/pledge") { kind nature money { amount currency precision } providers { id } recipients { id } pledge { id } payments { id } }
			payment: funding(id: "funding/first-payment") { kind nature money { amount currency precision } pledge { id } payments { id } }
			unknown: funding(id: "funding/planned-grant") { standing money { amount currency precision } }
		}`);
		expect(data).toEqual({
			pledge: {
				kind: "pledge",
				nature: "STATE",
				money: { amount: "1000000", currency: "EUR", precision: "APPROXIMATE" },
				providers: [{ id: "person/bela" }],
				recipients: [{ id: "company/sued" }],
				pledge: null,
				payments: [{ id: "funding/first-payment" }],
			},
			payment: {
				kind: "donation",
				nature: "OCCURRENCE",
				money: { amount: "250000.50", currency: "EUR", precision: "EXACT" },
				pledge: { id: "funding/pledge" },
				payments: [],
			},
			unknown: { standing: "PLANNED", money: { amount: null, currency: null, precision: "UNKNOWN" } },
		});
	});

	it("has its parties by name, also where it does not stand", async () => {
		const { data } = await ask(`{
			investment: funding(id: "funding/ost-in-nord") { providers { name } recipients { name } period { text note(language: FR) } }
			planned: funding(id: "funding/planned-grant") { providers { name } recipients { name } }
		}`);
		expect(data).toEqual({
			investment: {
				providers: [{ name: "Ost" }, { name: "South" }],
				recipients: [{ name: "Nord" }],
				period: { text: "[2019-03-12..2019-09-10]", note: "moins de six mois après le 11 mars 2019" },
			},
			planned: { providers: [{ name: "Ost" }], recipients: [{ name: "Nord" }] },
		});
	});
});

describe("statements", () => {
	it("hold words only as they were said, and translations and paraphrases as such", async () => {
		const fields =
			"text textBasis language medium en: translation(language: EN) fr: translation(language: FR) speakers { id } about { id }";
		const { data } = await ask(`{
			said: statement(id: "statement/bela-2018") { ${fields} }
			paraphrase: statement(id: "statement/unnamed-2019") { ${fields} }
		}`);
		expect(data).toEqual({
			said: {
				text: "Nord ira loin.",
				textBasis: "ORIGINAL",
				language: "fr",
				medium: "interview",
				en: "Nord will go far.",
				fr: null,
				speakers: [{ id: "person/bela" }],
				about: [{ id: "person/anna" }, { id: "company/nord" }],
			},
			paraphrase: {
				text: null,
				textBasis: "PARAPHRASE",
				language: "en",
				medium: "talk",
				en: "The engines were said to be good.",
				fr: "Les moteurs seraient bons.",
				speakers: [],
				about: [{ id: "company/nord" }],
			},
		});
	});
});

describe("events", () => {
	it("have their numbers, units and participants", async () => {
		const { data } = await ask(`{ event(id: "event/launch") {
			kind name description(language: FR) quantity precision unit unitFr: unit(language: FR) participants { id } existence { standing }
		} }`);
		expect(data.event).toEqual({
			kind: "launch",
			name: "The engine is launched",
			description: "Nord lance son moteur.",
			quantity: "10000",
			precision: "APPROXIMATE",
			unit: "engines",
			unitFr: "moteurs",
			participants: [{ id: "company/nord" }, { id: "product/engine" }],
			existence: null,
		});
	});
});

describe("vocabulary and data sets", () => {
	it("count what stands, the types that a data set adds included", async () => {
		const { data } = await ask(`{ vocabulary {
			labels { label name plural(language: FR) count }
			relationshipTypes { type family nature tie from to wording inverse(language: FR) count }
		} }`);
		const { labels, relationshipTypes } = data.vocabulary;
		expect(labels).toContainEqual({ label: "PERSON", name: "Person", plural: "Personnes", count: 3 });
		expect(labels).toContainEqual({ label: "ATTRIBUTE", name: "Attribute", plural: "Attributs", count: 3 });
		const byType = new Map(relationshipTypes.map((entry: { type: string }) => [entry.type, entry]));
		// One of the two versions, and one claimed: what is superseded is not counted.
		expect(byType.get("LEADS")).toMatchObject({ count: 2, nature: "STATE", tie: true });
		// Four providers, one of whom only plans to.
		expect(byType.get("PROVIDED")).toMatchObject({ count: 4, nature: null });
		expect(byType.get("ADVISES")).toEqual({
			type: "ADVISES",
			family: "leadership",
			nature: "STATE",
			tie: true,
			from: ["PERSON"],
			to: ["COMPANY"],
			wording: "advises",
			inverse: "conseillé par",
			count: 1,
		});
	});

	it("name every kind of every label, those that a data set adds included", async () => {
		const { data } = await ask("{ vocabulary { kinds { label kind name nameFr: name(language: FR) nature } } }");
		const { kinds } = data.vocabulary;
		const called = (name: string) => kinds.filter(({ kind }: { kind: string }) => kind === name);
		expect(called("nonprofit")).toEqual([
			{
				label: "COMPANY",
				kind: "nonprofit",
				name: "nonprofit",
				nameFr: "organisation à but non lucratif",
				nature: null,
			},
		]);
		expect(called("round")).toEqual([
			{ label: "FUNDING", kind: "round", name: "funding round", nameFr: "tour de table", nature: "OCCURRENCE" },
		]);
		expect(called("talks")).toEqual([
			{
				label: "FUNDING",
				kind: "talks",
				name: "funding talks",
				nameFr: "discussions de financement",
				nature: "STATE",
			},
			{ label: "EVENT", kind: "talks", name: "talks", nameFr: "pourparlers", nature: "STATE" },
		]);
		expect(called("legal form")).toEqual([
			{ label: "ATTRIBUTE", kind: "legal form", name: "legal form", nameFr: "forme juridique", nature: "STATE" },
		]);
		expect(new Set(kinds.map(({ label }: { label: string }) => label))).toEqual(
			new Set(["COMPANY", "PRODUCT", "FUNDING", "EVENT", "SOURCE", "ATTRIBUTE"]),
		);
	});

	it("name whom to thank, how to cite and where to ask for a correction", async () => {
		const { data } = await ask(
			"{ datasets { id title(language: FR) licence attribution citation correctionsTo version importedOn } }",
		);
		expect(data.datasets).toEqual([
			{
				id: "dataset/small-world",
				title: "Un petit monde",
				licence: "CC0-1.0",
				attribution: "Chronograph's tests",
				citation: "A small world, test data of Chronograph.",
				correctionsTo: "https://example.org/corrections",
				version: expect.stringMatching(/./),
				importedOn: new Date().toISOString().slice(0, 10),
			},
		]);
	});

	it("let a relationship type that a data set adds be asked for by name", async () => {
		const { data, errors } = await ask("{ relationships(types: [ADVISES]) { nodes { id wording(language: FR) } } }");
		expect(errors).toEqual([]);
		expect(data.relationships.nodes).toEqual([{ id: "fact/bela-advises-nord", wording: "conseille" }]);
	});
});
