import { readConfig } from "../../../server/config/config.ts";
import { createLog } from "../../../server/log.ts";
import { serve } from "../../../server/serve.ts";
import { keepHeapSmall } from "../../../server/small-heap.ts";
import type { Memory, ServerOrder } from "./processes.ts";

/** Often enough that no peak is missed: a million rows take seconds. */
const everyMilliseconds = 20;

keepHeapSmall();

let peak = 0;
const look = (): number => {
	const now = process.memoryUsage.rss();
	peak = Math.max(peak, now);
	return now;
};

process.once("message", async ({ uri, username, password, database, reportFolder }: ServerOrder) => {
	const config = readConfig({
		NEO4J_URI: uri,
		NEO4J_USERNAME: username,
		NEO4J_PASSWORD: password,
		NEO4J_DATABASE: database,
		CHRONOGRAPH_REPORTS: reportFolder,
		PORT: "0",
		LOG_LEVEL: "error",
	});
	const serving = await serve({ config, log: createLog(config.logLevel) });
	await serving.warm;
	setInterval(look, everyMilliseconds).unref();
	process.on("message", () => {
		const memory: Memory = { now: look(), peak };
		peak = 0;
		process.send?.(memory);
	});
	process.once("SIGTERM", () => void serving.close().then(() => process.exit(0)));
	process.send?.({ url: serving.url });
});
