import { useSignal } from "@preact/signals";
import { ChevronDown, ChevronLeft, ChevronUp } from "lucide";
import { useEffect } from "preact/hooks";
import { speak } from "../../store/language.ts";
import { askedWith, readAsked, writeAsked } from "../../store/reports/asked.ts";
import { fileOf } from "../../store/reports/report.ts";
import { reportWords } from "../../store/reports/report-words.ts";
import { cancelRun, runReport, runState } from "../../store/reports/run.ts";
import { reports } from "../../store/reports/saved-reports.ts";
import { navigate, reportRoute, route } from "../../store/route.ts";
import { narrow } from "../../store/theme.ts";
import { Icon } from "../icon.tsx";
import { OtherDataNotice } from "../other-data-notice.tsx";
import { ViewLink } from "../view-link.tsx";
import { Broken } from "./broken.tsx";
import { Cypher } from "./cypher.tsx";
import { ReportForm } from "./form/report-form.tsx";
import { ReportHead } from "./report-head.tsx";
import { Result } from "./result.tsx";

interface ReportViewProps {
	readonly name: string;
	/** The query of the address. */
	readonly asked: string;
}

/** One report: what it is asked, on the left, and what it answers. */
export function ReportView({ name, asked }: ReportViewProps) {
	const messages = reportWords.value.reports;
	const report = reports.value?.find((each) => each.name === name);
	const runnable = report !== undefined && report.error === null;
	useEffect(() => {
		const { language: sent } = readAsked(asked);
		// A link says in which language it was read; from then on the reader chooses.
		if (sent !== null) {
			void speak(sent).then(() => {
				const rest = writeAsked({ ...readAsked(asked), language: null });
				history.replaceState(null, "", location.pathname + (rest === "" ? "" : `?${rest}`) + location.hash);
				route.value = reportRoute(name, rest);
			});
		} else if (runnable) void runReport(name, asked);
	}, [name, asked, runnable]);
	const faulty = useSignal(false);
	const state = runState.value?.name === name ? runState.value : null;
	const refused = state?.kind === "refused" && state.argument !== null;
	const ask = (next: string) => {
		if (next === asked) void runReport(name, asked);
		else navigate(reportRoute(name, next), location.hash.slice(1));
	};
	return (
		<div class="report-frame">
			<aside class="report-side" aria-label={messages.parameters}>
				<ViewLink to={reportRoute(null)} class="report-back">
					<Icon icon={ChevronLeft} size={14} />
					{messages.all}
				</ViewLink>
				{runnable && (
					<Folded asked={asked} faulty={refused}>
						<ReportForm
							report={report}
							asked={asked}
							state={state}
							onRun={ask}
							onFaulty={(now) => (faulty.value = now)}
						/>
					</Folded>
				)}
			</aside>
			<main id="main" class="reports" tabIndex={-1}>
				{report === undefined ? (
					<h1>{messages.notFound(name)}</h1>
				) : (
					<>
						<ReportHead report={report} asked={asked} faulty={faulty.value || refused} />
						<OtherDataNotice />
						{faulty.value && state?.kind === "done" && (
							<p class="answer-earlier" role="status">
								{messages.earlierAnswer}
							</p>
						)}
						{report.error === null ? (
							<Result
								report={report}
								state={state}
								retry={() => runReport(name, asked)}
								onStop={cancelRun}
								onChoose={(parameter, text) => ask(askedWith(asked, parameter, text))}
							/>
						) : (
							<Broken file={fileOf(report)} error={report.error} />
						)}
						<Cypher report={report} />
					</>
				)}
			</main>
		</div>
	);
}

interface FoldedProps {
	readonly asked: string;
	readonly faulty: boolean;
	readonly children: preact.ComponentChildren;
}

/** On a phone the form is folded up, so that the answer is seen first; not where something in it is wrong. */
function Folded({ asked, faulty, children }: FoldedProps) {
	const { parameters, given } = reportWords.value.reports;
	const unfolded = useSignal(false);
	useEffect(() => {
		unfolded.value = faulty;
	}, [faulty, asked]);
	if (!narrow.value)
		return (
			<>
				<h2>{parameters}</h2>
				{children}
			</>
		);
	const count = readAsked(asked).given.size;
	return (
		<>
			<button
				type="button"
				class="button fold-button"
				aria-expanded={unfolded.value}
				onClick={() => (unfolded.value = !unfolded.value)}
			>
				{parameters}
				<span class="fold-count">{count === 0 ? "" : given(count)}</span>
				<Icon icon={unfolded.value ? ChevronUp : ChevronDown} size={15} />
			</button>
			{unfolded.value && children}
		</>
	);
}
