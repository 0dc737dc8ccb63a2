import { exec } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../../server/config/package-root.ts";
import { type ChronographProcess, startChronograph } from "../../helpers/chronograph-process.ts";
import { type CleanCheckout, cleanCheckout } from "../../helpers/clean-checkout.ts";
import { readmeCommands } from "./commands.ts";

const run = promisify(exec);
const commands = readmeCommands();
const notRunHere = {
	"npm ci && npm start": "npm start",
	"npm ci && npm test": null,
	"docker compose up": null,
} as const;
const examples = commands.filter((command) => !(command in notRunHere));
const usualAddress = "http://127.0.0.1:4000/";

let checkout: CleanCheckout;
let chronograph: ChronographProcess;
let address = "";

beforeAll(async () => {
	checkout = await cleanCheckout();
	chronograph = startChronograph({ folder: checkout.folder, command: ["npm", "start", "--silent"] });
	address = await chronograph.address();
}, 300_000);

afterAll(async () => {
	// npm ends at once; what it started sees that its parent is gone.
	await chronograph?.stop("SIGTERM");
	await checkout?.remove();
});

describe("the README's commands", () => {
	it("are the two that matter, and examples", () => {
		expect(commands).toEqual(expect.arrayContaining(["npm ci && npm start", "npm ci && npm test"]));
		expect(examples.length).toBeGreaterThanOrEqual(6);
	});

	it("npm start prints the address of the page, which is there", async () => {
		const page = await fetch(address);
		expect(page.status).toBe(200);
		expect(await page.text()).toContain("Chronograph");
	});

	it.each(examples)(
		"%s",
		async (command) => {
			const { stdout, stderr } = await run(command.replaceAll(usualAddress, address), { cwd: checkout.folder });
			expect(stdout.trim().split("\n").length, stderr).toBeGreaterThanOrEqual(1);
			expect(stdout).not.toMatch(/"errors":|Something went wrong|^There is no /);
			// What is asked about is answered from the bundled data.
			if (!/check|import|report$/.test(command)) expect(stdout).toMatch(/OpenAI/);
		},
		120_000,
	);

	it("the test command is the one that CI runs", async () => {
		expect(await readFile(join(packageRoot, ".ci/run"), "utf8")).toContain("npm ci && npm test");
	});
});

describe("the README's links", () => {
	it("lead to files that are there", async () => {
		const text = await readFile(join(packageRoot, "README.md"), "utf8");
		const files = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, file = ""]) => file);
		expect(files.length).toBeGreaterThan(8);
		for (const file of files) await expect(stat(join(packageRoot, file)), file).resolves.toBeDefined();
	});
});
