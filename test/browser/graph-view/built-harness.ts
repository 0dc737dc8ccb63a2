import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";

let folder: Promise<string> | undefined;

/**
 * The folder of the harness page, built once for all files of a worker: a server of sources has a browser ask for each of
 * its modules, and compile it, at every opening.
 */
export function builtHarness(): Promise<string> {
	folder ??= make();
	return folder;
}

async function make(): Promise<string> {
	const outDir = mkdtempSync(join(tmpdir(), "chronograph harness "));
	process.once("exit", () => rmSync(outDir, { recursive: true, force: true }));
	await build({
		configFile: "test/fixtures/graph-view/vite.config.ts",
		logLevel: "error",
		// Where it throws, it is to be read where.
		build: { outDir, emptyOutDir: true, minify: false, chunkSizeWarningLimit: 2_000 },
	});
	return outDir;
}
