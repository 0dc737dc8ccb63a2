import { totalmem } from "node:os";

const megabyte = 1024 * 1024;

/**
 * The most memory in which Neo4j keeps pages of its files, as its settings write it: an eighth of what there is, of 128 MB to
 * 2 GB. It is taken page by page, so that a small graph takes little. Where a busy node's relationships do not fit into it,
 * asking about that node takes several times as long, for they lie all over the files.
 * @param memory in bytes
 */
export const pageCacheSize = (memory = memoryThere()): string => eighthOf(memory, 128);

/**
 * The most that Neo4j's heap may take, as Java writes it: an eighth of the memory that there is, of 512 MB to 2 GB. It grows
 * to that only where a query or an import needs it.
 * @param memory in bytes
 */
export const heapSize = (memory = memoryThere()): string => eighthOf(memory, 512);

const most = 2048;

function eighthOf(memory: number, least: number): string {
	const eighth = Math.floor(memory / 8 / megabyte);
	return `${Math.min(most, Math.max(least, eighth))}m`;
}

/** In a container what it may take, else what the machine has. */
function memoryThere(): number {
	const constrained = process.constrainedMemory();
	const all = totalmem();
	return constrained > 0 && constrained < all ? constrained : all;
}
