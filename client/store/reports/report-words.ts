import { computed } from "@preact/signals";
import { enReports, type ReportMessages } from "../../i18n/en-reports.ts";
import { french } from "../language.ts";

/** The words of reports in the page's language. */
export const reportWords = computed<ReportMessages>(() => french.value ?? enReports);
