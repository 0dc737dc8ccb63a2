import { beforeAll, expect, it } from "vitest";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { changes } from "../../../server/domain/changes.ts";
import { density } from "../../../server/domain/density.ts";
import type { KeepingGraph } from "../../../server/domain/kept/kept-facts.ts";
import { learned } from "../../../server/domain/learned.ts";
import { timeline } from "../../../server/domain/timeline.ts";
import { useGraph } from "../../helpers/graph.ts";
import { writeGraph } from "../scene/write-graph.ts";

const { graph } = useGraph();
beforeAll(() => writeGraph(graph(), [{ id: "person/ann", name: "Ann" }], []));

const days = { since: "2015-01-01", until: "2020-01-01" };
const fields: [string, (keeping: KeepingGraph, ids: readonly string[]) => Promise<unknown>][] = [
	["timeline", (keeping, ids) => timeline(keeping, vocabulary, { ids })],
	["changes", (keeping, ids) => changes(keeping, { ...days, ids })],
	["learned", (keeping, ids) => learned(keeping, { ...days, ids })],
	["density", async (keeping, ids) => ({ rows: await density(keeping, { ids }) })],
];

/** A database that says which ids it does not know only once it was asked what is kept of the facts about them. */
function waiting(): KeepingGraph {
	let asked = (): void => undefined;
	const keptWasAsked = new Promise<void>((resolve) => {
		asked = resolve;
	});
	return {
		graph: {
			...graph(),
			read: async (name, parameters, options) => {
				if (name === "queries/unknown-entities") await keptWasAsked;
				return graph().read(name, parameters, options);
			},
		},
		kept: {
			find: async () => {
				asked();
				return null;
			},
			dates: async () => null,
		},
	};
}

it.each(fields)("%s asks at once whether there are such nodes, and what is kept of them", async (_name, ask) => {
	await expect(ask(waiting(), ["person/ann"])).resolves.toMatchObject({ rows: [] });
});

it.each(fields)("%s refuses an id that nothing has as ever, whatever is kept", async (_name, ask) => {
	await expect(ask(waiting(), ["person/ann", "person/nobody"])).rejects.toMatchObject({
		name: "UserInputError",
		message: expect.stringContaining("person/nobody"),
	});
});
