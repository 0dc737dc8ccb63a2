import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { importDataSets } from "../../../server/import/import.ts";
import { smallWorld, useApi } from "./api.ts";

const bundled = fileURLToPath(new URL("../../../data/musk-openai-2023", import.meta.url));
const { ask, graph } = useApi(smallWorld);

const opening = `{ opening { day around { id } path { id } scene(limit: 10) { nodes { id } } } }`;
const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

describe("what the page opens on", () => {
	it("is round those with the most ties where no data set says anything, at any date", async () => {
		const { data, errors } = await ask(opening);
		expect(errors).toEqual([]);
		expect(data.opening.day).toBeNull();
		expect(data.opening.path).toEqual([]);
		expect(data.opening.around).toHaveLength(3);
		expect(ids(data.opening.scene.nodes)).toEqual(expect.arrayContaining(ids(data.opening.around)));
	});

	describe("where a data set says it", () => {
		beforeAll(async () => {
			await importDataSets(graph(), [bundled]);
		});

		it("is that: Musk, OpenAI and Microsoft on the day after the deal", async () => {
			const { data, errors } = await ask(opening);
			expect(errors).toEqual([]);
			expect(data.opening.day).toBe("2019-09-30");
			expect(ids(data.opening.around)).toEqual(["person/elon-musk", "company/openai", "company/microsoft"]);
			expect(ids(data.opening.path)).toEqual([
				"person/elon-musk",
				"company/openai",
				"funding/microsoft-2019",
				"company/microsoft",
			]);
			expect(data.opening.scene.nodes).toHaveLength(10);
		});
	});
});
