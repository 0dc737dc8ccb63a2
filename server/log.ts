import { type Logger, pino } from "pino";
import type { Config } from "./config/config.ts";

/** One JSON line an entry on standard error, so that standard output stays for what was asked for. */
export function createLog(level: Config["logLevel"]): Logger {
	return pino(
		{ level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
		pino.destination({ dest: 2, sync: true }),
	);
}
