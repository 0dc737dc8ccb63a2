import { Square } from "lucide";
import type { Report } from "../../store/reports/report.ts";
import { reportWords } from "../../store/reports/report-words.ts";
import type { RunState } from "../../store/reports/run.ts";
import { Icon } from "../icon.tsx";
import { Away } from "./away.tsx";
import { CiteAnswer } from "./cite-answer.tsx";
import { CompareAnswers } from "./compare-answers.tsx";
import { Refused } from "./refused.tsx";
import { Views } from "./views.tsx";

interface ResultProps {
	readonly report: Report;
	readonly state: RunState | null;
	readonly retry: () => Promise<void>;
	/** Ends the run that is under way. */
	readonly onStop: () => void;
	/** Asks with another value of a parameter. */
	readonly onChoose: (parameter: string, text: string) => void;
	/** Whether the report is being written: there is no earlier answer of it. */
	readonly draft?: boolean;
}

/** How far a run is, in words, and what it answered. */
export function Result({ report, state, retry, onStop, onChoose, draft = false }: ResultProps) {
	const messages = reportWords.value.reports;
	switch (state?.kind) {
		case "done":
			return (
				<>
					<Views answer={state.answer} report={report} />
					{!draft && <CompareAnswers answer={state.answer} report={report} />}
					{!draft && state.answer.data !== "" && <CiteAnswer answer={state.answer} report={report} />}
				</>
			);
		case "refused":
			return <Refused state={state} onChoose={onChoose} />;
		case "cancelled":
			return (
				<div class="report-state" role="status">
					<p>{messages.stopped}</p>
					<button type="button" class="button" onClick={() => void retry()}>
						{messages.runAgain}
					</button>
				</div>
			);
		case "away":
			return <Away retry={retry} />;
		default:
			return (
				<div class="skeleton-lines" role="status">
					<p class="running">
						{messages.loading}
						<button type="button" class="button" onClick={onStop}>
							<Icon icon={Square} size={13} />
							{messages.form.stop}
						</button>
					</p>
					{[1, 2, 3, 4, 5].map((row) => (
						<span key={row} class="skeleton" />
					))}
				</div>
			);
	}
}
