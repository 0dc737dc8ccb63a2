import { useSignal } from "@preact/signals";
import { Download } from "lucide";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { ReportAnswer } from "../../../api/report-answer.ts";
import { addressToSend } from "../../../store/address-to-send.ts";
import { datasets } from "../../../store/datasets.ts";
import { language } from "../../../store/language.ts";
import { announce } from "../../../store/notices.ts";
import { chartRows } from "../../../store/reports/chart-rows.ts";
import { chartTitle } from "../../../store/reports/chart-title.ts";
import { fileName } from "../../../store/reports/file-name.ts";
import type { Report, ReportChart } from "../../../store/reports/report.ts";
import { sourceOfAnswer } from "../../../store/reports/report-citation.ts";
import { reportWords } from "../../../store/reports/report-words.ts";
import { sourceInWords } from "../../../store/reports/source-words.ts";
import { narrow, theme } from "../../../store/theme.ts";
import { saveFile } from "../../export/save-file.ts";
import { Icon } from "../../icon.tsx";
import { asPng, asSvg } from "./chart-file.ts";
import { Legend } from "./chart-legend.tsx";
import { type DrawnChart, drawChart } from "./draw-chart.ts";
import { legendEntries } from "./legend-entries.ts";

interface ChartProps {
	readonly report: Report;
	readonly chart: ReportChart;
	readonly answer: ReportAnswer;
}

/** A chart of an answer, with its title, what its looks mean, its data, and the picture to take away. */
export function Chart({ report, chart, answer }: ChartProps) {
	const { charts } = reportWords.value.reports;
	const speak = language.value;
	const frame = useRef<HTMLDivElement>(null);
	const figure = useRef<HTMLElement>(null);
	const width = useSignal(0);
	useLayoutEffect(() => {
		const element = frame.current;
		if (element === null) return;
		const watch = new ResizeObserver(() => {
			width.value = element.clientWidth;
		});
		watch.observe(element);
		return () => watch.disconnect();
	}, []);
	const title = chartTitle(report, chart, answer.columns);
	const drawing = { width: width.value, language: speak, narrow: narrow.value };
	const drawn =
		width.value === 0
			? []
			: drawChart(chart, answer, drawing, {
					title,
					label: (each) => charts.label(each, answer.rows.length),
					without: charts.without,
					unstated: reportWords.value.reports.notStated,
				});
	const undated =
		chart.view === "timeline" ? chartRows(chart, answer).filter(({ period }) => period === null).length : 0;
	const entries = legendEntries(chart, answer);
	const take = async (one: DrawnChart, ending: "svg" | "png") => {
		if (one.svg === null) return;
		const of = report.title[speak];
		const heading = one.title.startsWith(of) ? [one.title] : [of, one.title];
		const svg = asSvg(one.svg, {
			heading,
			legend: entries,
			swatches: swatchesIn(figure.current),
			notes: [...notesOf(one), ...(undated > 0 ? [charts.undated(undated)] : [])],
			source: sourceOfAnswer(report, answer, datasets.value),
			link: addressToSend(location),
			language: speak,
		});
		const name = fileName(report.name, chart.view, one.part);
		const content = ending === "svg" ? new Blob([svg.text], { type: "image/svg+xml" }) : await asPng(svg);
		if (content === null) announce(charts.noPng);
		else saveFile(`${name}.${ending}`, content);
	};
	const notesOf = ({ drawn, all, chosen }: DrawnChart) =>
		drawn < all ? [charts[chosen](drawn, all, answer.truncated)] : [];
	// Of a single part the title says which it is.
	const alone = drawn.length === 1 ? drawn[0] : undefined;
	return (
		<figure ref={figure} class="chart">
			<figcaption class="chart-head">
				<h2>{alone?.title ?? title}</h2>
				<Legend entries={entries} />
			</figcaption>
			<div ref={frame} class="chart-frame">
				{drawn.map((one, index) => (
					<div key={`${index}-${theme.value}`}>
						<div class="chart-part">
							{one !== alone && one.heading !== null && <h3>{one.heading}</h3>}
							{one.svg !== null &&
								(["svg", "png"] as const).map((ending) => (
									<button
										key={ending}
										type="button"
										class="chart-take"
										aria-label={charts.take(ending.toUpperCase(), one.heading)}
										onClick={() => void take(one, ending)}
									>
										<Icon icon={Download} size={13} />
										{ending.toUpperCase()}
									</button>
								))}
						</div>
						{/* Before the picture, whose end is far down where it has many lines. */}
						{notesOf(one).map((note) => (
							<p key={note} class="chart-note">
								{note}
							</p>
						))}
						{one.svg === null ? <p class="report-state">{charts.nothing}</p> : <Mounted picture={one.svg} />}
					</div>
				))}
			</div>
			{undated > 0 && <p class="chart-note">{charts.undated(undated)}</p>}
			<p class="chart-note">{sourceInWords(answer)}</p>
		</figure>
	);
}

/** The signs of the legend, by what they mean. */
const swatchesIn = (figure: Element | null): ReadonlyMap<string, Element> =>
	new Map(
		[...(figure?.querySelectorAll(".chart-legend li") ?? [])].flatMap((entry): [string, Element][] => {
			const sign = entry.querySelector("svg");
			return sign === null ? [] : [[entry.textContent, sign]];
		}),
	);

function Mounted({ picture }: { readonly picture: Element }) {
	const place = useRef<HTMLDivElement>(null);
	useEffect(() => place.current?.replaceChildren(picture), [picture]);
	return <div ref={place} />;
}
