import type { Graph, Row } from "../../graph/graph.ts";
import { talliesForm } from "../../graph/tallies-form.ts";
import { inBatches, type Run } from "../apply/batches.ts";
import type { GraphRecord } from "../rows/graph-record.ts";
import { leadsOf } from "../rows/lead.ts";
import { type Tallied, type Tallies, tallies } from "./tallies.ts";

/** Facts that one statement reads at most. */
const pageSize = 20_000;
/** Facts that one transaction marks at most. */
const marksAtOnce = 2_000;
/** Tallies by known year of one statement at most: in a large graph one of them has thousands of marks. */
const knownTallyBatch = 100;

/** Adds to the tallies of the graph, in a transaction or outside of one. */
export async function writeTallies(run: Run, counted: Tallies): Promise<void> {
	await inBatches(run, "import/add-to-tallies", "rows", counted.rows(), { form: talliesForm });
	const ids = counted.known.ids();
	for (let start = 0; start < ids.length; start += knownTallyBatch) {
		const some = ids.slice(start, start + knownTallyBatch);
		const held = await run<Row & { id: string; marks: string }>("import/held-known-tallies", { ids: some });
		const marks = new Map(held.map((row) => [row.id, row.marks]));
		const rows = some.map((id) => counted.known.row(id, marks.get(id) ?? ""));
		await run("import/write-known-tallies", { rows });
	}
}

/** What is to be taken from the tallies because these records go or are written anew; asked before they do. */
export async function talliesWithout(run: Run, ids: readonly string[]): Promise<Tallies> {
	const counted = tallies();
	for (const fact of await inBatches<Row & Tallied>(run, "import/tallied", "ids", ids)) counted.add(fact, -1);
	return counted;
}

/** Adds what has been written. */
export function addWritten(counted: Tallies, records: readonly GraphRecord[]): void {
	for (const record of records) {
		const fact = talliedOf(record);
		if (fact !== null) counted.add(fact, 1);
	}
}

type Held = Row & Tallied & { readonly id: string; readonly startLead: number | null; readonly endLead: number | null };

/**
 * Marks what was foreseen where there are facts that were never marked: imported by an older version, or written by hand. Some
 * at a time, because all of a large graph are more than one transaction holds; nobody goes by marks before all are counted.
 */
export async function markForeseen(graph: Graph): Promise<void> {
	const read: Run = (name, parameters) => graph.read(name, parameters);
	if (await areComplete(read)) return;
	for await (const page of allFacts(read)) {
		const rows = unmarked(page);
		for (let start = 0; start < rows.length; start += marksAtOnce)
			await graph.write(({ run }) => run("import/mark-foreseen", { rows: rows.slice(start, start + marksAtOnce) }));
	}
}

/** Counts anew where there are facts that were never counted, and marks of them what is not marked yet. */
export async function completeTallies(run: Run): Promise<void> {
	if (await areComplete(run)) return;
	await run("import/delete-tallies");
	const counted = tallies();
	for await (const page of allFacts(run)) {
		for (const fact of page) counted.add(fact, 1);
		await inBatches(run, "import/mark-foreseen", "rows", unmarked(page));
	}
	await writeTallies(run, counted);
}

async function areComplete(run: Run): Promise<boolean> {
	const [row] = await run<Row & { complete: boolean }>("import/held-tallies", { form: talliesForm });
	return row?.complete === true;
}

async function* allFacts(run: Run): AsyncGenerator<readonly Held[]> {
	for (let after: string | undefined = ""; after !== undefined; ) {
		const page: readonly Held[] = await run("import/tallied-after", { after, limit: pageSize });
		yield page;
		after = page.at(-1)?.id;
	}
}

function unmarked(page: readonly Held[]) {
	return page
		.map((held) => ({ held, leads: leadsOf(held) }))
		.filter(({ held, leads }) => held.startLead !== leads.startLead || held.endLead !== leads.endLead)
		.map(({ held: { id }, leads }) => ({ id, ...leads }));
}

/** What is counted of a record; null where it is no fact. */
export function talliedOf({ labels, properties, days }: GraphRecord): Tallied | null {
	if (!labels.includes("Fact")) return null;
	const { nature, standing, undated } = properties;
	const { startEarliest = null, endLatest = null, knownFrom = null, knownTo = null } = days;
	return {
		nature: String(nature),
		standing: String(standing),
		undated: undated === true,
		startEarliest,
		endLatest,
		knownFrom,
		knownTo,
	};
}
