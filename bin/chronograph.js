#!/usr/bin/env node
import { ensureBuilt } from "./ensure-built.js";

await ensureBuilt();
await import("../dist/server/cli/chronograph.js");
