import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../../../scripts/build.ts";
import { packageRoot } from "../../../server/config/package-root.ts";
import { startChronograph } from "../../helpers/chronograph-process.ts";

let folder: string;
beforeAll(build, 240_000);
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "reports "));
});
afterAll(() => rm(folder, { recursive: true }));

/** `chronograph report`, where no database is. */
async function report(...args: string[]): Promise<{ readonly code: number | null; readonly output: string }> {
	const started = startChronograph({
		command: [process.execPath, join(packageRoot, "bin/chronograph.js"), "report", ...args],
		settings: { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "none", CHRONOGRAPH_REPORTS: folder },
	});
	return { code: await started.ended(), output: started.output() };
}

describe("the help of what stands beside the reports", () => {
	it.each([
		["new", "new --help"],
		["new", "new my-one --help"],
		["new", "new my-one -h"],
		["new", "--help new my-one"],
		["check", "check --help"],
		["check", "check who-funded-whom -h"],
		["check", "-h check"],
	])("of %s is shown, and nothing else is done, by: %s", { timeout: 60_000 }, async (name, words) => {
		const { code, output } = await report(...words.split(" "));
		expect([code, output]).toEqual([0, expect.stringMatching(new RegExp(`^Usage: chronograph report ${name} `))]);
		expect(await readdir(folder)).toEqual([]);
	});

	it("leaves that of a report and that of all reports as they are", { timeout: 60_000 }, async () => {
		expect((await report("who-funded-whom", "--help")).output).toMatch(/^Usage: chronograph report who-funded-whom /);
		expect((await report("--lang", "fr", "who-funded-whom", "-h")).output).toContain("Qui a financé qui");
		expect((await report("--help")).output).toMatch(/^Usage: chronograph report \[name\]/);
	});
});

describe("a parameter without its value", () => {
	it("is named before a database is asked", { timeout: 60_000 }, async () => {
		const { code, output } = await report("who-funded-whom", "--from", "--format", "csv");
		expect([code, output]).toEqual([2, expect.stringContaining("--from needs a value: a day that exists")]);
	});
});

describe("an answer's file", () => {
	it("in a folder that is not there is refused before a database is asked", { timeout: 60_000 }, async () => {
		for (const name of ["x.csv", "x.json"]) {
			const output = join(folder, "nope", name);
			expect(await report("who-funded-whom", "--output", output)).toEqual({
				code: 1,
				output: `${output} cannot be written: there is no folder ${join(folder, "nope")}.\n`,
			});
		}
	});
});
