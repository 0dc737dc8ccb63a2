import { copyFile, link, mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { readEnvironment } from "../../../server/config/env.ts";
import { cacheFolder } from "../../../server/embedded/cache-folder.ts";
import { jarPath, readJarsLock } from "../../../server/embedded/jars-lock.ts";

/** How long a start may take before a test gives up: machines that run tests are often busy. */
export const patience = 240_000;

/** The cache that the machine's user has: no test alters anything in it. */
export const sharedCache = cacheFolder(readEnvironment());

/** A repository that nobody can reach, on a port where nothing listens: what being offline looks like. */
export async function unreachable(): Promise<string> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	return `http://127.0.0.1:${address !== null && typeof address === "object" ? address.port : ""}/maven`;
}

/** An empty folder with a space and an accent in its path, gone when the file's tests are over. */
export async function temporaryFolder(): Promise<string> {
	const folder = await realpath(await mkdtemp(join(tmpdir(), "chronograph à deux ")));
	afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
	return folder;
}

/** A cache of a test's own, whose files may be replaced but not written into: they are links to the shared ones. */
export async function linkedCache(folder: string): Promise<string> {
	const { jars } = await readJarsLock();
	for (const path of [...jars.map(jarPath), "verified.json"]) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		const [from, to] = [join(sharedCache, path), join(folder, path)];
		await link(from, to).catch(() => copyFile(from, to));
	}
	return folder;
}
