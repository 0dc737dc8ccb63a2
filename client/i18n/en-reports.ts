import { drafts } from "./en/drafts.ts";
import { reports } from "./en/reports.ts";

/** The words of reports in English, apart because the first view needs none of them; `fr.ts` has the same keys. */
export const enReports = { ...reports, ...drafts };

export type ReportMessages = typeof enReports;
