import { PenLine } from "lucide";
import { colon } from "../../../model/colon.ts";
import { language } from "../../store/language.ts";
import { drafts } from "../../store/reports/draft/draft-start.ts";
import { readableName } from "../../store/reports/readable-name.ts";
import { fileOf, type Report } from "../../store/reports/report.ts";
import { reportWords } from "../../store/reports/report-words.ts";
import { reportRoute } from "../../store/route.ts";
import { Icon } from "../icon.tsx";
import { ViewLink } from "../view-link.tsx";
import { Broken } from "./broken.tsx";

/** The saved reports by category, each with what it answers. */
export function ReportList({ reports }: { readonly reports: readonly Report[] }) {
	const messages = reportWords.value.reports;
	const categories = [...new Set(reports.map(({ category }) => category))];
	return (
		<main id="main" class="reports" tabIndex={-1}>
			<h1>{messages.title}</h1>
			<p class="report-intro">{reports.length === 0 ? messages.none : messages.intro}</p>
			{drafts.value !== null && (
				<ViewLink to={reportRoute("new")} class="button write-report">
					<Icon icon={PenLine} size={15} />
					{reportWords.value.drafts.write}
				</ViewLink>
			)}
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
	const { categories, other } = reportWords.value.reports;
	if (category === null) return other;
	return new Map(Object.entries(categories)).get(category) ?? readableName(category);
}

function ReportItem({ report }: { readonly report: Report }) {
	const speak = language.value;
	return (
		<li class="report-item">
			<h3>
				<ViewLink to={reportRoute(report.name)}>{report.title[speak]}</ViewLink>
			</h3>
			{report.description !== null && <p>{report.description[speak]}</p>}
			{report.parameters.length > 0 && (
				<p class="report-item-parameters">
					{reportWords.value.reports.parameters + colon[speak]}
					{report.parameters.map(({ name, title }) => (title?.[speak] ?? readableName(name)).toLowerCase()).join(", ")}
				</p>
			)}
			{report.error !== null && <Broken file={fileOf(report)} error={report.error} />}
		</li>
	);
}
