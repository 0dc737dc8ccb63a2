import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { open, stat } from "node:fs/promises";
import { createServer } from "node:net";
import type { Java } from "./java.ts";
import { lowerPriority } from "./low-priority.ts";
import { homeArguments, jvmEnvironment, logFiles, writeConf } from "./neo4j-files.ts";
import { freeBytes, fullDisk, startFault } from "./start-fault.ts";

const startLimit = 180_000;
/** Below the three seconds that a stop may take as a whole. */
const stopLimit = 2_500;
const portTries = 3;

/** A Neo4j that has come up. */
export interface Neo4jProcess {
	readonly pid: number;
	readonly port: number;
	/**
	 * Stops it: asks it first, and makes it end where it does not; what was committed is in its transaction logs.
	 * @param patience milliseconds between the two
	 */
	stop(patience?: number): Promise<void>;
}

export interface Neo4jProcessOptions {
	readonly java: Java;
	readonly home: string;
	/** `@FILE` with the JVM's flags and jars. */
	readonly jvmArguments: string;
	/** Settings of Neo4j's beside those that it always gets. */
	readonly settings?: Readonly<Record<string, string>> | undefined;
	/** Ends the process at once, without asking it. */
	readonly signal?: AbortSignal;
	readonly lowPriority?: boolean;
}

/** A port that is free now; Bolt's own port 0 is of no use, as nothing tells which port it became. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			server.close(() => {
				if (address !== null && typeof address === "object") resolve(address.port);
				else reject(new Error("the system gave no port"));
			});
		});
	});
}

async function textFrom(file: string, offset: number): Promise<string> {
	const handle = await open(file).catch(() => undefined);
	if (handle === undefined) return "";
	try {
		const { size } = await handle.stat();
		// A log that was begun anew is shorter than it was.
		const start = size < offset ? 0 : offset;
		const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(size - start), position: start });
		return buffer.toString("utf8", 0, bytesRead);
	} finally {
		await handle.close();
	}
}

/**
 * Starts Neo4j on a free port and waits until it says that it has started.
 * @throws EmbeddedError `DID_NOT_START`, `HOME_IN_USE`, `CANNOT_WRITE`; no process is left then
 */
export async function startNeo4j(options: Neo4jProcessOptions): Promise<Neo4jProcess> {
	const free = await freeBytes(options.home);
	if (free < fullDisk) throw startFault(options.home, "", free);
	for (let attempt = 1; ; attempt += 1) {
		const port = await freePort();
		await writeConf(options.home, port, options.settings);
		const logs = logFiles(options.home);
		const offset = (await stat(logs.neo4j).catch(() => undefined))?.size ?? 0;
		const running = launch(options, port);
		const started = await running.untilStarted(async () => {
			// On a full disk Neo4j can neither go on nor end nor log why.
			if ((await freeBytes(options.home)) < fullDisk) return undefined;
			return textFrom(logs.neo4j, offset);
		});
		if (started) return running;
		await running.stop();
		const words = `${await textFrom(logs.neo4j, offset)}${await textFrom(logs.jvm, 0)}`;
		// Somebody else may have taken the port between our look and Neo4j's.
		if (attempt < portTries && /Address already in use|BindException/.test(words)) continue;
		throw startFault(options.home, words, await freeBytes(options.home));
	}
}

function launch({ java, home, jvmArguments, signal, lowPriority }: Neo4jProcessOptions, port: number) {
	const output = openSync(logFiles(home).jvm, "w");
	let child: ChildProcess;
	try {
		child = spawn(java.command, [jvmArguments, "org.neo4j.server.Neo4jCommunity", ...homeArguments(home)], {
			cwd: home,
			env: jvmEnvironment(home),
			stdio: ["ignore", output, output],
			// In a group of its own Ctrl+C in the terminal reaches only us, and we stop it in order.
			detached: true,
			windowsHide: true,
			killSignal: "SIGKILL",
			...(signal && { signal }),
		});
	} finally {
		closeSync(output);
	}
	let ended = false;
	let started = false;
	const end = new Promise<void>((resolve) => {
		const done = () => {
			ended = true;
			resolve();
		};
		child.once("exit", done);
		// An error without a process: it was never started. Else it is about an abort, and the exit follows.
		child.on("error", () => child.pid === undefined && done());
	});
	if (lowPriority === true && child.pid !== undefined) lowerPriority(child.pid);
	// A start that is under way is cut off: asked, it might go on for a while after we are gone.
	const goWithUs = () => void child.kill(started ? "SIGTERM" : "SIGKILL");
	process.once("exit", goWithUs);
	void end.then(() => process.off("exit", goWithUs));
	child.unref();

	const within = async (limit: number): Promise<boolean> => {
		let timer: NodeJS.Timeout | undefined;
		const late = new Promise<void>((resolve) => {
			timer = setTimeout(resolve, limit);
		});
		await Promise.race([end, late]);
		clearTimeout(timer);
		return ended;
	};
	return {
		pid: child.pid ?? 0,
		port,
		/** @param log what Neo4j has logged since, or undefined to give up */
		async untilStarted(log: () => Promise<string | undefined>): Promise<boolean> {
			for (const limit = Date.now() + startLimit; Date.now() < limit; ) {
				const words = await log();
				if (words === undefined) return false;
				started = / Started\.\r?$/m.test(words);
				if (started) return !ended;
				if (await within(50)) return false;
			}
			return false;
		},
		async stop(patience = stopLimit): Promise<void> {
			if (ended) return;
			child.kill("SIGTERM");
			if (await within(patience)) return;
			child.kill("SIGKILL");
			await within(stopLimit);
		},
	};
}
