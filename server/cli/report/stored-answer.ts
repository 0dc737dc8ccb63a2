import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { StoredAnswer } from "../../../model/report/compare.ts";
import { ReportError } from "../../domain/reports/report-error.ts";

const storedAnswer = z.object({
	report: z.string(),
	parameters: z.record(z.string(), z.unknown()),
	data: z.string(),
	ranAt: z.string(),
	limit: z.number(),
	truncated: z.boolean(),
	key: z.array(z.string()),
	columns: z.array(z.object({ name: z.string() })),
	rows: z.array(z.record(z.string(), z.unknown())),
});

/** An answer that was written as JSON. @throws ReportError where the file is none, or one of another report */
export async function readStored(file: string, report: string): Promise<StoredAnswer> {
	const text = await readFile(file, "utf8").catch((cause: unknown) => {
		throw new ReportError("BAD_ANSWER", `${file} cannot be read. Write it first: --format json --output ${file}`, {
			cause,
		});
	});
	const parsed = storedAnswer.safeParse(parseJson(text));
	if (!parsed.success)
		throw new ReportError("BAD_ANSWER", `${file} is no answer of a report. Write one: --format json --output ${file}`);
	if (parsed.data.report !== report)
		throw new ReportError("BAD_ANSWER", `${file} is an answer of the report ${parsed.data.report}, not of ${report}.`);
	return parsed.data;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
