import { attempt } from "../../store/attempt.ts";
import "../../styles/reports.css";
import "../../styles/report-form.css";
import "../../styles/cypher.css";
import "../../styles/charts.css";
import { useEffect } from "preact/hooks";
import { drafts, fetchDraftStart } from "../../store/reports/draft/draft-start.ts";
import { speakFragment } from "../../store/reports/fragment-language.ts";
import { reportWords } from "../../store/reports/report-words.ts";
import { fetchReports, reports } from "../../store/reports/saved-reports.ts";
import { route } from "../../store/route.ts";
import { serverAway } from "../../store/server.ts";
import { whenNeeded } from "../when-needed.tsx";
import { Away } from "./away.tsx";
import { ReportList } from "./report-list.tsx";
import { ReportView } from "./report-view.tsx";

const DraftPage = whenNeeded(
	async () => (await import("./draft/draft-page.tsx")).DraftPage,
	<main id="main" class="reports" tabIndex={-1} />,
	() => (
		<main id="main" class="reports" tabIndex={-1}>
			<p class="report-error">{reportWords.value.drafts.notLoaded}</p>
		</main>
	),
);

/** The saved reports: their list, or one of them with its answer. */
export function Reports() {
	const current = route.value;
	useEffect(() => {
		attempt(fetchReports());
		attempt(fetchDraftStart());
		speakFragment();
		addEventListener("hashchange", speakFragment);
		return () => removeEventListener("hashchange", speakFragment);
	}, []);
	const { report: name, asked } = current.view === "reports" ? current : { report: null, asked: "" };
	if (reports.value === null) {
		return (
			<main id="main" class="reports" tabIndex={-1}>
				{serverAway.value ? <Away retry={fetchReports} /> : <Skeleton />}
			</main>
		);
	}
	// No report can be called so.
	if (name === "new") {
		const of = new URLSearchParams(asked).get("of");
		return <DraftPage key={`${of} ${drafts.value !== null}`} of={of} />;
	}
	return name === null ? <ReportList reports={reports.value} /> : <ReportView key={name} name={name} asked={asked} />;
}

function Skeleton() {
	return (
		<div class="skeleton-lines" role="status">
			<span class="unseen">{reportWords.value.reports.loading}</span>
			{[30, 55, 100, 100, 100, 100].map((width, index) => (
				<span key={`${index}-${width}`} class="skeleton" style={{ width: `${width}%` }} />
			))}
		</div>
	);
}
