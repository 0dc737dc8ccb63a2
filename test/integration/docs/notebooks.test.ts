import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../../server/config/config.ts";
import { packageRoot } from "../../../server/config/package-root.ts";
import { createLog } from "../../../server/log.ts";
import { type Serving, serve } from "../../../server/serve.ts";
import { noteBundled, wipeUnlessBundled } from "../../helpers/bundled.ts";
import { workersNeo4j } from "../../helpers/graph.ts";
import { pythonWith, run } from "../../helpers/python.ts";

const folder = join(packageRoot, "docs/notebooks");

let python: string;
let serving: Serving;
beforeAll(async () => {
	const neo4j = workersNeo4j();
	const { uri, username, password, database } = neo4j;
	await wipeUnlessBundled(neo4j);
	const config = readConfig({
		NEO4J_URI: uri,
		NEO4J_USERNAME: username,
		NEO4J_PASSWORD: password,
		NEO4J_DATABASE: database,
		PORT: "0",
		LOG_LEVEL: "silent",
	});
	[python, serving] = await Promise.all([
		pythonWith("pandas==2.3.3", "networkx==3.6.1"),
		serve({ config, log: createLog(config.logLevel) }),
	]);
	await noteBundled(neo4j);
}, 300_000);
afterAll(() => serving.close());

describe("docs/notebooks", () => {
	it.each(["reports.ipynb", "graphql.ipynb"])(
		"%s gives what it shows; `npx vitest run --project integration notebooks -u` writes it anew",
		async (name) => {
			const runner = join(packageRoot, "test/integration/docs/run-notebook.py");
			const address = { CHRONOGRAPH: serving.url.replace(/\/$/, "") };
			await expect(await run(python, [runner, join(folder, name)], address)).toMatchFileSnapshot(join(folder, name));
		},
	);

	it("is whole: every cell that ends in a value shows it", () => {
		for (const name of ["reports.ipynb", "graphql.ipynb"]) {
			const { cells } = JSON.parse(readFileSync(join(folder, name), "utf8"));
			const shown = cells.filter((cell: { outputs?: unknown[] }) => cell.outputs?.length);
			expect(shown.length).toBeGreaterThan(5);
		}
	});
});
