import type { Day } from "../../model/time/types.ts";
import type { Graph, Row } from "../graph/graph.ts";
import { type Applying, applyPlan } from "./apply/apply-plan.ts";
import { inBatches, type Run } from "./apply/batches.ts";
import { writeFirst } from "./apply/first-import.ts";
import { derive, soundEntries } from "./derive/derive.ts";
import { type Seen, seenIn } from "./derive/seen.ts";
import { type Checked, checkDataSets } from "./load.ts";
import { collisions } from "./plan/collisions.ts";
import type { ImportReport } from "./plan/counts.ts";
import { additionsElsewhere, type DataSetRow, dataSetRow, type HeldDataSet } from "./plan/data-sets.ts";
import { countsOf, type Held, type Plan, planOf } from "./plan/plan.ts";
import { tieTypesOf } from "./plan/tie-types.ts";
import { ImportRefused, sorted } from "./problem.ts";
import { graphRecord } from "./rows/graph-records.ts";
import type { OnStage } from "./stage.ts";
import { suppress } from "./suppress.ts";
import { completeTallies, markForeseen } from "./tallies/keep-tallies.ts";
import { inImport } from "./too-large.ts";
import { clashesElsewhere, type World } from "./world.ts";

export interface ImportOptions {
	/** Says what would be written, and writes nothing. */
	readonly dryRun?: boolean;
	/** The day that new facts are recorded on; the current one, in UTC, where none is given. */
	readonly today?: Day;
	readonly onStage?: OnStage;
}

export interface FolderImportOptions extends ImportOptions {
	/** A file of suppressions; the `suppressions.yaml` beside the folders where none is given. */
	readonly suppressions?: string;
}

/**
 * Reads and checks data sets, and brings them into the graph.
 * @param folders one a data set; they are checked together
 * @throws ImportRefused with every problem, before the first write
 */
export async function importDataSets(
	graph: Graph,
	folders: readonly string[],
	{ suppressions, ...options }: FolderImportOptions = {},
): Promise<ImportReport> {
	options.onStage?.("Reading the files");
	return importChecked(graph, await checkDataSets(folders, suppressions), options);
}

/**
 * Brings data sets into the graph: what is new is created, what changed is written anew, what is gone from the files goes. The
 * same import again writes nothing. Data sets of the graph that are not given stay as they are. It is one transaction, but for
 * marks on facts of an older version and for the first import of a graph: that is as large as the data, and counts once its
 * data sets are there.
 * @throws ImportRefused with every problem, before the first write; GraphError
 */
export async function importChecked(
	graph: Graph,
	checked: Checked,
	{ dryRun = false, today = new Date().toISOString().slice(0, 10), onStage }: ImportOptions = {},
): Promise<ImportReport> {
	refuse(checked.problems);
	onStage?.("Comparing with the graph");
	if (dryRun) return (await prepare((name, parameters) => graph.read(name, parameters), checked)).report(true);
	await markForeseen(graph);
	const write = graph.write(async (transaction) => {
		const inOne: Run = (name, parameters) => transaction.run(name, parameters);
		await inOne("import/lock");
		const prepared = await prepare(inOne, checked);
		const writeBy = async (run: Run) => {
			await apply(run, prepared, { today, onStage });
			for (const { id, properties } of prepared.newDataSets)
				await inOne("import/write-data-set", { id, properties, today });
		};
		if (prepared.brokenOff === null) await writeBy(inOne);
		else await writeFirst(graph, prepared.brokenOff, prepared.plan, writeBy);
		onStage?.("Committing");
		return prepared.report(false);
	});
	return write.catch((error) => {
		throw inImport(error, checked.world.entries.length);
	});
}

async function apply(
	run: Run,
	{ plan, vocabularyChanged, tieTypes }: Prepared,
	{ today, onStage }: Applying,
): Promise<void> {
	await completeTallies(run);
	const joined = await applyPlan(run, plan, { today, onStage });
	const recount = vocabularyChanged
		? new Set([...plan.created, ...plan.changed, ...plan.unchanged].map(({ id }) => id))
		: joined;
	if (recount.size > 0) onStage?.("Counting ties");
	await inBatches(run, "import/count-ties", "ids", [...recount], { types: tieTypes });
}

interface Prepared {
	readonly plan: Plan;
	/** Of a first import, what one before it left that was broken off: ids; null where there are data sets in the graph. */
	readonly brokenOff: readonly string[] | null;
	/** Those that are not in the graph just so. */
	readonly newDataSets: readonly DataSetRow[];
	readonly vocabularyChanged: boolean;
	readonly tieTypes: readonly string[];
	readonly report: (dryRun: boolean) => ImportReport;
}

/** Works out what is to be written, from the files and from what the graph holds. Reads only. @throws ImportRefused */
async function prepare(run: Run, { dataSets, world, suppressions }: Checked): Promise<Prepared> {
	const datasets = dataSets.map(({ id }) => id);
	const heldDataSets = await run<HeldDataSet>("import/held-data-sets");
	const elsewhere = additionsElsewhere(heldDataSets, dataSets);
	const revised = await run<Row & { id: string; by: string; dataset: string; knownFrom: Day }>(
		"import/revised-elsewhere",
		{ datasets },
	);

	const sound = soundEntries(world.entries);
	const entries = suppress(sound, suppressions.keys());
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const stands = { ...world, entries, byId };
	const derived = derive(stands, new Map(revised.map(({ id, knownFrom }) => [id, knownFrom])));
	let seen: Seen | undefined;
	const records = entries.map((entry) =>
		graphRecord(entry, derived, () => {
			seen ??= seenIn(stands);
			return seen;
		}),
	);

	const held = await run<Held>("import/held", { datasets });
	const brokenOff = heldDataSets.length === 0 ? held.map(({ id }) => id) : null;
	const plan = planOf(records, brokenOff === null ? held : []);
	refuse([
		...clashesElsewhere(elsewhere, dataSets),
		...twiceRevised(revised, world),
		...(await collisions(run, plan, { dataSets, world, suppressions })),
	]);

	const heldById = new Map(heldDataSets.map((set) => [set.id, set]));
	const rows = dataSets.map((set) => dataSetRow(set, records));
	return {
		plan,
		brokenOff,
		newDataSets: rows.filter(({ id, version }) => heldById.get(id)?.version !== version),
		vocabularyChanged: rows.some(({ id, properties }) => heldById.get(id)?.vocabulary !== properties.vocabulary),
		tieTypes: tieTypesOf(world.vocabulary, elsewhere),
		report: (dryRun) => ({
			dryRun,
			dataSets: rows.map(({ id, version }) => {
				const held = heldById.get(id);
				return {
					id,
					version,
					outcome: held === undefined ? "created" : held.version === version ? "unchanged" : "changed",
				};
			}),
			...countsOf(plan),
			suppressed: sound.length - entries.length,
		}),
	};
}

/** A fact of these files that they and another data set of the graph revise. */
function twiceRevised(revised: readonly { id: string; by: string; dataset: string }[], world: World) {
	const here = new Map(
		world.entries.flatMap((entry) =>
			"revises" in entry.record && entry.record.revises ? [[entry.record.revises, entry]] : [],
		),
	);
	return revised.flatMap(({ id, by, dataset }) => {
		const entry = here.get(id);
		return entry
			? [
					entry.place.problem(
						["revises"],
						`${id} has two revisions: ${by} of ${dataset}, in the graph, and this`,
						"let the newer one revise the older one",
					),
				]
			: [];
	});
}

function refuse(problems: ConstructorParameters<typeof ImportRefused>[0]): void {
	if (problems.length > 0) throw new ImportRefused(sorted(problems));
}
