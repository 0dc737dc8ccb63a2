import { useSignal } from "@preact/signals";
import { Bookmark, FileJson, GitCompare } from "lucide";
import { useId, useRef } from "preact/hooks";
import type { StoredAnswer } from "../../../model/report/compare.ts";
import { readStoredAnswer } from "../../../model/report/stored-answer.ts";
import type { ReportAnswer } from "../../api/report-answer.ts";
import { announce } from "../../store/notices.ts";
import { momentInWords } from "../../store/reports/moment-words.ts";
import type { Report } from "../../store/reports/report.ts";
import { reportWords } from "../../store/reports/report-words.ts";
import { keepAnswer, keptAnswer, storedOf } from "../../store/reports/stored-answers.ts";
import { Icon } from "../icon.tsx";
import { AnswerDifference } from "./answer-difference.tsx";

interface CompareAnswersProps {
	readonly report: Report;
	readonly answer: ReportAnswer;
}

/** What is new since an earlier answer: one that this browser keeps, or a JSON file of the reader's. */
export function CompareAnswers({ report, answer }: CompareAnswersProps) {
	const { compare } = reportWords.value.reports;
	const earlier = useSignal<StoredAnswer | null>(null);
	const kept = useSignal(keptAnswer(report.name));
	const fault = useSignal<string | null>(null);
	const file = useRef<HTMLInputElement>(null);
	const id = useId();
	const show = (stored: StoredAnswer | null) => {
		fault.value = null;
		earlier.value = stored;
	};
	const keepThis = () => {
		const stored = storedOf(report, answer);
		if (keepAnswer(stored)) {
			kept.value = stored;
			fault.value = null;
			announce(compare.kept);
		} else fault.value = compare.notKept;
	};
	const read = async (chosen: File) => {
		const stored = readStoredAnswer(await chosen.text());
		if (stored === null) fault.value = compare.noAnswer(chosen.name);
		else if (stored.report !== report.name) fault.value = compare.ofAnother(chosen.name, stored.report);
		else return show(stored);
		earlier.value = null;
	};
	return (
		<section class="compare-answers" aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{compare.title}</h2>
			<div class="compare-actions">
				<button type="button" class="button" onClick={keepThis}>
					<Icon icon={Bookmark} size={14} />
					{compare.keep}
				</button>
				{kept.value !== null && (
					<button type="button" class="button" onClick={() => show(kept.value)}>
						<Icon icon={GitCompare} size={14} />
						{compare.withKept(momentInWords(kept.value.ranAt))}
					</button>
				)}
				<button type="button" class="button" onClick={() => file.current?.click()}>
					<Icon icon={FileJson} size={14} />
					{compare.withFile}
				</button>
				<input
					ref={file}
					class="unseen"
					type="file"
					accept=".json,application/json"
					tabIndex={-1}
					aria-label={compare.withFile}
					onChange={(event) => {
						const chosen = event.currentTarget.files?.[0];
						if (chosen !== undefined) void read(chosen);
						// The same file may be chosen again.
						event.currentTarget.value = "";
					}}
				/>
			</div>
			{fault.value !== null && (
				<p class="report-error" role="alert">
					{fault.value}
				</p>
			)}
			{earlier.value !== null && <AnswerDifference report={report} answer={answer} earlier={earlier.value} />}
		</section>
	);
}
