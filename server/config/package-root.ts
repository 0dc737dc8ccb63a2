import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

function findRoot(from: string): string {
	if (existsSync(join(from, "package.json")) && existsSync(join(from, "cypher"))) return from;
	const parent = dirname(from);
	if (parent === from) throw new Error("Chronograph's own folder (with package.json and cypher/) was not found.");
	return findRoot(parent);
}

/** The folder of the checkout or package, whether this runs from the sources or from `dist/`. */
export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));
