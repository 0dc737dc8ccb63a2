import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../../server/config/package-root.ts";
import { knownLabels, knownProperties, knownTypes } from "../../../server/domain/reports/check/known-names.ts";
import { readVocabulary } from "../../../server/domain/vocabulary.ts";
import { importDataSets } from "../../../server/import/import.ts";
import { useGraph } from "../../helpers/graph.ts";
import { smallSet, temporaryFolder, writeSet } from "../../unit/import/small-set.ts";
import { ask } from "../import/data.ts";

const { graph } = useGraph();
beforeAll(async () => {
	const { folder, remove } = await temporaryFolder();
	await importDataSets(graph(), [
		join(packageRoot, "data/musk-openai-2023"),
		await writeSet(join(folder, "small"), smallSet),
	]);
	await remove();
});

describe("the names that the check of reports knows", () => {
	it.each([
		["labels", "MATCH (n) UNWIND labels(n) AS name RETURN DISTINCT name", knownLabels],
		["types", "MATCH ()-[r]->() RETURN DISTINCT type(r) AS name", knownTypes],
		["properties of nodes", "MATCH (n) UNWIND keys(n) AS name RETURN DISTINCT name", knownProperties],
		["properties of relationships", "MATCH ()-[r]->() UNWIND keys(r) AS name RETURN DISTINCT name", knownProperties],
	])("hold all %s that imports write", async (_, statement, known) => {
		const written = (await ask(graph(), statement)).flat();
		const added = (await readVocabulary(graph())).relationshipTypes.map(({ type }) => type);
		expect(written.length).toBeGreaterThan(5);
		expect(written.filter((name) => ![...known, ...added].includes(String(name)))).toEqual([]);
	});

	it("are in docs/graph.md", () => {
		const text = readFileSync(join(packageRoot, "docs/graph.md"), "utf8");
		expect(knownProperties.filter((name) => !new RegExp(`[\`{(, ]${name}[\`}), ]`).test(text))).toEqual([]);
	});
});
