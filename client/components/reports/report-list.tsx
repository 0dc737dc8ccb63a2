import { inLanguage } from "../../store/fact-words.ts";
import { language, words } from "../../store/language.ts";
import { readableName } from "../../store/report-names.ts";
import type { Report } from "../../store/reports.ts";
import { ViewLink } from "../view-link.tsx";

/** The saved reports by category, each with what it answers. */
export function ReportList({ reports }: { readonly reports: readonly Report[] }) {
	const messages = words.value.reports;
	const categories = [...new Set(reports.map(({ category }) => category))];
	return (
		<main id="main" class="reports" tabIndex={-1}>
			<h1>{messages.title}</h1>
			<p class="report-intro">{reports.length === 0 ? messages.none : messages.intro}</p>
			{categories.map((category) => (
				<section key={category} class="report-category">
					<h2>{categoryName(category)}</h2>
					<ul>
						{reports
							.filter((report) => report.category === category)
							.map((report) => (
								<ReportItem key={report.name} report={report} />
							))}
					</ul>
				</section>
			))}
		</main>
	);
}

/** The categories that come with Chronograph have names in both languages; others are called what their file calls them. */
function categoryName(category: string | null): string {
	const { categories, other } = words.value.reports;
	if (category === null) return other;
	return new Map(Object.entries(categories)).get(category) ?? readableName(category);
}

function ReportItem({ report }: { readonly report: Report }) {
	const speak = language.value;
	const title = speak === "fr" ? report.titleFr : report.titleEn;
	return (
		<li class="report-item">
			<h3>
				<ViewLink to={{ view: "reports", report: report.name }}>{title}</ViewLink>
			</h3>
			<p>{inLanguage(report.descriptionEn, report.descriptionFr, speak)}</p>
			{report.parameters.length > 0 && (
				<p class="report-item-parameters">
					{words.value.reports.parameters}:{" "}
					{report.parameters.map(({ name }) => readableName(name).toLowerCase()).join(", ")}
				</p>
			)}
			{report.error !== null && <p class="report-error">{report.error}</p>}
		</li>
	);
}
