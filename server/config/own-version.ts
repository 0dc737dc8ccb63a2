import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { packageRoot } from "./package-root.ts";

/** Which version of Chronograph this is, as its package says. */
export async function ownVersion(): Promise<string> {
	const written: unknown = JSON.parse(await readFile(join(packageRoot, "package.json"), "utf8"));
	return z.object({ version: z.string() }).parse(written).version;
}
