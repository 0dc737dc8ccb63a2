import type { StoredAnswer } from "../../../model/report/compare.ts";
import { readStoredAnswer } from "../../../model/report/stored-answer.ts";
import type { ReportAnswer } from "../../api/report-answer.ts";
import { keep, kept } from "../kept.ts";
import type { Report } from "./report.ts";

const keyOf = (report: string) => `chronograph.answer.${report}`;

/** An answer as its JSON has it. */
export function storedOf(report: Pick<Report, "name" | "key">, answer: ReportAnswer): StoredAnswer {
	const { parameters, data, ranAt, limit, truncated, columns, rows } = answer;
	return {
		report: report.name,
		parameters,
		data,
		ranAt,
		limit,
		truncated,
		key: report.key,
		columns: columns.map(({ name }) => ({ name })),
		rows: rows.map((row) => Object.fromEntries(columns.map(({ name }, place) => [name, row[place] ?? null]))),
	};
}

/** The answer of a report that this browser keeps; null where there is none. */
export function keptAnswer(report: string): StoredAnswer | null {
	const answer = readStoredAnswer(kept(keyOf(report)) ?? "");
	return answer?.report === report ? answer : null;
}

/** Keeps an answer in the place of the one before. @returns whether this browser does: it may refuse, or have no room */
export const keepAnswer = (answer: StoredAnswer): boolean => keep(keyOf(answer.report), JSON.stringify(answer));
