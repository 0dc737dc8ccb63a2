import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundledFolder, createCatalogue } from "../../../server/domain/reports/catalogue.ts";
import { checkText } from "../../../server/domain/reports/check/check-report.ts";

let folder = "";
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "reports-"));
	await writeFile(join(folder, "own.cypher"), "no header");
});
afterAll(() => rm(folder, { recursive: true }));

const fileOf = async (name: string, ...folders: readonly string[]) =>
	(await createCatalogue({ check: checkText, folders }).require(name)).file;

it("names the file of a report by its folder as it was given, and not where on the machine that is", async () => {
	expect(await fileOf("who-funded-whom", bundledFolder, folder)).toBe("cypher/reports/who-funded-whom.cypher");
	expect(await fileOf("own", bundledFolder, folder)).toBe(`${basename(folder)}/own.cypher`);
	const given = relative(process.cwd(), folder);
	expect(await fileOf("own", given)).toBe(`${given}/own.cypher`);
});
