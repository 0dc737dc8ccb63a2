import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { staleParts } from "./stale.js";

/** In a checkout, builds what is older than its sources, or ends with what is wrong; an installed package holds `dist/` alone. */
export async function ensureBuilt() {
	if (!existsSync(fileURLToPath(new URL("../scripts/build.ts", import.meta.url)))) return;
	try {
		if ((await staleParts()).length === 0) return;
		const { tsImport } = await import("tsx/esm/api");
		const { build } = await tsImport("../scripts/build.ts", import.meta.url);
		await build();
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
		process.exit(1);
	}
}
