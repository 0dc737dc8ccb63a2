import { useSignal } from "@preact/signals";
import { askedWith } from "../../../store/reports/asked.ts";
import type { Draft } from "../../../store/reports/draft/draft.ts";
import type { Report } from "../../../store/reports/report.ts";
import { reportWords } from "../../../store/reports/report-words.ts";
import { ReportForm } from "../form/report-form.tsx";
import { Result } from "../result.tsx";

interface DraftTrialProps {
	readonly draft: Draft;
	/** As it was last checked. */
	readonly report: Report;
}

/** A draft that is tried: the form that its header makes, and what it answers. */
export function DraftTrial({ draft, report }: DraftTrialProps) {
	const messages = reportWords.value.drafts;
	const asked = useSignal("");
	const run = draft.run.value;
	const ask = (query: string) => {
		asked.value = query;
		void draft.ask(query);
	};
	return (
		<section class="draft-trial" aria-labelledby="draft-trial">
			<h2 id="draft-trial">{messages.trial}</h2>
			{report.error !== null ? (
				<p class="draft-form">{messages.brokenFirst}</p>
			) : (
				<div class="draft-form">
					{/* Another header makes another form. */}
					<ReportForm
						key={JSON.stringify(report.parameters)}
						report={report}
						asked={asked.value}
						state={run?.state ?? null}
						onRun={ask}
						draft
					/>
				</div>
			)}
			{run !== null && (
				<div class="draft-answer">
					{run.report !== report && <p class="report-intro">{messages.olderAnswer}</p>}
					<Result
						report={run.report}
						state={run.state}
						retry={() => draft.ask(asked.value)}
						onStop={draft.stop}
						onChoose={(parameter, text) => ask(askedWith(asked.value, parameter, text))}
						draft
					/>
				</div>
			)}
		</section>
	);
}
