import { Braces, Download } from "lucide";
import { language } from "../../store/language.ts";
import { readAsked, writeAsked } from "../../store/reports/asked.ts";
import type { Report } from "../../store/reports/report.ts";
import { reportWords } from "../../store/reports/report-words.ts";
import { Icon } from "../icon.tsx";

/** Formats for people are in the language that the page speaks. */
const MORE = [
	["ndjson", "NDJSON"],
	["xlsx", "Excel"],
	["md", "Markdown"],
] as const;

interface ReportHeadProps {
	readonly report: Report;
	/** The query of the address. */
	readonly asked: string;
	/** Whether something in the form is wrong: then there is no file of what it asks. */
	readonly faulty: boolean;
}

/** What a report is called and answers, and its files with the same values. */
export function ReportHead({ report, asked, faulty }: ReportHeadProps) {
	const messages = reportWords.value.reports;
	const speak = language.value;
	const query = writeAsked({ ...readAsked(asked), language: speak });
	const file = (ending: string, title = "") =>
		faulty
			? { role: "link" as const, "aria-disabled": true, title: messages.notWhileFaulty }
			: {
					href: `/reports/${report.name}.${ending}?${query}`,
					download: `${report.name}.${ending}`,
					...(title !== "" && { title }),
				};
	return (
		<header class="report-head">
			<div>
				<h1>{report.title[speak]}</h1>
				{report.description !== null && <p>{report.description[speak]}</p>}
			</div>
			{report.error === null && (
				<div class="report-actions">
					<a class="button" {...file("csv")}>
						<Icon icon={Download} size={15} />
						CSV
					</a>
					<a class="button" {...file("json")}>
						<Icon icon={Braces} size={15} />
						JSON
					</a>
					{MORE.map(([ending, name]) => (
						<a key={ending} class="button" {...file(ending, messages.download(name))}>
							{name}
						</a>
					))}
				</div>
			)}
		</header>
	);
}
