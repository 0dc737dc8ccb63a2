import { expect, it } from "vitest";
import { useGraph } from "../../helpers/graph.ts";

const { graph } = useGraph();

/** Has Neo4j forget its plans. @returns how many it had */
async function forgetPlans(): Promise<number> {
	const { rows } = await graph().table("CALL db.clearQueryCaches() YIELD value RETURN value", {}, { limit: 1 });
	const [, many = "0"] = /cleared of (\d+) queries/.exec(String(rows[0]?.[0])) ?? [];
	return Number(many);
}

it("a statement is planned once, however many ids it is given, and of how many letters", async () => {
	await forgetPlans();
	for (const many of [1, 2, 20, 200])
		await graph().read("queries/nodes", { ids: Array.from({ length: many }, (_, n) => `person/${n}`) });
	expect(await forgetPlans()).toBe(1);

	for (const letters of [0, 1, 20, 200])
		await graph().table("RETURN $text AS text", { text: "x".repeat(letters) }, { limit: 1 });
	expect(await forgetPlans()).toBe(1);
});
