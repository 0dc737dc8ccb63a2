import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { write } from "../../../server/cli/report/write.ts";

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "answers "));
	await mkdir(join(folder, "taken.csv"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("an answer's file", () => {
	it("is there once it is whole", async () => {
		await write(["a", "b"], join(folder, "whole.csv"));
		expect(await readFile(join(folder, "whole.csv"), "utf8")).toBe("ab");
	});

	it.each([
		["of a folder that is not there", "nope/x.csv", /^.*x\.csv cannot be written: there is no folder .*nope\.$/],
		["below a file", "whole.csv/x.csv", /^.*x\.csv cannot be written: there is no folder .*whole\.csv\.$/],
		["that is a folder", "taken.csv", /^.*taken\.csv cannot be written: it is a folder\.$/],
	])("%s is refused by its own name, and leaves nothing", async (_, name, message) => {
		await expect(write(["a"], join(folder, name))).rejects.toMatchObject({
			code: "CANNOT_SAVE",
			message: expect.stringMatching(message),
		});
		expect(await readdir(folder)).toEqual(["taken.csv", "whole.csv"]);
	});

	it("that its rows break off is not there, and the error is that of the rows", async () => {
		const broken = (async function* () {
			yield "a";
			throw new RangeError("no more");
		})();
		await expect(write(broken, join(folder, "half.csv"))).rejects.toThrow(RangeError);
		expect(await readdir(folder)).toEqual(["taken.csv", "whole.csv"]);
	});
});
