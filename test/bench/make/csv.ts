import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { typesOfPaths } from "../../../server/domain/walked-types.ts";
import type { GraphRecord } from "../../../server/import/rows/graph-record.ts";
import { addWritten } from "../../../server/import/tallies/keep-tallies.ts";
import { tallies } from "../../../server/import/tallies/tallies.ts";
import { dataset } from "./data-set.ts";
import type { Shape } from "./shape.ts";
import { dataSetRow, knownTallyRow, rowsOf, type Table, type TableRow, tables, tallyRow } from "./tables.ts";
import { madeRecords, versionOf } from "./world.ts";

/** Writes a made world as the files of Neo4j's own importer, one a table. @param onRecord called after each */
export async function writeCsv(shape: Shape, folder: string, onRecord: () => void = () => undefined): Promise<void> {
	await mkdir(folder, { recursive: true });
	const files = new Map(tables.map((table) => [table, new CsvFile(folder, table)]));
	const write = async ({ table, values }: TableRow) => files.get(table)?.write(values);
	const ties = new TieCounter();
	const counted = tallies();
	await write(dataSetRow(dataset, versionOf(shape)));
	for (const record of madeRecords(shape)) {
		ties.count(record);
		addWritten(counted, [record]);
		for (const row of rowsOf(record, record.labels.includes("Entity") ? ties.of(record.id) : null)) await write(row);
		onRecord();
	}
	for (const row of counted.rows()) await write(tallyRow(row));
	for (const id of counted.known.ids()) await write(knownTallyRow(counted.known.row(id, "")));
	await Promise.all([...files.values()].map((file) => file.close()));
}

/** How many ties that stand join each node: the nodes that are no facts come last, when all of them are known. */
export class TieCounter {
	readonly #types = new Set(typesOfPaths(vocabulary));
	readonly #counts = new Map<string, number>();

	count({ copies }: GraphRecord): void {
		for (const { type, from, to } of copies)
			if (this.#types.has(type)) for (const id of [from, to]) this.#counts.set(id, this.of(id) + 1);
	}

	of(id: string): number {
		return this.#counts.get(id) ?? 0;
	}
}

class CsvFile {
	readonly #stream: WriteStream;
	readonly #columns: readonly string[];
	readonly #name: string;
	#waiting: string[] = [];

	constructor(folder: string, { name, columns }: Table) {
		this.#stream = createWriteStream(join(folder, `${name}.csv`));
		this.#columns = columns.map((column) => (column.startsWith(":") ? column.slice(1) : column.replace(/:.*$/, "")));
		this.#name = name;
		this.#waiting.push(columns.join(","));
	}

	async write(values: TableRow["values"]): Promise<void> {
		const unknown = Object.keys(values).find((name) => !this.#columns.includes(name));
		if (unknown !== undefined) throw new Error(`The table ${this.#name} has no column ${unknown}.`);
		this.#waiting.push(this.#columns.map((name) => cell(values[name])).join(","));
		if (this.#waiting.length >= 2_000) await this.#flush();
	}

	async close(): Promise<void> {
		await this.#flush();
		this.#stream.end();
		await finished(this.#stream);
	}

	async #flush(): Promise<void> {
		const text = this.#waiting.map((line) => `${line}\n`).join("");
		this.#waiting = [];
		if (!this.#stream.write(text)) await once(this.#stream, "drain");
	}
}

/** What is not known is an empty cell, which is no property. */
function cell(value: TableRow["values"][string]): string {
	if (value === null || value === undefined) return "";
	const text = Array.isArray(value) ? value.join(";") : String(value);
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
