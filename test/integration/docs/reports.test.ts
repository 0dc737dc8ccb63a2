import { exec } from "node:child_process";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEnvironment } from "../../../server/config/env.ts";
import { packageRoot } from "../../../server/config/package-root.ts";
import { headerSchema } from "../../../server/domain/reports/header-schema.ts";
import { useBundledGraph, workersNeo4j } from "../../helpers/graph.ts";
import { serveReports } from "../reports/serve-reports.ts";

const run = promisify(exec);
const text = await readFile(join(packageRoot, "docs/reports.md"), "utf8");
const commands = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) => block.trim().split("\n"));

const { graph } = useBundledGraph();
let folder = "";
let served: Awaited<ReturnType<typeof serveReports>>;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "reports of an analyst "));
	served = await serveReports(graph());
});
afterAll(async () => {
	await served.close();
	await rm(folder, { recursive: true });
});

/** What a command writes, in the analyst's folder. @throws where it does not end well */
async function output(command: string): Promise<string> {
	const { uri, username, password, database } = workersNeo4j();
	const here = command
		.replace("npx chronograph", `"${process.execPath}" "${join(packageRoot, "bin/chronograph.js")}"`)
		.replace("http://127.0.0.1:4000/reports/", served.url);
	const env = {
		...readEnvironment(),
		NEO4J_URI: uri,
		NEO4J_USERNAME: username,
		NEO4J_PASSWORD: password,
		NEO4J_DATABASE: database,
	};
	return (await run(here, { cwd: folder, env })).stdout;
}

/** What shows that a command did what the document says of it. */
const shows: Readonly<Record<string, RegExp>> = {
	"npx chronograph report": /where-accounts-differ/,
	"--help": /--recipient <Entity>/,
	"--to 2019-12-31": /Microsoft’s investment in OpenAI/,
	"--output openai.csv": /^$/,
	"2019-12-31'": /^\uFEFFperiod,.*Microsoft/s,
	"company/openai'": /chronograph-parameters: \{"from":null,.*"recipient":"company\/openai"/,
	"openai.csv.meta.json": /"recipient": "company\/openai".*"data": ".+".*"ranAt": "20/s,
	"--folder reports": /who-is-tied-to-whom\.cypher/,
	"check who-is-tied-to-whom": /^1 report: 0 errors, 0 warnings$/m,
	"--at 2019-09-30": /Elon Musk.*OpenAI/,
	"report check": /reports: 0 errors, 0 warnings/,
	"who-is-tied-to-whom.cypher": /^1 report: 0 errors, 0 warnings$/m,
	"--output last.json": /^$/,
	"--compare last.json --output last.json": /^Since .*: 0 added, 0 removed, 0 changed$/m,
};

describe("docs/reports.md", () => {
	it.each(commands)("%s", async (command) => {
		const [, expected] = Object.entries(shows)
			.filter(([end]) => command.endsWith(end))
			.sort(([a], [b]) => b.length - a.length)[0] ?? [command, null];
		expect(expected, "this test knows what it shows").not.toBeNull();
		expect(await output(command)).toMatch(expected ?? "");
	});

	it("has all that it is made for: running, checking, writing, comparing, by the command and by address", () => {
		expect(commands.length).toBeGreaterThanOrEqual(Object.keys(shows).length);
	});

	it("names all that a header may have", () => {
		for (const name of Object.keys(headerSchema.in.shape)) expect(text).toContain(`\`${name}\``);
	});

	it("links to files that are there", async () => {
		const files = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, file = ""]) => file);
		expect(files.length).toBeGreaterThan(2);
		for (const file of files) await expect(stat(join(packageRoot, "docs", file)), file).resolves.toBeDefined();
	});
});
