import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { packageRoot } from "../../../server/config/package-root.ts";
import type { ManagedNeo4jOptions } from "../../../server/embedded/managed-neo4j.ts";
import { isAlive } from "../../../server/embedded/process-info.ts";

const access = z.object({ uri: z.string(), username: z.string(), password: z.string(), pid: z.int() });

export interface Owner {
	readonly child: ChildProcess;
	readonly neo4j: z.output<typeof access>;
	/** The next line that it says, as JSON. */
	says(): Promise<unknown>;
}

/** Starts another Node process, in a group of its own, that starts a managed Neo4j; resolves when that has come up. */
export async function spawnOwner(options: Pick<ManagedNeo4jOptions, "home" | "cache">): Promise<Owner> {
	const script = join(packageRoot, "test/integration/embedded/owner.ts");
	const child = spawn(process.execPath, ["--import", "tsx", script, JSON.stringify(options)], {
		cwd: packageRoot,
		stdio: ["pipe", "pipe", "inherit"],
		detached: true,
	});
	const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
	const says = async (): Promise<unknown> => JSON.parse((await lines.next()).value ?? "null");
	return { child, says, neo4j: access.parse(await says()) };
}

/** Waits until a process is gone. */
export async function untilGone(pid: number): Promise<void> {
	while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 50));
}

export async function untilExit(child: ChildProcess): Promise<void> {
	if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}
