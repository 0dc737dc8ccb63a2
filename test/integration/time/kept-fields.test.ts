import { afterAll, describe, expect } from "vitest";
import { fieldsOfTime } from "./fields.ts";

describe("of facts that are kept", () => {
	const sent = new Set<string>();
	fieldsOfTime((graph) => {
		const recording: typeof graph = {
			...graph,
			read: (name, parameters, options) => {
				sent.add(name);
				return graph.read(name, parameters, options);
			},
		};
		return { graph: recording, keeping: { busyFrom: 0, atOnce: true } };
	}, 0.4);

	afterAll(() => {
		expect([...sent]).toContain("queries/facts-by-id");
		expect([...sent].filter((name) => /(changes|learned|density)-of$|\/density$/.test(name))).toEqual([]);
	});
});
