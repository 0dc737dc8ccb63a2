import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../server/config/package-root.ts";

/** Every command in the README's shell blocks, in order. */
export function readmeCommands(): readonly string[] {
	const text = readFileSync(join(packageRoot, "README.md"), "utf8");
	return [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) => block.trim().split("\n"));
}
