import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importDataSets } from "../../../server/import/import.ts";
import { useGraph } from "../../helpers/graph.ts";
import { smallSet, temporaryFolder, writeSet } from "../../unit/import/small-set.ts";
import { ask } from "./data.ts";

const { graph } = useGraph();
let temporary: Awaited<ReturnType<typeof temporaryFolder>> | undefined;

beforeAll(async () => {
	temporary = await temporaryFolder();
	const folder = await writeSet(join(temporary.folder, "small"), smallSet);
	await importDataSets(graph(), [folder], { today: "2024-02-29" });
});
afterAll(() => temporary?.remove());

const node = async (id: string) => {
	const [row] = await ask(
		graph(),
		"MATCH (n) WHERE n.id = $id UNWIND labels(n) AS label WITH n, label ORDER BY label RETURN collect(label) AS labels, properties(n) AS properties",
		{ id },
	);
	return { labels: row?.[0], properties: row?.[1] };
};

describe("nodes", () => {
	it("of entities carry their names as a search wants them, their existence and how many ties they have", async () => {
		const { labels, properties } = await node("person/ada");
		expect(labels).toEqual(["Entity", "Person"]);
		expect(properties).toEqual({
			id: "person/ada",
			dataset: "dataset/small",
			hash: expect.any(String),
			name: "Ada Éclair",
			aliases: ["The Countess"],
			descriptionEn: "A person.",
			descriptionFr: "Une personne.",
			nameKey: "ada eclair",
			searchKeys: ["ada eclair", "the countess"],
			searchText: "ada eclair the countess",
			// Founded, the launch, and two deals; what was said is no tie.
			ties: 4,
			period: "1980-02-01/..",
			standing: "CONFIRMED",
			nature: "STATE",
			startEarliest: "1980-02-01",
			startLatest: "1980-02-01",
			endEarliest: "2020-05-01",
			doubtful: false,
			undated: false,
			knownFrom: "2020-05-01",
		});
	});

	it("of entities of whose existence nothing is said are undated, with the French name where it differs", async () => {
		const { properties } = await node("person/bob");
		expect(properties).toMatchObject({
			name: "Bob",
			nameFr: "Robert",
			undated: true,
			searchKeys: ["bob", "robert"],
			aliases: [],
		});
		expect(properties).not.toHaveProperty("standing");
	});

	it("of sources say when they were published", async () => {
		const { labels, properties } = await node("source/filing");
		expect(labels).toEqual(["Entity", "Source"]);
		expect(properties).toMatchObject({ kind: "filing", published: "2019-03", publishedLatest: "2019-03-31" });
	});

	it("of ties are facts with their bounds, and no entities", async () => {
		const { labels, properties } = await node("fact/ada-founded-acme");
		expect(labels).toEqual(["Fact", "Tie"]);
		expect(properties).toEqual({
			id: "fact/ada-founded-acme",
			dataset: "dataset/small",
			hash: expect.any(String),
			type: "FOUNDED",
			lineage: "fact/ada-founded-acme",
			period: "2015",
			nature: "OCCURRENCE",
			standing: "CONFIRMED",
			startEarliest: "2015-01-01",
			startLatest: "2015-12-31",
			endEarliest: "2015-01-01",
			endLatest: "2015-12-31",
			doubtful: false,
			undated: false,
			dayKey: "2015-01-01",
			// The filing of March 2019 counts from the month's last day.
			knownFrom: "2019-03-31",
			recordedOn: "2024-02-29",
		});
	});

	it("of deals keep every digit", async () => {
		const { labels, properties } = await node("funding/payment");
		expect(labels).toEqual(["Entity", "Fact", "Funding"]);
		expect(properties).toMatchObject({
			amount: Number("12345678901234567.25"),
			amountText: "12345678901234567.25",
			currency: "USD",
			precision: "AT_MOST",
			kind: "donation",
			nature: "OCCURRENCE",
		});
		expect((await node("funding/pledge")).properties).toMatchObject({ nature: "STATE", nameFr: "La promesse" });
	});

	it("of statements are found by their words", async () => {
		const { labels, properties } = await node("statement/ada-on-acme");
		expect(labels).toEqual(["Entity", "Fact", "Statement"]);
		expect(properties).toMatchObject({
			text: "Acme is très bien.",
			textBasis: "ORIGINAL",
			translationFr: "Acme est très bien.",
			language: "en",
			medium: "post",
			searchText: "on acme sur acme acme is tres bien. acme est tres bien.",
		});
		const found = await ask(
			graph(),
			'CALL db.index.fulltext.queryNodes("entitySearch", "tres AND bien") YIELD node RETURN node.id AS id',
		);
		expect(found).toEqual([["statement/ada-on-acme"]]);
	});

	it("of events and attributes carry numbers with their units", async () => {
		expect((await node("event/launch")).properties).toMatchObject({
			quantity: 10000,
			quantityText: "10000",
			unit: "engines",
			unitFr: "moteurs",
			precision: "APPROXIMATE",
			descriptionFr: "Il fut lancé.",
		});
		const { labels, properties } = await node("attribute/acme-valuation");
		expect(labels).toEqual(["Attribute", "Fact"]);
		expect(properties).toMatchObject({
			key: "valuation",
			valueEn: "a billion",
			valueFr: "un milliard",
			amountText: "1000000000",
			unit: "USD",
			attested: "2019-06-01",
			startLatest: "2019-06-01",
			endEarliest: "2019-06-01",
			nature: "STATE",
		});
	});

	it("of disagreements and of the data set", async () => {
		expect(await node("disagreement/pledge-and-payment")).toEqual({
			labels: ["Disagreement"],
			properties: {
				id: "disagreement/pledge-and-payment",
				dataset: "dataset/small",
				hash: expect.any(String),
				kind: "AT_ODDS",
				reasonEn: "They differ.",
				reasonFr: "Ils diffèrent.",
				found: false,
			},
		});
		expect(await node("dataset/small")).toEqual({
			labels: ["Dataset"],
			properties: {
				id: "dataset/small",
				titleEn: "A small set",
				titleFr: "Un petit jeu",
				licence: "CC0-1.0",
				citation: "A small set, made up.",
				vocabulary: "{}",
				version: expect.any(String),
				importedOn: "2024-02-29",
			},
		});
	});
});

describe("evidence", () => {
	it("is numbered from 1, with who is named in words", async () => {
		expect(await node("fact/bob-leads-acme/evidence/1")).toEqual({
			labels: ["Evidence"],
			properties: {
				id: "fact/bob-leads-acme/evidence/1",
				quotation: "Bob is in charge.",
				quotationLanguage: "en",
				attributionKind: "ANONYMOUS",
				attributionWordsEn: "two people",
				attributionWordsFr: "deux personnes",
				attributionCount: 2,
				origin: "source/paper",
				knownFrom: "2020-05-01",
			},
		});
	});

	it("leads along its chain from the document that was read to the origin", async () => {
		const chain = await ask(
			graph(),
			"MATCH (:Fact {id: 'fact/ada-founded-acme'})-[:EVIDENCED_BY]->(e:Evidence)-[in:IN]->(s:Source) RETURN e.origin, e.locator, in.position AS position, s.id ORDER BY position",
		);
		expect(chain).toEqual([
			["source/filing", "¶ 1", 0, "source/paper"],
			["source/filing", "¶ 1", 1, "source/filing"],
		]);
	});

	it("vouches for an existence too", async () => {
		expect(await ask(graph(), "MATCH (n:Person)-[:EVIDENCED_BY]->(:Evidence)-[:IN]->(s) RETURN n.id, s.id")).toEqual([
			["person/ada", "source/paper"],
		]);
	});
});

describe("relationships", () => {
	it("of the vocabulary stand for each fact, and are found by plain patterns", async () => {
		const copies = await ask(
			graph(),
			"MATCH (a)-[r]->(b) WHERE r.fact IS NOT NULL RETURN type(r) AS type, r.type, a.id AS from, b.id AS to, r.id AS id ORDER BY id",
		);
		expect(copies).toEqual([
			[
				"NOT_STANDING",
				"DESCRIBES",
				"attribute/acme-valuation",
				"company/acme",
				"attribute/acme-valuation#DESCRIBES@company/acme",
			],
			[
				"DESCRIBES",
				"DESCRIBES",
				"attribute/acme-valuation-2",
				"company/acme",
				"attribute/acme-valuation-2#DESCRIBES@company/acme",
			],
			[
				"PARTICIPATED_IN",
				"PARTICIPATED_IN",
				"company/acme",
				"event/launch",
				"event/launch#PARTICIPATED_IN@company/acme",
			],
			["PARTICIPATED_IN", "PARTICIPATED_IN", "person/ada", "event/launch", "event/launch#PARTICIPATED_IN@person/ada"],
			["NOT_STANDING", "OWNS", "company/acme", "product/engine", "fact/acme-owns-engine"],
			["FOUNDED", "FOUNDED", "person/ada", "company/acme", "fact/ada-founded-acme"],
			["LEADS", "LEADS", "person/bob", "company/acme", "fact/bob-leads-acme"],
			["PAID_UNDER", "PAID_UNDER", "funding/payment", "funding/pledge", "funding/payment#PAID_UNDER@funding/pledge"],
			["PROVIDED", "PROVIDED", "person/ada", "funding/payment", "funding/payment#PROVIDED@person/ada"],
			["RECEIVED_BY", "RECEIVED_BY", "funding/payment", "company/acme", "funding/payment#RECEIVED_BY@company/acme"],
			["PROVIDED", "PROVIDED", "person/ada", "funding/pledge", "funding/pledge#PROVIDED@person/ada"],
			["RECEIVED_BY", "RECEIVED_BY", "funding/pledge", "company/acme", "funding/pledge#RECEIVED_BY@company/acme"],
			["ABOUT", "ABOUT", "statement/ada-on-acme", "company/acme", "statement/ada-on-acme#ABOUT@company/acme"],
			["ABOUT", "ABOUT", "statement/ada-on-acme", "funding/pledge", "statement/ada-on-acme#ABOUT@funding/pledge"],
			["SAID", "SAID", "person/ada", "statement/ada-on-acme", "statement/ada-on-acme#SAID@person/ada"],
		]);
	});

	it("carry what their fact does, as days", async () => {
		const [row] = await ask(graph(), "MATCH ()-[r:LEADS]->() RETURN properties(r)");
		expect(row?.[0]).toEqual({
			id: "fact/bob-leads-acme",
			fact: "fact/bob-leads-acme",
			type: "LEADS",
			nature: "STATE",
			standing: "REPORTED",
			titleEn: "director",
			titleFr: "directeur",
			startEarliest: "2018-02-01",
			startLatest: "2018-02-01",
			endEarliest: "2020-05-01",
			doubtful: false,
			undated: false,
			dayKey: "2018-02-01",
			knownFrom: "2020-05-01",
		});
		const types = await ask(
			graph(),
			"MATCH ()-[r:LEADS]->() RETURN r.startEarliest IS :: DATE NOT NULL AS start, r.knownFrom IS :: DATE NOT NULL AS known",
		);
		expect(types).toEqual([[true, true]]);
	});

	it("are NOT_STANDING where what they stand for is planned, or superseded from the day its version is known", async () => {
		const rows = await ask(
			graph(),
			"MATCH ()-[r:NOT_STANDING]->() RETURN r.type AS type, r.standing, r.knownTo, r.startEarliest, r.shareMax ORDER BY type",
		);
		expect(rows).toEqual([
			["DESCRIBES", "REPORTED", "2020-05-01", null, null],
			// Planned after the founding of 2015, so not before its first possible day.
			["OWNS", "PLANNED", null, "2015-01-01", 20.5],
		]);
	});

	it("of the structure join ties to their ends, versions to the one before, disagreements to their sides", async () => {
		const rows = await ask(
			graph(),
			"MATCH (a)-[r:FROM|TO|REVISES|SIDE]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, r.position AS position ORDER BY a, type, b",
		);
		expect(rows).toEqual([
			["attribute/acme-valuation-2", "REVISES", "attribute/acme-valuation", null],
			["disagreement/pledge-and-payment", "SIDE", "funding/payment", 0],
			["disagreement/pledge-and-payment", "SIDE", "funding/pledge", 1],
			["fact/acme-owns-engine", "FROM", "company/acme", null],
			["fact/acme-owns-engine", "TO", "product/engine", null],
			["fact/ada-founded-acme", "FROM", "person/ada", null],
			["fact/ada-founded-acme", "TO", "company/acme", null],
			["fact/bob-leads-acme", "FROM", "person/bob", null],
			["fact/bob-leads-acme", "TO", "company/acme", null],
		]);
		expect(await ask(graph(), "MATCH (n:Attribute) RETURN n.id AS id, n.lineage ORDER BY id")).toEqual([
			["attribute/acme-valuation", "attribute/acme-valuation"],
			["attribute/acme-valuation-2", "attribute/acme-valuation"],
		]);
	});
});
