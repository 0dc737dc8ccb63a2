import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { EmbeddedError } from "./embedded-error.ts";
import { homeArguments, trainingHome } from "./neo4j-files.ts";
import { endProcess, javaProcesses, runningProcess } from "./process-info.ts";
import { errorCodeOf } from "./writable.ts";

const ownerFile = z.object({ pid: z.int(), started: z.string(), claim: z.string() });
type Owner = z.output<typeof ownerFile>;

const settle = 100;
const patience = 3_000;

const fileOf = (home: string): string => join(home, "owner.json");

/** The right to start a Neo4j in a home folder. */
export interface HomeClaim {
	/** Gives the folder up. */
	release(): Promise<void>;
}

async function readOwner(home: string): Promise<Owner | undefined> {
	try {
		return ownerFile.parse(JSON.parse(await readFile(fileOf(home), "utf8")));
	} catch {
		return undefined;
	}
}

/** The process that a home folder's Neo4j belongs to, where it lives. */
export async function livingOwner(home: string): Promise<number | undefined> {
	const last = await readOwner(home);
	if (last === undefined) return undefined;
	const living = await runningProcess(last.pid);
	return living?.started === last.started ? last.pid : undefined;
}

const inUse = (home: string, pid: number): EmbeddedError =>
	new EmbeddedError(
		"HOME_IN_USE",
		`The data folder ${home} is in use by a running Chronograph (process ${pid}). Use that one or stop it, or choose another folder with CHRONOGRAPH_HOME.`,
	);

/**
 * Takes a home folder for this process. Where its last owner was killed, its Neo4j is found by its command line and
 * stopped first, so that there are never two on one store.
 * @throws EmbeddedError `HOME_IN_USE` where the owner lives
 */
export async function claimHome(home: string): Promise<HomeClaim> {
	await mkdir(home, { recursive: true });
	const started = (await runningProcess(process.pid))?.started ?? "";
	const mine: Owner = { pid: process.pid, started, claim: randomUUID() };
	const temporary = `${fileOf(home)}.${mine.claim}`;
	await writeFile(temporary, JSON.stringify(mine));
	try {
		if (!(await linkNew(temporary, fileOf(home)))) await takeOver(home, temporary, mine);
	} finally {
		await rm(temporary, { force: true });
	}
	return {
		release: async () => {
			if ((await readOwner(home))?.claim === mine.claim) await rm(fileOf(home), { force: true });
		},
	};
}

/** Gives a file its second name where nothing has it; false where something has. */
async function linkNew(from: string, to: string): Promise<boolean> {
	try {
		await link(from, to);
		return true;
	} catch (error) {
		if (errorCodeOf(error) === "EEXIST") return false;
		// Some disks know no links: there, writing where nothing stands is nearly as good.
		try {
			await writeFile(to, await readFile(from), { flag: "wx" });
			return true;
		} catch (second) {
			if (errorCodeOf(second) === "EEXIST") return false;
			throw second;
		}
	}
}

async function takeOver(home: string, temporary: string, mine: Owner): Promise<void> {
	const living = await livingOwner(home);
	if (living !== undefined) throw inUse(home, living);
	await rename(temporary, fileOf(home));
	// Two may take over at once: the later name stands, and the earlier one sees it after a moment.
	// Should one be slower than this moment, Neo4j's own lock on its store still lets only one in.
	await new Promise((resolve) => setTimeout(resolve, settle));
	const owner = await readOwner(home);
	if (owner !== undefined && owner.claim !== mine.claim) throw inUse(home, owner.pid);
	for (const left of [home, trainingHome(home)]) {
		const orphans = await javaProcesses(homeArguments(left).join(" "));
		await Promise.all(orphans.map(({ pid }) => endProcess(pid, patience)));
	}
}
