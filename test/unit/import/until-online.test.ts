import { describe, expect, it } from "vitest";
import { type HeldIndex, untilOnline } from "../../../server/import/until-online.ts";

/** Neo4j's answers, one after the other; the last one from then on. */
function answering(...answers: (readonly HeldIndex[])[]) {
	let asked = 0;
	return {
		ask: async () => answers[Math.min(asked++, answers.length - 1)] ?? [],
		asked: () => asked,
	};
}

const index = (name: string, state: HeldIndex["state"]): HeldIndex => ({ name, state });

describe("waiting for the indexes", () => {
	it("lasts until the last of them can be used", async () => {
		const neo4j = answering(
			[index("fact_id", "ONLINE"), index("fact_start", "POPULATING")],
			[index("fact_id", "ONLINE"), index("fact_start", "POPULATING")],
			[index("fact_id", "ONLINE"), index("fact_start", "ONLINE")],
		);
		await untilOnline(neo4j.ask);
		expect(neo4j.asked()).toBe(3);
	});

	it("ends with the one that Neo4j could not fill, and what to do", async () => {
		const neo4j = answering([index("fact_id", "POPULATING"), index("entity_search", "FAILED")]);
		await expect(untilOnline(neo4j.ask)).rejects.toThrow(/could not fill the index entity_search.*made anew/);
	});
});
