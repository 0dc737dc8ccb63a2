import { Braces, ChevronLeft, Download } from "lucide";
import { useEffect } from "preact/hooks";
import { inLanguage } from "../../store/fact-words.ts";
import { language, words } from "../../store/language.ts";
import { type Report, type RunState, reports, runReport, runState } from "../../store/reports.ts";
import { narrow } from "../../store/theme.ts";
import { CopyLink } from "../copy-link.tsx";
import { Icon } from "../icon.tsx";
import { ViewLink } from "../view-link.tsx";
import { Away } from "./away.tsx";
import { Cypher } from "./cypher.tsx";
import { Parameters } from "./parameters.tsx";
import { ReportTable } from "./report-table.tsx";

/** One report, run with the values it has by itself. */
export function ReportView({ name }: { readonly name: string }) {
	const messages = words.value.reports;
	const report = reports.value?.find((each) => each.name === name);
	useEffect(() => {
		if (report !== undefined) void runReport(name);
	}, [name, report === undefined]);
	const state = runState.value?.name === name ? runState.value : null;
	return (
		<div class="report-frame">
			<aside class="report-side" aria-label={messages.parameters}>
				{!narrow.value && <BackToReports />}
				{report !== undefined && (
					<Parameters report={report} values={state?.kind === "done" ? state.run.parameters : null} />
				)}
			</aside>
			<main id="main" class="reports" tabIndex={-1}>
				{narrow.value && <BackToReports />}
				{report === undefined ? (
					<h1>{messages.notFound(name)}</h1>
				) : (
					<>
						<ReportHead report={report} />
						<Result state={state} />
						<Cypher name={report.name} text={report.cypher} />
					</>
				)}
			</main>
		</div>
	);
}

function BackToReports() {
	return (
		<ViewLink to={{ view: "reports", report: null }} class="report-back">
			<Icon icon={ChevronLeft} size={14} />
			{words.value.reports.all}
		</ViewLink>
	);
}

function ReportHead({ report }: { readonly report: Report }) {
	const messages = words.value.reports;
	const speak = language.value;
	return (
		<header class="report-head">
			<div>
				<h1>{speak === "fr" ? report.titleFr : report.titleEn}</h1>
				<p>{inLanguage(report.descriptionEn, report.descriptionFr, speak)}</p>
			</div>
			<div class="report-actions">
				<a class="button" href={`/reports/${report.name}.csv`} download>
					<Icon icon={Download} size={15} />
					{messages.csv}
				</a>
				<a class="button" href={`/reports/${report.name}.json`} download>
					<Icon icon={Braces} size={15} />
					{messages.json}
				</a>
				<CopyLink />
			</div>
		</header>
	);
}

function Result({ state }: { readonly state: RunState | null }) {
	const messages = words.value.reports;
	switch (state?.kind) {
		case "done":
			return <ReportTable run={state.run} names={state.names} />;
		case "refused":
			return (
				<p class="report-error" role="alert">
					{messages.failed} {state.message}
				</p>
			);
		case "away":
			return <Away retry={() => runReport(state.name)} />;
		default:
			return (
				<div class="skeleton-lines" role="status">
					<span class="unseen">{messages.loading}</span>
					{[1, 2, 3, 4, 5].map((row) => (
						<span key={row} class="skeleton" />
					))}
				</div>
			);
	}
}
