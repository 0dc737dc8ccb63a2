import type { Logger } from "pino";
import type { Reports } from "./domain/reports/reports.ts";
import { sentenceOf } from "./sentence.ts";

/** Logs what is wrong with saved reports, and what makes them quietly wrong or slow. It keeps nothing from starting. */
export async function sayBrokenReports(reports: Reports, log: Logger): Promise<void> {
	try {
		const files = new Map((await reports.files()).map(({ name, path }) => [name, path]));
		for (const { name, error, warnings } of await reports.all()) {
			const report = files.get(name);
			if (error !== null) log.error({ report, problems: error.split("\n") }, "a report cannot be run");
			if (warnings.length > 0) log.warn({ report, problems: warnings }, "a report may be quietly wrong or slow");
		}
	} catch (error) {
		log.error({ reason: sentenceOf(error) }, "the reports cannot be read");
	}
}
