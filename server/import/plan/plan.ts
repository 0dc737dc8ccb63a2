import { idKind } from "../../../model/ids.ts";
import type { Day } from "../../../model/time/types.ts";
import type { Row } from "../../graph/graph.ts";
import type { RecordKind } from "../entry.ts";
import type { GraphRecord } from "../rows/graph-record.ts";
import type { Counts } from "./counts.ts";

/** What the graph holds of a record. */
export interface Held extends Row {
	readonly id: string;
	readonly hash: string;
	readonly recordedOn: Day | null;
}

/** What has to be written so that the graph holds what the files say. */
export interface Plan {
	readonly created: readonly GraphRecord[];
	readonly changed: readonly GraphRecord[];
	/** Ids. */
	readonly deleted: readonly string[];
	readonly unchanged: readonly GraphRecord[];
	/** The day a record entered the database, by id. */
	readonly recordedOn: ReadonlyMap<string, Day>;
}

/** Compares records with what is held of their data sets, by their hashes. */
export function planOf(records: readonly GraphRecord[], held: readonly Held[]): Plan {
	const heldById = new Map(held.map((one) => [one.id, one]));
	const wanted = new Set(records.map(({ id }) => id));
	return {
		created: records.filter(({ id }) => !heldById.has(id)),
		changed: records.filter(({ id, hash }) => heldById.has(id) && heldById.get(id)?.hash !== hash),
		unchanged: records.filter(({ id, hash }) => heldById.get(id)?.hash === hash),
		deleted: held.map(({ id }) => id).filter((id) => !wanted.has(id)),
		recordedOn: new Map(held.flatMap(({ id, recordedOn }) => (recordedOn === null ? [] : [[id, recordedOn]]))),
	};
}

const kinds: readonly RecordKind[] = [
	"person",
	"company",
	"product",
	"source",
	"fact",
	"funding",
	"statement",
	"event",
	"attribute",
	"disagreement",
	"story",
];

export function countsOf(plan: Plan): { kinds: Readonly<Record<RecordKind, Counts>>; total: Counts } {
	const ids = {
		created: plan.created.map(({ id }) => id),
		changed: plan.changed.map(({ id }) => id),
		deleted: plan.deleted,
		unchanged: plan.unchanged.map(({ id }) => id),
	};
	const countsWhere = (counts: (id: string) => boolean): Counts => ({
		created: ids.created.filter(counts).length,
		changed: ids.changed.filter(counts).length,
		deleted: ids.deleted.filter(counts).length,
		unchanged: ids.unchanged.filter(counts).length,
	});
	const byKind = kinds.map((kind) => [kind, countsWhere((id) => idKind(id) === kind)]);
	return { kinds: Object.fromEntries(byKind), total: countsWhere(() => true) };
}
