import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readEnvironment } from "../server/config/env.ts";
import { cacheFolder } from "../server/embedded/cache-folder.ts";
import { ensureJars } from "../server/embedded/jar-cache.ts";
import { readJarsLock } from "../server/embedded/jars-lock.ts";
import { progressBar } from "../server/embedded/progress-bar.ts";
import { provideChromium } from "../test/helpers/chromium.ts";
import { build } from "./build.ts";
import { run } from "./run.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), "chronograph-results-"));

/**
 * What is run, each on one worker with a Neo4j of its own. The first two begin at once and take about as long; what is left
 * is taken by whoever is free: first by who has checked the code, so that no core is idle while the others wait for their
 * database or browser. The browser tests ask the same questions over and over: kept apart, the other Neo4j never has to
 * plan them, which takes it longer than to answer.
 */
const runs = ["browser", "integration", "unit", "embedded", "readme"] as const;
type Run = (typeof runs)[number];
const resultsOf = (run: Run): string => join(folder, `${run}.json`);

const total = { passed: 0, failed: 0 };

/** One check counts as one test: it passes where it ends well. What it has to say is shown in one piece. */
async function check(name: string, work: () => Promise<unknown>): Promise<void> {
	const begun = Date.now();
	let fault = "";
	try {
		await work();
		total.passed += 1;
	} catch (error) {
		total.failed += 1;
		fault = `${error instanceof Error ? error.message : error}\n`;
	}
	const took = ((Date.now() - begun) / 1000).toFixed(1);
	process.stdout.write(`${fault}${fault === "" ? "✓" : "✗"} ${name} (${took} s)\n`);
}

async function checkCode(): Promise<void> {
	await check("types of the client", () => run("node_modules/typescript/bin/tsc", ["-p", "client"]));
	await check("types of the tests", () => run("node_modules/typescript/bin/tsc", ["-p", "test"]));
	await check("format, lint and the direction of imports", () =>
		run("node_modules/@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]),
	);
	await check("nothing unused", () => run("node_modules/knip/bin/knip.js", []));
}

async function provideJars(): Promise<void> {
	await ensureJars({ cache: cacheFolder(readEnvironment()), lock: await readJarsLock(), onProgress: progressBar() });
}

function runVitest(run: Run, files: readonly string[]): Promise<number> {
	const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${resultsOf(run)}`];
	// Of files that are named, all may be another run's.
	const rest = ["--maxWorkers=1", ...(files.length > 0 ? ["--passWithNoTests"] : []), ...files];
	return new Promise((resolve) => {
		const child = spawn(
			process.execPath,
			["node_modules/vitest/vitest.mjs", "run", "--project", run, ...reporters, ...rest],
			{
				cwd: root,
				stdio: ["ignore", "inherit", "inherit"],
			},
		);
		child.on("error", () => resolve(1));
		child.on("close", (code) => resolve(code ?? 1));
	});
}

function countTests(run: Run): number {
	const { numPassedTests, numFailedTests, numTotalTests, testResults } = JSON.parse(
		readFileSync(resultsOf(run), "utf8"),
	) as {
		numPassedTests: number;
		numFailedTests: number;
		numTotalTests: number;
		testResults: { status: string; assertionResults: unknown[] }[];
	};
	// A file that cannot be loaded has no tests to count, and a test that did not run has not passed.
	const broken = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
	const failed = numFailedTests + broken + (numTotalTests - numPassedTests - numFailedTests);
	total.passed += numPassedTests;
	total.failed += failed;
	return failed;
}

async function runTests(run: Run): Promise<void> {
	try {
		const code = await runVitest(run, process.argv.slice(2));
		// An error outside any test makes Vitest fail without a failed test.
		if (countTests(run) === 0 && code !== 0) total.failed += 1;
	} catch (error) {
		total.failed += 1;
		process.stderr.write(`The tests gave no results: ${error instanceof Error ? error.message : error}\n`);
	}
}

/** Takes one run after the other from those that are left. */
async function runNext(left: Run[]): Promise<void> {
	for (let run = left.shift(); run !== undefined; run = left.shift()) await runTests(run);
}

// What has to be fetched comes while the code is built and checked; the tests begin as soon as they have what they need.
const built = check("build", build);
const checked = built.then(checkCode);
await Promise.all([built, check("a browser", provideChromium), check("the jars of Neo4j", provideJars)]);
const left = [...runs];
await Promise.all([runNext(left), runNext(left), checked.then(() => runNext(left))]);
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
