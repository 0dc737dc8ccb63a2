import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plan } from "neo4j-driver";
import { describe, expect, it } from "vitest";
import { bundledFolder } from "../../../server/domain/reports/catalogue.ts";
import { useBundledGraph } from "../../helpers/graph.ts";
import { inSession } from "../scene/session.ts";

useBundledGraph();

async function planOf(report: string): Promise<Plan> {
	const text = await readFile(join(bundledFolder, `${report}.cypher`), "utf8");
	const { summary } = await inSession((session) =>
		session.run(text.replace(/^CYPHER 25$/m, "CYPHER 25 EXPLAIN"), { limit: 1 }),
	);
	if (!summary.plan) throw new Error(`${report} has no plan.`);
	return summary.plan;
}

/** The sorting of all rows: the sorting of the items of a cell is to the side. */
const sortingIn = (plan: Plan): Plan | undefined =>
	plan.operatorType.startsWith("Sort") ? plan : plan.children[0] && sortingIn(plan.children[0]);

const detailsIn = (plan: Plan): readonly string[] => [
	String(plan.arguments.Details ?? ""),
	...plan.children.flatMap(detailsIn),
];

describe("a report on all facts", () => {
	it.each(["facts-on-one-origin", "published-late", "what-changed", "who-funded-whom"])(
		"%s puts them in order before it makes rows of them: of a hundred rows that are asked for not all are made",
		async (report) => {
			const sorting = sortingIn(await planOf(report));
			expect(sorting).toBeDefined();
			expect(detailsIn(sorting as Plan).filter((details) => details.includes("nameFr"))).toEqual([]);
		},
	);
});
