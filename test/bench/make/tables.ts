import { talliesForm } from "../../../server/graph/tallies-form.ts";
import type { EvidenceRow, GraphRecord } from "../../../server/import/rows/graph-record.ts";
import type { KnownTallyRow } from "../../../server/import/tallies/known-tallies.ts";
import type { TallyRow } from "../../../server/import/tallies/tallies.ts";

/** A file of comma-separated values: its header as Neo4j's own importer reads it, and how its values are found. */
export interface Table {
	/** The file's name, without its ending. */
	readonly name: string;
	/** Labels joined by colons, or a relationship type; empty where each row has its own. */
	readonly of: string;
	readonly kind: "nodes" | "relationships";
	readonly columns: readonly string[];
}

const days = ["startEarliest", "startLatest", "endEarliest", "endLatest", "knownFrom", "knownTo"].map(
	(d) => `${d}:date`,
);
const dating = ["nature", "standing", "doubtful:boolean", "undated:boolean", ...days];
const record = ["id:ID", "dataset", "hash"];
const written = ["period", "attested"];
const entity = [
	...["name", "nameFr", "aliases:string[]", "descriptionEn", "descriptionFr"],
	...["nameKey", "searchKeys:string[]", "searchText", "ties:long"],
];
const fact = [
	...written,
	"after",
	"before",
	"lineage",
	"dayKey",
	"recordedOn:date",
	"denied:boolean",
	"startLead:long",
	"endLead:long",
	...dating,
];
const nodes = (name: string, of: string, columns: readonly string[]): Table => ({ name, of, kind: "nodes", columns });
const relationships = (name: string, of: string, columns: readonly string[] = []): Table => ({
	name,
	of,
	kind: "relationships",
	columns: [":START_ID", ":END_ID", ...columns],
});

/** By the labels of their records. */
const nodeTables: readonly Table[] = [
	nodes("person", "Entity:Person", [...record, ...entity, ...written, ...dating]),
	nodes("company", "Entity:Company", [...record, ...entity, "kind", ...written, ...dating]),
	nodes("product", "Entity:Product", [...record, ...entity, "kind", ...written, ...dating]),
	nodes("source", "Entity:Source", [
		...record,
		...entity,
		...["kind", "publisher", "url", "published", "publishedLatest:date", "language"],
		...written,
		...dating,
	]),
	nodes("funding", "Entity:Fact:Funding", [
		...record,
		...entity,
		...["kind", "amount:long", "amountText", "currency", "precision"],
		...fact,
	]),
	nodes("statement", "Entity:Fact:Statement", [
		...record,
		...entity,
		"text",
		"textBasis",
		"language",
		"medium",
		...fact,
	]),
	nodes("event", "Entity:Fact:Event", [...record, ...entity, "kind", ...fact]),
	nodes("attribute", "Fact:Attribute", [...record, "key", "valueEn", "valueFr", ...fact]),
	nodes("tie", "Fact:Tie", [...record, "type", "titleEn", "titleFr", "shareMin:long", "shareMax:long", ...fact]),
	nodes("disagreement", "Disagreement", [...record, "kind", "reasonEn", "reasonFr", "found:boolean"]),
];

const evidence = nodes("evidence", "Evidence", [
	...["id:ID", "locator", "noteEn", "noteFr", "attributionKind", "attributionCount:long", "origin", "knownFrom:date"],
]);
const dataSet = nodes("dataset", "Dataset", [
	...["id:ID", "titleEn", "titleFr", "licence", "citation", "version", "vocabulary", "importedOn:date"],
]);
const tally = nodes("tally", "Tally", [
	"id:ID",
	"series",
	"standing",
	"month:date",
	"form:long",
	"count:long",
	"onLastDay:long",
	"days:long[]",
]);
const knownTally = nodes("known-tally", "KnownTally", ["id:ID", "known:long", "year:long", "months", "marks"]);
const evidencedBy = relationships("evidenced-by", "EVIDENCED_BY");
const chain = relationships("in", "IN", ["position:long"]);
const fromEnd = relationships("from", "FROM");
const toEnd = relationships("to", "TO");
const revises = relationships("revises", "REVISES");
const side = relationships("side", "SIDE", ["position:long"]);
const copies = relationships("copies", "", [
	...[":TYPE", "id", "fact", "type", "titleEn", "titleFr", "shareMin:long", "shareMax:long", "dayKey"],
	...dating,
]);

export const tables: readonly Table[] = [
	...nodeTables,
	...[evidence, dataSet, tally, knownTally, evidencedBy, chain, fromEnd, toEnd, revises, side, copies],
];

type Value = string | number | boolean | readonly string[];
type Values = Readonly<Record<string, Value | null | undefined>>;

/** A row: its table and its values by the columns' names. */
export interface TableRow {
	readonly table: Table;
	readonly values: Values;
}

const recordedOn = "2026-01-01";

/** All rows of a record. @param ties how many tie types join it to others, of those that stand; for entities */
export function* rowsOf(made: GraphRecord, ties: number | null): Generator<TableRow> {
	const labels = made.labels.join(":");
	const table = nodeTables.find(({ of }) => of === labels);
	if (table === undefined) throw new Error(`There is no table for ${labels}.`);
	const { id, dataset, hash, properties, days: dates } = made;
	const recorded = labels.includes("Fact") ? { recordedOn } : {};
	yield {
		table,
		values: { id, dataset, hash, ...properties, ...dates, ...recorded, ...(ties === null ? {} : { ties }) },
	};
	for (const passage of made.evidence) yield* evidenceRowsOf(id, passage);
	if (made.ends !== null) {
		yield joined(fromEnd, id, made.ends.from);
		yield joined(toEnd, id, made.ends.to);
	}
	if (made.revises !== null) yield joined(revises, id, made.revises);
	yield* made.sides.map((fact, position) => joined(side, id, fact, { position }));
	for (const copy of made.copies)
		yield joined(copies, copy.from, copy.to, { TYPE: copy.type, ...copy.properties, ...copy.days });
}

function* evidenceRowsOf(owner: string, { id, properties, days: dates, count, chain: documents }: EvidenceRow) {
	yield { table: evidence, values: { id, ...properties, ...dates, attributionCount: count } };
	yield joined(evidencedBy, owner, id);
	yield* documents.map((source, position) => joined(chain, id, source, { position }));
}

function joined(table: Table, from: string, to: string, values: Values = {}): TableRow {
	return { table, values: { START_ID: from, END_ID: to, ...values } };
}

/** A count that imports keep. */
export function tallyRow({ id, series, standing, month, count, onLastDay, days: byDay }: TallyRow): TableRow {
	const form = series === "ALL" ? talliesForm : null;
	return { table: tally, values: { id, series, standing, month, form, count, onLastDay, days: byDay.map(String) } };
}

/** A count by known year. */
export function knownTallyRow({ id, known, year, months, marks }: KnownTallyRow): TableRow {
	return { table: knownTally, values: { id, known, year, months, marks } };
}

/** The made data set itself. */
export function dataSetRow(id: string, version: string): TableRow {
	const title = "A world made for measurements";
	return {
		table: dataSet,
		values: {
			...{ id, version, titleEn: title, titleFr: "Un monde fabriqué pour mesurer" },
			...{ licence: "CC0-1.0", citation: title, vocabulary: "{}", importedOn: recordedOn },
		},
	};
}
