import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { build } from "../../../scripts/build.ts";
import { packageRoot } from "../../../server/config/package-root.ts";
import { smallSet, temporaryFolder, withChange, writeSet } from "./small-set.ts";

let temporary: Awaited<ReturnType<typeof temporaryFolder>> | undefined;
beforeAll(build, 240_000);
beforeAll(async () => {
	temporary = await temporaryFolder();
});
afterAll(() => temporary?.remove());

/** `chronograph`, run in the temporary folder. */
function chronograph(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
	const child = spawn(process.execPath, [join(packageRoot, "bin/chronograph.js"), ...args], {
		cwd: temporary?.folder,
		env: { ...process.env, ...environment },
	});
	let out = "";
	let err = "";
	child.stdout.on("data", (text) => (out += text));
	child.stderr.on("data", (text) => (err += text));
	return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
		child.on("close", (code) => resolve({ code, out, err }));
	});
}

it("says that a data set is sound", { timeout: 60_000 }, async () => {
	await writeSet(join(temporary?.folder ?? "", "sets", "small"), smallSet);
	expect(await chronograph(["check", "sets/small"])).toMatchObject({
		code: 0,
		out: "No problem in 19 records of dataset/small.\n",
	});
	expect(await chronograph(["check"], { CHRONOGRAPH_DATA: join(temporary?.folder ?? "", "sets") })).toMatchObject({
		code: 0,
	});
});

it("says each problem where an editor finds it, what would be right, and how many there are", {
	timeout: 60_000,
}, async () => {
	const files = withChange(
		"ties.yaml",
		"period: 2015",
		"period: 2018/2015",
		withChange("ties.yaml", "to: company/acme", "to: company/acm"),
	);
	await writeSet(join(temporary?.folder ?? "", "sets", "wrong"), files);
	for (const command of ["check", "import"]) {
		const { code, out } = await chronograph([command, "sets/wrong"]);
		expect(code).toBe(1);
		expect(out).toBe(`sets/wrong/ties.yaml:4:7  there is no company/acm
    the nearest id is company/acme
sets/wrong/ties.yaml:5:16  "2018/2015" runs backwards: 2018 comes after 2015
    write 2015/2018 if that is what is meant

2 problems in 1 file.
${command === "import" ? "Nothing was imported.\n" : ""}`);
	}
});

it("ends with 2 where it is called wrongly, and with a sentence where there is nothing to check", {
	timeout: 60_000,
}, async () => {
	expect(await chronograph(["chekc"])).toMatchObject({ code: 2, err: expect.stringContaining("check") });
	expect(await chronograph(["import", "--dry"])).toMatchObject({ code: 2 });
	const none = join(temporary?.folder ?? "", "nothing here");
	expect(await chronograph(["check"], { CHRONOGRAPH_DATA: none })).toMatchObject({
		code: 1,
		err: `No folder in ${none} has a dataset.yaml. Name the folder of a data set, or set CHRONOGRAPH_DATA.\n`,
	});
});

it("says its version", { timeout: 60_000 }, async () => {
	const { version } = JSON.parse(await readFile(join(packageRoot, "package.json"), "utf8"));
	expect(await chronograph(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
});

it("warns of what may be meant just so, and ends well", { timeout: 60_000 }, async () => {
	await writeSet(
		join(temporary?.folder ?? "", "sets", "late"),
		withChange("ties.yaml", "period: 2015", "period: 3015"),
	);
	const { code, out } = await chronograph(["check", "sets/late"]);
	expect(code).toBe(0);
	expect(
		out,
	).toBe(`sets/late/ties.yaml:5:11  warning: this begins after its last source was published (2020-05-01), by more than a year
    is it planned? then its standing is PLANNED; else look at the date again
No problem in 19 records of dataset/small.
`);
});
