import { defineConfig } from "vitest/config";

/** As many as there are Neo4j instances: one a worker, two at most. */
const workers = 2;

export default defineConfig({
	test: {
		pool: "forks",
		maxWorkers: workers,
		reporters: ["default"],
		projects: [
			{ test: { name: "unit", include: ["test/unit/**/*.test.{ts,tsx}"] } },
			{
				test: {
					name: "integration",
					include: ["test/integration/**/*.test.ts"],
					globalSetup: ["test/helpers/neo4j-per-worker.ts"],
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
			{
				test: {
					name: "browser",
					include: ["test/browser/**/*.test.ts"],
					globalSetup: ["test/helpers/neo4j-per-worker.ts"],
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
			{ test: { name: "article", include: ["test/article/**/*.test.ts"] } },
		],
	},
});
