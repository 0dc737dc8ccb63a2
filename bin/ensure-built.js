import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** In a checkout, builds what is older than its sources; an installed package holds `dist/` alone. */
export async function ensureBuilt() {
	if (!existsSync(fileURLToPath(new URL("../scripts/build.ts", import.meta.url)))) return;
	const { tsImport } = await import("tsx/esm/api");
	const { build } = await tsImport("../scripts/build.ts", import.meta.url);
	await build();
}
