import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { provideChromium } from "../test/helpers/chromium.ts";
import { build } from "./build.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), "chronograph-results-"));
const results = join(folder, "vitest.json");

const total = { passed: 0, failed: 0 };

const runTool = (tool: string, args: readonly string[]): Promise<number> =>
	new Promise((resolve) => {
		const child = spawn(process.execPath, [join("node_modules", tool), ...args], {
			cwd: root,
			stdio: ["ignore", "inherit", "inherit"],
		});
		child.on("error", () => resolve(1));
		child.on("close", (code) => resolve(code ?? 1));
	});

/** One check counts as one test: it passes where it ends well. */
async function check(name: string, work: () => Promise<unknown>): Promise<boolean> {
	const begun = Date.now();
	let good = false;
	try {
		const code = await work();
		good = code === undefined || code === 0;
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
	}
	total[good ? "passed" : "failed"] += 1;
	process.stdout.write(`${good ? "✓" : "✗"} ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)\n`);
	return good;
}

function countTests(): void {
	const { numPassedTests, numFailedTests, numTotalTests, testResults } = JSON.parse(readFileSync(results, "utf8")) as {
		numPassedTests: number;
		numFailedTests: number;
		numTotalTests: number;
		testResults: { status: string; assertionResults: unknown[] }[];
	};
	// A file that cannot be loaded has no tests to count, and a test that did not run has not passed.
	const broken = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
	total.passed += numPassedTests;
	total.failed += numFailedTests + broken + (numTotalTests - numPassedTests - numFailedTests);
}

await check("build", build);
await check("types of the client", () => runTool("typescript/bin/tsc", ["-p", "client"]));
await check("types of the tests", () => runTool("typescript/bin/tsc", ["-p", "test"]));
await check("format, lint and the direction of imports", () =>
	runTool("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]),
);
await check("nothing unused", () => runTool("knip/bin/knip.js", []));
await check("a browser", async () => void provideChromium());
try {
	const projects = ["unit", "integration", "browser"].flatMap((name) => ["--project", name]);
	const files = process.argv.slice(2);
	const code = await runTool("vitest/vitest.mjs", [
		"run",
		...projects,
		"--reporter=default",
		"--reporter=json",
		`--outputFile.json=${results}`,
		...files,
	]);
	const before = total.failed;
	countTests();
	// An error outside any test makes Vitest fail without a failed test.
	if (code !== 0 && total.failed === before) total.failed += 1;
} catch (error) {
	total.failed += 1;
	process.stderr.write(`The tests gave no results: ${error instanceof Error ? error.message : error}\n`);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
