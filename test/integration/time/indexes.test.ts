import { expect, it } from "vitest";
import type { PlanOperator } from "../../../server/graph/graph.ts";
import { statement } from "../../../server/graph/statements.ts";
import { useGraph } from "../../helpers/graph.ts";

const { graph } = useGraph();

const seeks = ({ operator, details, children }: PlanOperator): string[] => [
	...(/^Node.*Index/.test(operator) && !details.includes(":Tally(id)")
		? [details.match(/\w+:Fact\(([^)]*)\)/)?.[1] ?? details]
		: []),
	...children.flatMap(seeks),
];

const changed = ["startEarliest, id", "endLatest, id", "startLead, startEarliest, id", "endLead, endLatest, id"];

// Nothing else keeps a page's cost to what the page holds; an index on something of few values seems better to the planner.
it.each([
	["timeline", ["dayKey, id"]],
	["changes", changed],
	["count-changes", changed],
	["learned", ["knownFrom, id", "knownTo, id"]],
	["count-learned", ["knownFrom, id", "knownTo, id"]],
])("%s goes along %j, whatever other indexes there are", async (name, indexes) => {
	const { root } = await graph().explain(statement(`queries/${name}`));
	expect(seeks(root).sort()).toEqual([...indexes].sort());
});
