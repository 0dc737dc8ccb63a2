#!/usr/bin/env node
import { ensureBuilt } from "./ensure-built.js";

try {
	await ensureBuilt();
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
	process.exit(1);
}
await import("../dist/server/cli/chronograph.js");
