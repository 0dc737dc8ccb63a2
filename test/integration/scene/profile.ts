import type { ProfiledPlan } from "neo4j-driver";
import type { Graph, Parameters } from "../../../server/graph/graph.ts";
import { toParameters } from "../../../server/graph/parameters.ts";
import { statement } from "../../../server/graph/statements.ts";
import { inSession } from "./session.ts";

/** What the database did for one statement. */
export interface Profiled {
	readonly name: string;
	readonly operators: readonly string[];
	/** How often it touched the store. */
	readonly dbHits: number;
}

/** Runs `work`, then each statement that it sent once more under PROFILE. */
export async function profile(graph: Graph, work: (graph: Graph) => Promise<unknown>): Promise<readonly Profiled[]> {
	const sent: { name: string; parameters: Parameters }[] = [];
	await work({
		...graph,
		read: (name, parameters = {}, options) => {
			// Each answer asks it: it reads the few data sets there are, and nothing of what is asked for.
			if (name !== "queries/data-version") sent.push({ name, parameters });
			return graph.read(name, parameters, options);
		},
	});

	return inSession(async (session) => {
		const profiled: Profiled[] = [];
		for (const { name, parameters } of sent) {
			const text = statement(name).replace(/^CYPHER 25/, "CYPHER 25 PROFILE");
			const { summary } = await session.run(text, toParameters(parameters));
			if (!summary.profile) throw new Error(`${name} was not profiled.`);
			const all = operatorsOf(summary.profile);
			profiled.push({
				name,
				operators: all.map(({ operatorType }) => operatorType.replace(/@.*$/, "")),
				dbHits: all.reduce((sum, { dbHits }) => sum + dbHits, 0),
			});
		}
		return profiled;
	});
}

function operatorsOf(plan: ProfiledPlan): ProfiledPlan[] {
	return [plan, ...plan.children.flatMap(operatorsOf)];
}
