import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writingTo } from "../../../server/embedded/writable.ts";

const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

it.each([
	["ENOSPC", "the disk is full"],
	["EROFS", "the disk is read-only"],
	["EACCES", "this user may not write there"],
	["EDQUOT", "the disk quota is used up"],
])("a disk that refuses with %s gets a sentence", async (code, words) => {
	await expect(writingTo("/some/folder", "CHRONOGRAPH_HOME", failing(code))).rejects.toMatchObject({
		code: "CANNOT_WRITE",
		message: `Chronograph cannot write to /some/folder: ${words}. Make room or mend its permissions, or choose another folder with CHRONOGRAPH_HOME.`,
	});
});

it("a folder in the place of a file gets a sentence", async () => {
	const folder = await mkdtemp(join(tmpdir(), "writable "));
	const writing = writingTo(folder, "CHRONOGRAPH_HOME", () => writeFile(folder, ""));
	await expect(writing).rejects.toMatchObject({ code: "CANNOT_WRITE" });
	await rm(folder, { recursive: true });
});

it("what is no fault of the disk comes as it was", async () => {
	await expect(writingTo("/some/folder", "CHRONOGRAPH_HOME", failing("ECONNREFUSED"))).rejects.toMatchObject({
		code: "ECONNREFUSED",
	});
});
