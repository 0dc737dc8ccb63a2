import type { Graph } from "../graph/graph.ts";
import { largestPage } from "./connection.ts";
import { gather } from "./gather.ts";
import type { AttributeRecord } from "./node-record.ts";
import { mapOf, text, UnexpectedValueError } from "./properties.ts";
import { toNodeRecord } from "./to-node-record.ts";
import type { WhenParameters } from "./when.ts";

/** The attributes of each of these entities that count, by first day; null keys are all of them. At most 1000 each. */
export async function findAttributes(
	graph: Graph,
	entities: readonly string[],
	keys: readonly string[] | null,
	when: WhenParameters,
): Promise<ReadonlyMap<string, readonly AttributeRecord[]>> {
	const rows = await graph.read("queries/attributes", { ids: entities, keys, ...when, limit: largestPage });
	return gather(rows, (row) => [text(row, "entity"), toAttribute(toNodeRecord(mapOf(row.node)))]);
}

function toAttribute(record: ReturnType<typeof toNodeRecord>): AttributeRecord {
	if (record.label !== "ATTRIBUTE")
		throw new UnexpectedValueError(`${record.id} describes something and is no attribute.`);
	return record;
}
