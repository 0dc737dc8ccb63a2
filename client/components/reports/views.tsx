import { useSignal } from "@preact/signals";
import { ChartGantt, ChartLine, ChartNoAxesColumn, Hash, type IconNode, Network, Table } from "lucide";
import { useEffect } from "preact/hooks";
import type { ReportAnswer } from "../../api/report-answer.ts";
import { language } from "../../store/language.ts";
import { type AnswerLook, readLook, writeLook } from "../../store/reports/answer-look.ts";
import { type NamedView, namedViews } from "../../store/reports/named-views.ts";
import type { Report } from "../../store/reports/report.ts";
import { reportWords } from "../../store/reports/report-words.ts";
import { Icon } from "../icon.tsx";
import { whenNeeded } from "../when-needed.tsx";
import { CutNote } from "./cut-note.tsx";
import { LargeNumber } from "./large-number.tsx";
import { NetworkView } from "./network-view.tsx";
import { ReportTable } from "./report-table.tsx";

const Chart = whenNeeded(
	async () => (await import("./chart/chart.tsx")).Chart,
	<div class="chart chart-waiting skeleton" />,
	() => <p class="report-error">{reportWords.value.reports.charts.failed}</p>,
);

const icons: Readonly<Record<string, IconNode>> = {
	table: Table,
	bar: ChartNoAxesColumn,
	line: ChartLine,
	timeline: ChartGantt,
	network: Network,
	number: Hash,
};

interface ViewsProps {
	readonly report: Report;
	readonly answer: ReportAnswer;
}

/** The ways to look at an answer, of which one is chosen; the table is always there, for who cannot see a chart. */
export function Views({ report, answer }: ViewsProps) {
	const messages = reportWords.value.reports;
	const all = namedViews(report);
	const look = useSignal(readLook(location.hash.slice(1)));
	const change = (changed: Partial<AnswerLook>) => {
		look.value = { ...look.value, ...changed };
		const fragment = writeLook(look.value);
		history.replaceState(null, "", `${location.pathname}${location.search}${fragment === "" ? "" : `#${fragment}`}`);
	};
	useEffect(() => {
		const follow = () => {
			look.value = readLook(location.hash.slice(1));
		};
		addEventListener("hashchange", follow);
		return () => removeEventListener("hashchange", follow);
	}, []);
	const current = all.find(({ id }) => id === look.value.view) ?? all[0];
	if (answer.rows.length === 0)
		return <p class="report-state">{answer.data === "" ? messages.noData : messages.empty}</p>;
	return (
		<>
			{all.length > 1 && (
				<fieldset class="views" aria-label={messages.views.label}>
					{all.map((view) => (
						<button
							key={view.id}
							type="button"
							aria-pressed={view === current}
							onClick={() => change({ view: view.id })}
						>
							<Icon icon={icons[view.chart.view] ?? Table} size={15} />
							{view.chart.title?.[language.value] ?? messages.views.names[view.chart.view] ?? view.chart.view}
						</button>
					))}
				</fieldset>
			)}
			<CutNote truncated={answer.truncated} limit={answer.limit} />
			{current !== undefined && <Drawn view={current} report={report} answer={answer} />}
			<ReportTable report={report} answer={answer} look={look.value} onLook={change} />
		</>
	);
}

function Drawn({ view, report, answer }: ViewsProps & { readonly view: NamedView }) {
	const { chart } = view;
	switch (chart.view) {
		case "bar":
		case "line":
		case "timeline":
			return <Chart key={view.id} report={report} chart={chart} answer={answer} />;
		case "number":
			return <LargeNumber chart={chart} answer={answer} />;
		case "network":
			return <NetworkView report={report} chart={chart} answer={answer} />;
		default:
			return null;
	}
}
