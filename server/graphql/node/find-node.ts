import { allowed } from "../../domain/allowed.ts";
import type { RecordOf } from "../../domain/lists.ts";
import type { EntityRecord, FactRecord, FundingRecord, NodeLabel, SourceRecord } from "../../domain/node-record.ts";
import { isEntity, isFact } from "../../domain/node-record.ts";
import { UserInputError } from "../../domain/user-input-error.ts";
import type { Context } from "../context.ts";
import type { AnyRecord } from "../records.ts";
import { findRelationship } from "../relationships/find-relationship.ts";

/** Whatever has an id: its form tells what it is of, see docs/graph.md. */
export function findAny(id: string, context: Context): Promise<AnyRecord | null> {
	const { loaders } = context;
	if (/\/evidence\/\d+$/.test(id)) return loaders.evidence.load(id);
	if (id.includes("#")) return findRelationship(id, context);
	if (id.startsWith("disagreement/")) return loaders.disagreement.load(id);
	if (id.startsWith("story/")) return loaders.story.load(id);
	return loaders.node.load(id);
}

/** The node of an id where it is of that label, else null. */
export async function findLabelled<L extends NodeLabel>(
	{ loaders }: Context,
	id: string,
	label: L,
): Promise<RecordOf<L> | null> {
	const record = await loaders.node.load(id);
	return record?.label === label ? (record as RecordOf<L>) : null;
}

/** What is not in the graph is refused: an answer of nothing would read as a finding. @throws UserInputError */
export async function requireEntity({ loaders }: Context, argument: string, id: string | null): Promise<void> {
	const record = id === null ? null : await loaders.node.load(id);
	if (id !== null && (record === null || !isEntity(record))) throw new UserInputError(argument, id, allowed.entity);
}

/** The entities of these ids, in their order. */
export async function findEntities({ loaders }: Context, ids: readonly string[]): Promise<EntityRecord[]> {
	const records = await Promise.all(ids.map((id) => loaders.node.load(id)));
	return records.filter((record) => record !== null).filter(isEntity);
}

/** The facts of these ids, in their order. */
export async function findFacts({ loaders }: Context, ids: readonly string[]): Promise<FactRecord[]> {
	const records = await Promise.all(ids.map((id) => loaders.node.load(id)));
	return records.filter((record) => record !== null).filter(isFact);
}

/** The sources of these ids, in their order. */
export async function findSources({ loaders }: Context, ids: readonly string[]): Promise<SourceRecord[]> {
	const records = await Promise.all(ids.map((id) => loaders.node.load(id)));
	return records.filter((record) => record?.label === "SOURCE");
}

/** The deals of these ids, in their order. */
export async function findFundings({ loaders }: Context, ids: readonly string[]): Promise<FundingRecord[]> {
	const records = await Promise.all(ids.map((id) => loaders.node.load(id)));
	return records.filter((record) => record?.label === "FUNDING");
}
