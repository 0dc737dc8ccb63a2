import { setTimeout as delay } from "node:timers/promises";
import type { Reports } from "./domain/reports/reports.ts";
import { sentenceOf } from "./sentence.ts";

/** Whoever opens the page as soon as it is there has the database for themselves so long, in milliseconds. */
const PEACE = 10_000;

/** What is said to whoever keeps the server: the details, and a sentence. */
interface Log {
	error(details: object, words: string): void;
	warn(details: object, words: string): void;
}

/**
 * Logs what is wrong with saved reports, and what makes them quietly wrong or slow: a while after the start, and one after
 * the other, for the database has to plan each. It keeps nothing from starting.
 */
export async function sayBrokenReports(
	reports: Pick<Reports, "files" | "find">,
	log: Log,
	signal: AbortSignal,
	peace = PEACE,
): Promise<void> {
	try {
		await delay(peace, undefined, { signal, ref: false });
		for (const { name, path: report } of await reports.files()) {
			const { error = null, warnings = [] } = (await reports.find(name)) ?? {};
			if (signal.aborted) return;
			if (error !== null) log.error({ report, problems: error.split("\n") }, "a report cannot be run");
			if (warnings.length > 0) log.warn({ report, problems: warnings }, "a report may be quietly wrong or slow");
		}
	} catch (error) {
		if (!signal.aborted) log.error({ reason: sentenceOf(error) }, "the reports cannot be read");
	}
}
