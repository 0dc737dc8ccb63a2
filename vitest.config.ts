import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** As many as there are Neo4j instances: one a worker, two at most. */
const workers = 2;

/** Else the tests would get GraphQL's ES modules and Yoga its CommonJS ones: two libraries that refuse each other's types. */
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

/** Each of these starts Neo4j for itself. */
const withOwnNeo4j = ["embedded", "readme"];
const filesIn = (folder: string): string => `test/integration/${folder}/*.test.ts`;

/**
 * What has the database plan anew drops what it has planned for the files before: those go first, and what follows uses
 * their plans. What asks the bundled data, and leaves it as it is, goes last: it is imported once for all of those.
 */
class ByWhatIsLeft extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		return sorted.toSorted((a, b) => placeOf(a) - placeOf(b));
	}
}

function placeOf({ moduleId }: TestSpecification): number {
	const text = readFileSync(moduleId, "utf8");
	if (text.includes("await planAnew(")) return 0;
	return /\buseBundled|\bnoteBundled\(/.test(text) ? 2 : 1;
}

export default defineConfig({
	test: {
		sequence: { sequencer: ByWhatIsLeft },
		pool: "forks",
		maxWorkers: workers,
		reporters: ["default"],
		projects: [
			{
				resolve: oneGraphql,
				// Properties of many runs take a while beside the other run, on a machine that is busy.
				test: { name: "unit", isolate: false, include: ["test/unit/**/*.test.{ts,tsx}"], testTimeout: 60_000 },
			},
			{
				resolve: oneGraphql,
				test: {
					name: "integration",
					isolate: false,
					include: ["test/integration/**/*.test.ts"],
					exclude: withOwnNeo4j.map(filesIn),
					globalSetup: ["test/helpers/neo4j-per-worker.ts"],
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
			{
				resolve: oneGraphql,
				test: {
					name: "browser",
					isolate: false,
					include: ["test/browser/**/*.test.ts"],
					globalSetup: ["test/helpers/neo4j-per-worker.ts"],
					testTimeout: 60_000,
					hookTimeout: 240_000,
				},
			},
			...withOwnNeo4j.map((name) => ({
				resolve: oneGraphql,
				test: { name, isolate: false, include: [filesIn(name)], testTimeout: 60_000, hookTimeout: 120_000 },
			})),
			{ test: { name: "article", include: ["test/article/**/*.test.ts"] } },
		],
	},
});
