import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Neo4jLogin } from "../../helpers/neo4j-per-worker.ts";
import { startFlags } from "../../helpers/start-flags.ts";

/** What `server-process.ts` is told to begin with. */
export interface ServerOrder extends Neo4jLogin {
	readonly reportFolder: string;
}

/** What `driver-process.ts` is told. */
export interface DriverOrder extends Neo4jLogin {
	readonly statement: string;
	readonly rows: number;
}

/** Bytes of main memory. */
export interface Memory {
	readonly now: number;
	/** The most since it was last asked. */
	readonly peak: number;
}

export interface BenchServer {
	readonly url: string;
	memory(): Promise<Memory>;
	stop(): Promise<void>;
}

const forked = (file: string, flags: readonly string[] = []): ChildProcess =>
	fork(fileURLToPath(new URL(file, import.meta.url)), { execArgv: [...process.execArgv, ...flags] });

/** One answer to one message; rejects where the process ends instead. */
async function ask<T>(child: ChildProcess, message: object): Promise<T> {
	const answered = once(child, "message");
	const ended = once(child, "exit").then(([code]) => Promise.reject(new Error(`A process ended with ${code}.`)));
	child.send(message);
	const [answer] = await Promise.race([answered, ended]);
	ended.catch(() => undefined);
	return answer as T;
}

/** The whole server in a process of its own, whose memory is nobody else's. */
export async function startServer(order: ServerOrder): Promise<BenchServer> {
	const child = forked("./server-process.ts", startFlags);
	const { url } = await ask<{ readonly url: string }>(child, order);
	return {
		url,
		memory: () => ask<Memory>(child, { memory: true }),
		stop: async () => {
			const ended = once(child, "exit");
			child.kill("SIGTERM");
			await ended;
		},
	};
}

/** Milliseconds that the driver alone takes to read all rows of a statement, in a process of its own. */
export async function readWithDriver(order: DriverOrder): Promise<number> {
	const child = forked("./driver-process.ts");
	const { time } = await ask<{ readonly time: number }>(child, order);
	await once(child, "exit");
	return time;
}
