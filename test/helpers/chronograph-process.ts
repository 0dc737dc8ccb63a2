import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { packageRoot } from "../../server/config/package-root.ts";
import { quickJvm } from "./quick-jvm.ts";
import { startFlags } from "./start-flags.ts";

/** A Chronograph started as a person starts it, with what it has written so far. */
export interface ChronographProcess {
	readonly child: ChildProcess;
	/** Both streams, as they came. */
	output(): string;
	/** Resolves with the address that it prints; rejects with its output where it ends before. */
	address(): Promise<string>;
	/** Resolves with the exit code; null where a signal ended it. */
	ended(): Promise<number | null>;
	/** Asks it to stop and waits until it has. */
	stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export interface StartOptions {
	/** The checkout; this one where none is given. */
	readonly folder?: string;
	/** Settings beside those of this process. */
	readonly settings?: Readonly<Record<string, string>>;
	/** The command; where none is given, what `npm start` runs. */
	readonly command?: readonly [string, ...string[]];
}

export function startChronograph({ folder = packageRoot, settings = {}, command }: StartOptions): ChronographProcess {
	const [program, ...args] = command ?? [process.execPath, ...startFlags, join(folder, "bin/start.js")];
	const child = spawn(program, args, {
		cwd: folder,
		env: {
			...process.env,
			PORT: "0",
			LOG_LEVEL: "error",
			CHRONOGRAPH_JVM_FLAGS: quickJvm.join(" "),
			...settings,
		},
		stdio: ["ignore", "pipe", "pipe"],
	});
	let output = "";
	const end = once(child, "close").then(([code]: (number | null)[]) => code ?? null);
	const address = new Promise<string>((resolve, reject) => {
		const read = (chunk: Buffer) => {
			output += chunk.toString();
			const [, found] = /Chronograph is at (\S+)/.exec(output) ?? [];
			if (found !== undefined) resolve(found);
		};
		child.stdout.on("data", read);
		child.stderr.on("data", read);
		void end.then((code) => reject(new Error(`It ended with ${code}, having said:\n${output}`)));
	});
	// Whoever does not ask for the address reads the output and the code.
	address.catch(() => undefined);
	return {
		child,
		output: () => output,
		address: () => address,
		ended: () => end,
		stop: (signal = "SIGINT") => {
			child.kill(signal);
			return end;
		},
	};
}
