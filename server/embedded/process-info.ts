import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A process that runs now. */
export interface RunningProcess {
	readonly pid: number;
	/** When it began, in the system's own words: with the pid it names one process and no later one. */
	readonly started: string;
	readonly commandLine: string;
}

/** `/proc/PID/stat` after the name in brackets, which may hold anything; the field is the 22nd of the whole. */
const startTicks = (stat: string): string => stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";

async function fromProc(pid: number): Promise<RunningProcess | undefined> {
	try {
		const [stat, line, boot] = await Promise.all([
			readFile(`/proc/${pid}/stat`, "utf8"),
			readFile(`/proc/${pid}/cmdline`, "utf8"),
			readFile("/proc/sys/kernel/random/boot_id", "utf8"),
		]);
		const state = stat.slice(stat.lastIndexOf(")") + 2, stat.lastIndexOf(")") + 3);
		if (state === "Z" || state === "X") return undefined;
		return { pid, started: `${boot.trim()} ${startTicks(stat)}`, commandLine: line.replaceAll("\0", " ") };
	} catch {
		return undefined;
	}
}

/** `ps` writes the start in five words: Mon Nov 23 20:42:50 2026. */
function fromPsLine(line: string): RunningProcess | undefined {
	const match = /^\s*(\d+)\s+(\S+)\s+((?:\S+\s+){4}\S+)\s(.*)$/.exec(line);
	const [, pid, state, started, commandLine] = match ?? [];
	if (pid === undefined || state === undefined || started === undefined || commandLine === undefined) return undefined;
	if (state.startsWith("Z")) return undefined;
	return { pid: Number(pid), started: started.replace(/\s+/g, " "), commandLine: `${commandLine} ` };
}

async function fromPs(selection: readonly string[]): Promise<RunningProcess[]> {
	try {
		const columns = ["-ww", "-o", "pid=,stat=,lstart=,command="];
		const { stdout } = await run("ps", [...selection, ...columns], { maxBuffer: 1 << 26 });
		return stdout
			.split("\n")
			.map(fromPsLine)
			.filter((found) => found !== undefined);
	} catch {
		return [];
	}
}

async function fromWindows(filter: string): Promise<RunningProcess[]> {
	try {
		const query = `Get-CimInstance Win32_Process -Filter "${filter}" | ForEach-Object { "$($_.ProcessId) $($_.CreationDate.Ticks) $($_.CommandLine)" }`;
		const { stdout } = await run("powershell.exe", ["-NoProfile", "-NonInteractive", "-Command", query]);
		return stdout
			.split(/\r?\n/)
			.map((line) => /^(\d+) (\d+) (.*)$/.exec(line))
			.filter((match) => match !== null)
			.map(([, pid, started, commandLine]) => ({
				pid: Number(pid),
				started: started ?? "",
				commandLine: `${commandLine} `,
			}));
	} catch {
		return [];
	}
}

/** The process with this pid, or undefined where none runs. */
export async function runningProcess(pid: number): Promise<RunningProcess | undefined> {
	if (process.platform === "linux") return fromProc(pid);
	const found =
		process.platform === "win32" ? await fromWindows(`ProcessId=${pid}`) : await fromPs(["-p", String(pid)]);
	return found[0];
}

/** Every running Java whose command line holds `words` between spaces. */
export async function javaProcesses(words: string): Promise<RunningProcess[]> {
	let found: RunningProcess[];
	if (process.platform === "linux") {
		const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
		found = (await Promise.all(pids.map(fromProc))).filter((one) => one !== undefined);
	} else {
		found = process.platform === "win32" ? await fromWindows("Name='java.exe'") : await fromPs(["-ax"]);
	}
	return found.filter(({ commandLine }) => commandLine.includes(` ${words} `));
}

/** Whether a process is there; one that belongs to another user is. */
export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}

/**
 * Ends a process: asks it, waits `patience` milliseconds, then makes it end.
 * @returns once it is gone
 */
export async function endProcess(pid: number, patience: number): Promise<void> {
	const kill = (signal: NodeJS.Signals) => {
		try {
			process.kill(pid, signal);
		} catch {
			// It is gone already.
		}
	};
	const gone = async (limit: number) => {
		for (const end = Date.now() + limit; isAlive(pid); ) {
			if (Date.now() > end) return false;
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
		return true;
	};
	kill("SIGTERM");
	if (await gone(patience)) return;
	kill("SIGKILL");
	await gone(patience);
}
