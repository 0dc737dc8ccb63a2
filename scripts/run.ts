import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs a JavaScript tool of `node_modules` with this Node, in the project's folder.
 * @param environment beside that of this process
 * @throws with its output where it fails
 */
export function run(tool: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<void> {
	return new Promise((resolve, reject) => {
		const env = { ...process.env, ...environment };
		const child = spawn(process.execPath, [tool, ...args], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
		let output = "";
		const collect = (chunk: Buffer) => {
			output += chunk.toString();
		};
		child.stdout.on("data", collect);
		child.stderr.on("data", collect);
		child.on("error", reject);
		child.on("close", (code) => {
			if (code === 0) resolve();
			else reject(new Error(`${tool} ${args.join(" ")} failed:\n${output}`));
		});
	});
}
