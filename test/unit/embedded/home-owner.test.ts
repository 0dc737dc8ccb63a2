import { mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { claimHome } from "../../../server/embedded/home-owner.ts";
import { runningProcess } from "../../../server/embedded/process-info.ts";

let home = "";
beforeEach(async () => {
	home = await realpath(await mkdtemp(join(tmpdir(), "home ")));
});
afterEach(() => rm(home, { recursive: true }));

const leaveOwner = (owner: unknown) => writeFile(join(home, "owner.json"), JSON.stringify(owner));
const winners = async (count: number) => {
	const claims = await Promise.allSettled(Array.from({ length: count }, () => claimHome(home)));
	for (const claim of claims) {
		if (claim.status === "rejected") expect(claim.reason).toMatchObject({ code: "HOME_IN_USE" });
	}
	return claims.filter(({ status }) => status === "fulfilled").length;
};

it("a folder is given to one of many who ask at once", async () => {
	expect(await winners(8)).toBe(1);
});

it("a folder whose owner is gone is given to one of many who ask at once", async () => {
	await leaveOwner({ pid: 2 ** 30, started: "long ago", claim: "gone" });
	expect(await winners(8)).toBe(1);
});

it("a folder that was given up is free, and nothing is left in it", async () => {
	const first = await claimHome(home);
	await first.release();
	expect(await readdir(home)).toEqual([]);
	await (await claimHome(home)).release();
});

it("a later process with the same number is not taken for the owner", async () => {
	await leaveOwner({ pid: process.pid, started: "before this one", claim: "gone" });
	expect(await winners(1)).toBe(1);
});

it("a living owner keeps the folder and is named by its number", async () => {
	const me = await runningProcess(process.pid);
	await leaveOwner({ pid: process.pid, started: me?.started, claim: "another's" });
	await expect(claimHome(home)).rejects.toMatchObject({ message: expect.stringContaining(`process ${process.pid}`) });
});

it("a mark that was cut short counts as that of an owner who is gone", async () => {
	await writeFile(join(home, "owner.json"), '{"pid":');
	expect(await winners(1)).toBe(1);
});

it("giving up takes nothing from whoever has the folder since", async () => {
	const first = await claimHome(home);
	await rm(join(home, "owner.json"));
	await claimHome(home);
	await first.release();
	await expect(claimHome(home)).rejects.toMatchObject({ code: "HOME_IN_USE" });
});
