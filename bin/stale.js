import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// Plain JavaScript: what each command asks first must not wait for a compiler to be loaded.

/**
 * A part of `dist/` and what it is made from.
 *
 * @typedef {object} Part
 * @property {"server" | "client"} name
 * @property {readonly string[]} sources files and folders, from the project's folder
 */

/**
 * A part that is older than its sources.
 *
 * @typedef {Part & { readonly mark: string }} StalePart `mark` tells its sources from others
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const shared = ["package-lock.json", "tsconfig.json", "codegen.ts", "model", "scripts/build.ts", "bin/stale.js"];

/** @type {readonly Part[]} */
const parts = [
	{ name: "server", sources: [...shared, "server"] },
	{ name: "client", sources: [...shared, "client", "vite.config.ts", "server/graphql"] },
];

/**
 * The file that keeps the mark of what a part was last made from.
 *
 * @param {string} name
 */
export const stampOf = (name) => join(root, "dist", `${name}.stamp`);

/**
 * Every file below a file or folder, in a fixed order, without what is generated.
 *
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function filesBelow(path) {
	const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => null);
	if (entries === null) return [path];
	const below = entries
		.filter((entry) => entry.name !== "generated")
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.map((entry) => (entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)]));
	return (await Promise.all(below)).flat();
}

/**
 * Tells files and folders of the project from what they were, wherever it is asked from.
 *
 * @param {readonly string[]} sources
 */
export async function fingerprint(sources) {
	const files = (await Promise.all(sources.map(filesBelow))).flat();
	const contents = await Promise.all(files.map((file) => readFile(join(root, file)).catch(() => "")));
	const hash = createHash("sha256").update(process.version);
	for (const [at, file] of files.entries())
		hash
			.update(`${file.replaceAll("\\", "/")}\0`)
			.update(contents[at] ?? "")
			.update("\0");
	return hash.digest("hex");
}

/**
 * The parts that are to be made, anew or for the first time.
 *
 * @returns {Promise<StalePart[]>}
 */
export async function staleParts() {
	const marked = await Promise.all(parts.map(async (part) => ({ ...part, mark: await fingerprint(part.sources) })));
	const stamps = await Promise.all(parts.map(({ name }) => readFile(stampOf(name), "utf8").catch(() => "")));
	return marked.filter(({ mark }, at) => mark !== stamps[at]);
}
