import { readConfig } from "./config/config.ts";
import { readEnvironment } from "./config/env.ts";
import { progressBar } from "./embedded/progress-bar.ts";
import { createLog } from "./log.ts";
import { whenParentGone } from "./parent-gone.ts";
import { sentenceOf } from "./sentence.ts";
import { type Serving, serve } from "./serve.ts";
import { keepHeapSmall } from "./small-heap.ts";

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);

let serving: Serving | null = null;
let ending = false;

async function end(signal: NodeJS.Signals): Promise<void> {
	if (ending) return;
	ending = true;
	say(signal === "SIGINT" ? "\nStopping …" : "Stopping …");
	try {
		await serving?.close();
		process.exit(0);
	} catch (error) {
		say(sentenceOf(error));
		process.exit(1);
	}
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);

keepHeapSmall();
const environment = readEnvironment();
if (environment.npm_lifecycle_event !== undefined) whenParentGone(() => void end("SIGTERM"));

try {
	const config = readConfig(environment);
	const progress = progressBar();
	serving = await serve({ config, log: createLog(config.logLevel), onProgress: progress, say });
	process.stdout.write(`Chronograph is at ${serving.url}\n`);
} catch (error) {
	say(sentenceOf(error));
	process.exit(1);
}
