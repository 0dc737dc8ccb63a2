import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../../server/config/package-root.ts";

const refused: readonly (readonly [room: string, specifier: string])[] = [
	["model/time", "../../server/graph/graph.ts"],
	["model/vocabulary", "../../client/store/scene.ts"],
	["server/config", "../graph/graph.ts"],
	["server/graph", "../domain/nodes.ts"],
	["server/domain", "../graphql/schema.ts"],
	["server/domain/reports", "../../import/import.ts"],
	["server/import", "../domain/nodes.ts"],
	["server/embedded", "../graph/connect.ts"],
	["server/graphql", "../http/health.ts"],
	["server/http", "neo4j-driver"],
	["server", "neo4j-driver"],
	["client/api", "../store/scene.ts"],
	["client/store", "../components/app.tsx"],
	["client/graph-view", "../components/app.tsx"],
	["client/export", "../components/app.tsx"],
	["client/export", "../api/request.ts"],
	["client/components", "../../server/graph/graph.ts"],
];
const allowed: readonly (readonly [room: string, specifier: string])[] = [
	["server/graph", "neo4j-driver"],
	["server/domain", "../graph/graph.ts"],
	["server/domain", "../../model/time/types.ts"],
	["server/graphql", "../domain/when.ts"],
	["client/store", "../api/request.ts"],
	["client/export", "../store/export/exported.ts"],
];

const fileOf = (index: number, room: string) => join(room, `probe-${index}.ts`);

describe("imports go one way", () => {
	const folder = mkdtempSync(join(tmpdir(), "chronograph-lint-"));
	let report = "";

	// The linter itself is asked, on a folder of probes beside the project's own settings.
	beforeAll(() => {
		copyFileSync(join(packageRoot, "biome.json"), join(folder, "biome.json"));
		const write = (file: string, text: string) => {
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			writeFileSync(join(folder, file), text);
		};
		for (const [index, [room, specifier]] of [...refused, ...allowed].entries()) {
			write(fileOf(index, room), `export type { x } from "${specifier}";\nexport const z = import("${specifier}");\n`);
		}
		const reader = "export const home = process.env.HOME;\n";
		write("server/config/env.ts", reader);
		write("server/domain/env.ts", reader);
		const biome = join(packageRoot, "node_modules/@biomejs/biome/bin/biome");
		const args = ["lint", "--vcs-enabled=false", "--colors=off", "--max-diagnostics=none", "--reporter=github", "."];
		report = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: "utf8" }).stdout;
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	const faults = (rule: string, file: string) =>
		report.split("\n").filter((line) => line.includes(rule) && line.includes(`file=${file}`)).length;

	it.each(refused.map((pair, index) => [...pair, index] as const))("%s may not import %s", (room, _, index) => {
		// Both ways of naming it: a type's re-export and a dynamic import.
		expect(faults("noRestrictedImports", fileOf(index, room))).toBe(2);
	});

	it.each(allowed.map((pair, index) => [...pair, index] as const))("%s may import %s", (room, _, index) => {
		expect(faults("noRestrictedImports", fileOf(refused.length + index, room))).toBe(0);
	});

	it("only server/config/env.ts reads the environment", () => {
		expect(faults("noProcessEnv", "server/domain/env.ts")).toBe(1);
		expect(faults("noProcessEnv", "server/config/env.ts")).toBe(0);
	});
});
