import { Check, Copy } from "lucide";
import { useId } from "preact/hooks";
import type { ReportAnswer } from "../../api/report-answer.ts";
import { addressToSend } from "../../store/address-to-send.ts";
import { datasets } from "../../store/datasets.ts";
import { words } from "../../store/language.ts";
import type { Report } from "../../store/reports/report.ts";
import { citationOfAnswer } from "../../store/reports/report-citation.ts";
import { reportWords } from "../../store/reports/report-words.ts";
import { Icon } from "../icon.tsx";
import { useCopy } from "../use-copy.ts";

interface CiteAnswerProps {
	readonly report: Report;
	readonly answer: ReportAnswer;
}

/** The answer as it is cited, to be copied. */
export function CiteAnswer({ report, answer }: CiteAnswerProps) {
	const messages = reportWords.value.reports;
	const { state, copy } = useCopy({ copied: messages.copied, failed: words.value.exporting.copyFailed });
	const id = useId();
	// The view that is looked at changes the address without a new answer.
	const text = () => citationOfAnswer(report, answer, datasets.value, addressToSend(location, answer.data));
	return (
		<section class="cite-answer" aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{messages.cite.title}</h2>
			<p>{text()}</p>
			<button type="button" class="button" onClick={() => void copy(text())}>
				<Icon icon={state === "copied" ? Check : Copy} size={14} />
				{state === "copied" ? messages.copied : messages.cite.copy}
			</button>
		</section>
	);
}
