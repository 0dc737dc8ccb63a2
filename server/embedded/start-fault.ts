import { statfs } from "node:fs/promises";
import { EmbeddedError } from "./embedded-error.ts";
import { logFiles } from "./neo4j-files.ts";

/** With less free than this, in bytes, a disk counts as full: a first store and its logs take a few megabytes. */
export const fullDisk = 4_000_000;

/** How many bytes are free on the disk of a folder; as many as one likes where the system does not tell. */
export async function freeBytes(folder: string): Promise<number> {
	try {
		const { bavail, bsize } = await statfs(folder);
		return bavail * bsize;
	} catch {
		return Number.POSITIVE_INFINITY;
	}
}

/**
 * Why Neo4j did not start.
 * @param words what Neo4j and its JVM have logged
 * @param free bytes that are free on the disk of its home
 */
export function startFault(home: string, words: string, free: number): EmbeddedError {
	if (free < fullDisk || /No space left on device|There is not enough space on the disk/.test(words)) {
		return new EmbeddedError(
			"CANNOT_WRITE",
			`Chronograph cannot write to ${home}: the disk is full. Make room, or choose another folder with CHRONOGRAPH_HOME.`,
		);
	}
	if (/Lock file has been locked by another process|StoreLockException|FileLockException/.test(words)) {
		return new EmbeddedError(
			"HOME_IN_USE",
			`The data folder ${home} is in use by another Neo4j. Stop that one, or choose another folder with CHRONOGRAPH_HOME.`,
		);
	}
	const lines = words.trimEnd().split(/\r?\n/);
	const last = lines.filter((line) => !/^\s+at |\bWARN {2}at |^WARNING: /.test(line)).slice(-12);
	return new EmbeddedError(
		"DID_NOT_START",
		`Neo4j in ${home} did not start. The whole story is in ${logFiles(home).neo4j} and debug.log beside it; its last words:\n${last.join("\n")}`,
	);
}
