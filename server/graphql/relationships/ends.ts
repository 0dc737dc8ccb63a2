import { type EntityRecord, type FactRecord, isEntity, isFact } from "../../domain/node-record.ts";
import { UnexpectedValueError } from "../../domain/properties.ts";
import type { Context } from "../context.ts";

/** The entity at one end of a relationship. */
export async function endOf(id: string, { loaders }: Context): Promise<EntityRecord> {
	const record = await loaders.node.load(id);
	if (record === null || !isEntity(record))
		throw new UnexpectedValueError(`A relationship ends at ${id}, which is no entity.`);
	return record;
}

/** The fact that a relationship stands for. */
export async function factOf(id: string, { loaders }: Context): Promise<FactRecord> {
	const record = await loaders.node.load(id);
	if (record === null || !isFact(record))
		throw new UnexpectedValueError(`A relationship stands for ${id}, which is no fact.`);
	return record;
}
