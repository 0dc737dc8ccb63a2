import type { ReportColumn } from "../../../model/report/column.ts";
import { language } from "../language.ts";
import type { Report, ReportChart } from "./report.ts";
import { reportWords } from "./report-words.ts";
import { currencyInWords, isShare } from "./unit-words.ts";

/** What a chart is called: as its header says, else the question that it answers with what it draws of it. */
export function chartTitle(
	{ title }: Pick<Report, "title">,
	chart: ReportChart,
	columns: readonly ReportColumn[],
): string {
	const speak = language.value;
	const { titles } = reportWords.value.reports.charts;
	if (chart.title !== null) return chart.title[speak];
	if (chart.view === "timeline") return titles.overTime(title[speak]);
	if (chart.view === "network") return titles.asNetwork(title[speak]);
	const [value, of] = [columnOf(chart, columns, "y", "value"), columnOf(chart, columns, "x", "label")];
	if (value === undefined) return title[speak];
	const what = within(value.title[speak]);
	const inTime = of?.type === "Period" || of?.type === "Date";
	const by = within(of?.title[speak] ?? "");
	const drawn = inTime ? titles.overTime(what) : what.includes(by) ? what : titles.by(what, by);
	return titles.of(title[speak], withUnit(drawn, value.unit));
}

interface PartTitle {
	/** What stands over it where the title of the whole chart stands over all. */
	readonly heading: string;
	/** Of the part alone. */
	readonly title: string;
}

/** What a part of a chart is called that is drawn by itself; null for the rows that belong to none. */
export function partTitle(
	title: string,
	chart: ReportChart,
	columns: readonly ReportColumn[],
	part: string | null,
): PartTitle {
	const { titles, without } = reportWords.value.reports.charts;
	const currency = part === null ? null : currencyInWords(part, language.value);
	if (currency !== null) {
		const unit = titles.in(currency);
		return { heading: unit.charAt(0).toUpperCase() + unit.slice(1), title: `${title}, ${unit}` };
	}
	const group = columnOf(chart, columns, "series", "group");
	const said = (name: string | undefined) =>
		name === undefined ? (part ?? without) : titles.of(name, part ?? without);
	const name = group?.title[language.value];
	return { heading: said(name), title: `${title} (${said(name === undefined ? name : within(name))})` };
}

/** What an axis measures, and in what: in the unit of its column, else in that of the part that is drawn. */
export function axisTitle(column: ReportColumn | undefined, part: string | null): string {
	if (column === undefined) return "";
	const currency = part === null || currencyInWords(part, language.value) === null ? null : part;
	return withUnit(column.title[language.value], column.unit ?? currency);
}

function withUnit(text: string, unit: string | null): string {
	if (unit === null) return text;
	const { titles } = reportWords.value.reports.charts;
	return `${text}, ${isShare(unit) ? titles.inPerCent : titles.in(currencyInWords(unit, language.value) ?? unit)}`;
}

const columnOf = (chart: ReportChart, columns: readonly ReportColumn[], ...roles: readonly string[]) => {
	const name = roles.map((role) => chart.roles.get(role)).find((each) => each !== undefined);
	return columns.find((each) => each.name === name);
};

/** As it stands within a sentence; an abbreviation keeps its capitals. */
const within = (title: string): string =>
	/^\p{Lu}(?=\P{L}|\p{Ll}|$)/u.test(title) ? title.charAt(0).toLocaleLowerCase() + title.slice(1) : title;
