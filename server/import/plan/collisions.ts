import type { Row } from "../../graph/graph.ts";
import { inBatches, type Run } from "../apply/batches.ts";
import type { Place } from "../entry.ts";
import type { Problem } from "../problem.ts";
import type { DataSet } from "../read-data-set.ts";
import type { GraphRecord } from "../rows/graph-record.ts";
import type { Suppressions } from "../suppress.ts";
import type { World } from "../world.ts";
import type { Plan } from "./plan.ts";

interface Elsewhere extends Row {
	readonly id: string;
	readonly dataset: string;
}

interface NamedElsewhere extends Elsewhere {
	/** The record there that names it. */
	readonly by: string;
}

interface Given {
	readonly dataSets: readonly DataSet[];
	readonly world: World;
	readonly suppressions: Suppressions;
}

/**
 * Where an import would clash with data sets that are in the graph and not among the given ones, which stay as they are:
 * an id of theirs, a record that they name and that would go, dates of theirs that follow from what would change.
 */
export async function collisions(
	run: Run,
	plan: Plan,
	{ dataSets, world, suppressions }: Given,
): Promise<readonly Problem[]> {
	const given = { datasets: dataSets.map(({ id }) => id) };
	const places: Places = {
		of: (id) => world.byId.get(id)?.place,
		set: () => dataSets[0]?.places.dataset,
	};
	const taken = await inBatches<Elsewhere>(
		run,
		"import/held-elsewhere",
		"ids",
		plan.created.map(({ id }) => id),
		given,
	);
	const keptOut = await inBatches<Elsewhere>(run, "import/held-elsewhere", "ids", [...suppressions.keys()], given);
	const joined = await inBatches<NamedElsewhere>(run, "import/joined-elsewhere", "ids", plan.deleted, given);
	const derived = await inBatches<NamedElsewhere & Basis>(
		run,
		"import/derived-elsewhere",
		"ids",
		plan.changed.map(({ id }) => id),
		given,
	);
	const changed = new Map(plan.changed.map((record) => [record.id, record]));
	return [
		...taken.flatMap(({ id, dataset }) =>
			at(
				places,
				id,
				["id"],
				`${id} is in the graph already, from ${dataset}`,
				`give it another id, or ${together(dataset)}`,
			),
		),
		...keptOut.flatMap(({ id, dataset }) => {
			const problem = suppressions
				.get(id)
				?.problem(
					["id"],
					`${id} is in the graph, from ${dataset}, whose folder is not given`,
					`${together(dataset)}, so that it can be taken out`,
				);
			return problem ? [problem] : [];
		}),
		...joined.flatMap(({ id, by, dataset }) =>
			at(
				places,
				id,
				[],
				`${id} would go from the graph, but ${by} of ${dataset} needs it`,
				`keep it, or ${together(dataset)}`,
			),
		),
		...derived
			.filter((row) => !sameBasis(row, changed.get(row.id)))
			.flatMap(({ id, by, dataset }) =>
				at(
					places,
					id,
					[],
					`${by} of ${dataset} takes its dates or its lineage from ${id}, which changes`,
					together(dataset),
				),
			),
	];
}

interface Places {
	readonly of: (id: string) => Place | undefined;
	readonly set: () => Place | undefined;
}

const together = (dataset: string) => `give the folder of ${dataset} as well`;

function at(places: Places, id: string, path: readonly string[], message: string, hint: string): readonly Problem[] {
	const place = places.of(id);
	const problem = place ? place.problem(path, message, hint) : places.set()?.problem([], message, hint);
	return problem ? [problem] : [];
}

const bounds = ["startEarliest", "startLatest", "endEarliest", "endLatest"] as const;

/** What other records are derived from. */
type Basis = Row & {
	readonly published: string | null;
	readonly lineage: string | null;
	readonly doubtful: boolean;
} & { readonly [bound in (typeof bounds)[number]]: string | null };

function sameBasis(held: Basis, record: GraphRecord | undefined): boolean {
	if (record === undefined) return true;
	const { properties, days } = record;
	return (
		held.published === (properties.published ?? null) &&
		held.lineage === (properties.lineage ?? null) &&
		held.doubtful === properties.doubtful &&
		bounds.every((bound) => held[bound] === (days[bound] ?? null))
	);
}
