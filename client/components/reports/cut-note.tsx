import { computed } from "@preact/signals";
import type { ReportAnswer } from "../../api/report-answer.ts";
import { words } from "../../store/language.ts";
import { limitOf, readAsked } from "../../store/reports/asked.ts";
import { reportWords } from "../../store/reports/report-words.ts";
import { route } from "../../store/route.ts";

/** How many rows the address asks for, or a draft without one. */
const askedRows = computed(() => limitOf(route.value.view === "reports" ? readAsked(route.value.asked).limit : null));

/** Says that an answer was cut, above whatever is drawn of it: below a chart of many lines nobody would read it. */
export function CutNote({ truncated, limit }: Pick<ReportAnswer, "truncated" | "limit">) {
	const messages = reportWords.value.reports;
	if (!truncated) return null;
	return (
		<p class="report-cut" role="status">
			{(limit < askedRows.value ? messages.truncatedByReport : messages.truncated)(words.value.figure(limit))}
		</p>
	);
}
