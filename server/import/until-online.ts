import { setTimeout as pause } from "node:timers/promises";

/** An index as Neo4j tells of it. */
export type HeldIndex = {
	readonly name: string;
	readonly state: "ONLINE" | "POPULATING" | "FAILED";
};

const longestPause = 1_000;

/**
 * Waits until all indexes can be used: as long as Neo4j fills them, which is many minutes for millions of facts.
 * @throws with the name of one that Neo4j could not fill
 */
export async function untilOnline(ask: () => Promise<readonly HeldIndex[]>): Promise<void> {
	for (let wait = 20; ; wait = Math.min(wait * 2, longestPause)) {
		const indexes = await ask();
		const failed = indexes.find(({ state }) => state === "FAILED");
		if (failed !== undefined)
			throw new Error(
				`Neo4j could not fill the index ${failed.name}; its log says why. Mend that, drop the index and start again: it is then made anew.`,
			);
		if (indexes.every(({ state }) => state === "ONLINE")) return;
		await pause(wait);
	}
}
