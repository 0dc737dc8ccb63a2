import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../server/config/package-root.ts";

const { scripts } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));

/** What `npm start` tells node, before the file that it runs: what is started without npm is to be as fast and as large. */
export const startFlags: readonly string[] = String(scripts.start)
	.split(" ")
	.filter((word) => word.startsWith("--"));
