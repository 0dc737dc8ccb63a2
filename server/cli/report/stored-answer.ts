import { readFile } from "node:fs/promises";
import type { StoredAnswer } from "../../../model/report/compare.ts";
import { readStoredAnswer } from "../../../model/report/stored-answer.ts";
import { onlyEnglish } from "../../domain/only-english.ts";
import { ReportError } from "../../domain/reports/report-error.ts";

/** An answer that was written as JSON. @throws ReportError where the file is none, or one of another report */
export async function readStored(file: string, report: string): Promise<StoredAnswer> {
	const text = await readFile(file, "utf8").catch((cause: unknown) => {
		throw new ReportError(
			"BAD_ANSWER",
			onlyEnglish(`${file} cannot be read. Write it first: --format json --output ${file}`),
			{
				cause,
			},
		);
	});
	const stored = readStoredAnswer(text);
	if (stored === null)
		throw new ReportError(
			"BAD_ANSWER",
			onlyEnglish(`${file} is no answer of a report. Write one: --format json --output ${file}`),
		);
	if (stored.report !== report)
		throw new ReportError(
			"BAD_ANSWER",
			onlyEnglish(`${file} is an answer of the report ${stored.report}, not of ${report}.`),
		);
	return stored;
}
