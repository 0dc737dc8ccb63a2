import type { Day } from "../../../model/time/types.ts";
import { count } from "../count.ts";
import type { Plan } from "../plan/plan.ts";
import type { Copy, GraphRecord } from "../rows/graph-record.ts";
import type { OnStage } from "../stage.ts";
import { addWritten, talliesWithout, writeTallies } from "../tallies/keep-tallies.ts";
import { inBatches, type Run } from "./batches.ts";
import { takeOutJoined } from "./take-out.ts";

export interface Applying {
	/** The day that new facts are recorded on. */
	readonly today: Day;
	readonly onStage?: OnStage | undefined;
}

/**
 * Writes a plan: first what goes, then the records, then what joins them.
 * @returns the ids of all nodes whose relationships changed
 */
export async function applyPlan(run: Run, plan: Plan, { today, onStage }: Applying): Promise<ReadonlySet<string>> {
	const replaced = [...plan.deleted, ...plan.changed.map(({ id }) => id)];
	if (replaced.length > 0) onStage?.(`Taking out ${count(replaced.length, "record")}`);
	const tallies = await talliesWithout(run, replaced);
	const ends = await takeOutJoined(run, replaced);
	await inBatches(run, "import/delete-records", "ids", plan.deleted);

	const written = [...plan.created, ...plan.changed];
	if (written.length > 0) onStage?.(`Writing ${count(written.length, "record")}`);
	const row = (record: GraphRecord) => nodeRow(record, plan.recordedOn.get(record.id) ?? today);
	await inBatches(run, "import/create-records", "rows", plan.created.map(row));
	await inBatches(run, "import/change-records", "rows", plan.changed.map(row));

	addWritten(tallies, written);
	await writeTallies(run, tallies);
	const passages = written.flatMap(({ id: owner, evidence }) => evidence.map((passage) => ({ owner, passage })));
	if (passages.length > 0) onStage?.(`Writing ${count(passages.length, "passage")} of evidence`);
	await writeEvidence(run, passages);
	const copies = written.flatMap((record) => record.copies);
	if (copies.length > 0) onStage?.(`Writing ${count(copies.length, "relationship")}`);
	await writeStructure(run, written);
	const described = (copy: Copy) => copy.properties.type === "DESCRIBES";
	await inBatches(
		run,
		"import/create-copies",
		"rows",
		copies.filter((copy) => !described(copy)),
	);
	await inBatches(run, "import/create-descriptions", "rows", copies.filter(described));
	return new Set([...ends, ...copies].flatMap(({ from, to }) => [from, to]));
}

function nodeRow({ id, dataset, hash, labels, properties, days }: GraphRecord, recordedOn: Day) {
	return {
		labels,
		properties: { id, dataset, hash, ...properties },
		days,
		recordedOn: labels.includes("Fact") ? recordedOn : null,
	};
}

interface Passage {
	readonly owner: string;
	readonly passage: GraphRecord["evidence"][number];
}

async function writeEvidence(run: Run, passages: readonly Passage[]): Promise<void> {
	const rows = passages.map(({ owner, passage: { id, properties, days, count } }) => ({
		owner,
		properties: { id, ...properties },
		days,
		count,
	}));
	await inBatches(run, "import/create-evidence", "rows", rows);
	const links = passages.flatMap(({ passage: { id: evidence, chain } }) =>
		chain.map((source, position) => ({ evidence, source, position })),
	);
	await inBatches(run, "import/create-chains", "rows", links);
}

async function writeStructure(run: Run, records: readonly GraphRecord[]): Promise<void> {
	const ends = records.flatMap(({ id, ends: joined }) => (joined === null ? [] : [{ id, ...joined }]));
	await inBatches(run, "import/create-tie-ends", "rows", ends);
	const revisions = records.flatMap(({ id, revises }) => (revises === null ? [] : [{ id, revises }]));
	await inBatches(run, "import/create-revisions", "rows", revisions);
	const sides = records.flatMap(({ id, sides: all }) => all.map((side, position) => ({ id, side, position })));
	await inBatches(run, "import/create-sides", "rows", sides);
	const shown = records.flatMap(({ id: story, shows = [] }) => shows.map(({ id, step }) => ({ story, id, step })));
	await inBatches(run, "import/create-shows", "rows", shown);
}
