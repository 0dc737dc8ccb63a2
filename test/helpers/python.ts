import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { readEnvironment } from "../../server/config/env.ts";
import { cacheFolder } from "../../server/embedded/cache-folder.ts";

const windows = process.platform === "win32";

/** The oldest that what the tests install runs on. */
const OLDEST = 11;

/** The name by which Python 3 is started here. @throws where there is none, saying how to get it */
export function findPython(): string {
	for (const name of windows ? ["py", "python"] : ["python3", "python"]) {
		const { stdout, stderr } = spawnSync(name, ["--version"], { encoding: "utf8" });
		if (Number(/^Python 3\.(\d+)/.exec(`${stdout}${stderr}`)?.[1] ?? 0) >= OLDEST) return name;
	}
	throw new Error(
		"This test needs Python 3.11 or newer, which is not here: get it from https://www.python.org/downloads/ or with the system's packages (python3, and python3-venv where that is one of its own).",
	);
}

/**
 * A Python with these packages and nothing else, made once for every checkout of this user.
 * @param packages each as `name==version`: exact, so that a test does not change by itself
 * @returns its path
 * @throws where it cannot be made, with what Python said
 */
export async function pythonWith(...packages: readonly string[]): Promise<string> {
	const name = packages.map((each) => each.replace("==", "-")).join(" ");
	const folder = join(cacheFolder(readEnvironment()), "python", name);
	const within = (home: string) => join(home, windows ? "Scripts/python.exe" : "bin/python");
	if (!existsSync(within(folder))) {
		const making = `${folder}.${process.pid}`;
		rmSync(making, { recursive: true, force: true });
		mkdirSync(join(folder, ".."), { recursive: true });
		await run(findPython(), ["-m", "venv", making]);
		await run(within(making), ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...packages]);
		// Whole or not at all: another run may be making it too, and then either will do.
		if (!existsSync(within(folder))) renameSync(making, folder);
		else rmSync(making, { recursive: true, force: true });
	}
	return within(folder);
}

/** Runs a program and gives what it wrote; this process goes on meanwhile. @throws where it fails, with what it said */
export async function run(
	program: string,
	args: readonly string[],
	environment: Readonly<Record<string, string>> = {},
): Promise<string> {
	const env = { ...readEnvironment(), ...environment };
	const { stdout } = await promisify(execFile)(program, args, { encoding: "utf8", maxBuffer: 2 ** 28, env });
	return stdout;
}
