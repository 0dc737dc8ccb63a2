import { useSignal } from "@preact/signals";
import { Network } from "lucide";
import { useMemo, useRef } from "preact/hooks";
import { formatPeriodBriefly } from "../../../model/time/wording.ts";
import type { ReportAnswer } from "../../api/report-answer.ts";
import { markedBasis } from "../../graph-view/basis-glyph.ts";
import type { GraphView } from "../../graph-view/graph-view.ts";
import { networkFrame } from "../../store/export/network-frame.ts";
import { language, words } from "../../store/language.ts";
import { readLink } from "../../store/link.ts";
import { chartTitle } from "../../store/reports/chart-title.ts";
import { fileName } from "../../store/reports/file-name.ts";
import { dayGiven, networkFragment, networkOf } from "../../store/reports/network.ts";
import { concerns, networkScene } from "../../store/reports/network-scene.ts";
import type { NetworkTie } from "../../store/reports/network-ties.ts";
import type { Report, ReportChart } from "../../store/reports/report.ts";
import { reportWords } from "../../store/reports/report-words.ts";
import { sourceInWords } from "../../store/reports/source-words.ts";
import { navigate } from "../../store/route.ts";
import { theme } from "../../store/theme.ts";
import { openView } from "../../store/view.ts";
import { Icon } from "../icon.tsx";
import { NetworkLegend } from "./network-legend.tsx";
import { NetworkPicture } from "./network-picture.tsx";
import { NetworkTake } from "./network-take.tsx";
import { OpenedName } from "./opened-name.tsx";

const LISTED = 60;

interface NetworkViewProps {
	readonly report: Report;
	readonly chart: ReportChart;
	readonly answer: ReportAnswer;
}

/**
 * Who is tied to whom by the rows: as a picture, and in words for who cannot see it, of which only what is selected in the
 * picture is left; and the way into the explorer.
 */
export function NetworkView({ report, chart, answer }: NetworkViewProps) {
	const { network } = reportWords.value.reports;
	const found = useMemo(() => networkOf(chart, answer), [chart, answer, language.value]);
	const { ties, nodes, leftOut } = found;
	const scene = useMemo(() => networkScene(found), [found]);
	const view = useRef<GraphView | null>(null);
	const selected = useSignal<string | null>(null);
	if (ties.length === 0) return <p class="report-state">{network.none}</p>;
	const chosen = selected.value;
	const listed = chosen === null ? ties : ties.filter((tie, index) => concerns(chosen, tie, index));
	const at = dayGiven(answer.parameters, "at");
	const count = network.count(scene.nodes.length, ties.length);
	const fragment = networkFragment(nodes, answer.parameters);
	return (
		<section class="network" aria-label={network.label}>
			<div class="chart-head">
				<h2>{chartTitle(report, chart, answer.columns)}</h2>
				<NetworkLegend scene={scene} at={at} />
			</div>
			<div class="network-head">
				<p>{count}</p>
				{scene.relationships.length > 0 && (
					<NetworkTake
						name={fileName(report.name, "network")}
						portrait={async () =>
							(await view.current?.portrait(networkFrame(report, answer, count), theme.value)) ?? null
						}
					/>
				)}
				<a
					class="button"
					href={`/#${fragment}`}
					onClick={(event) => {
						if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
						event.preventDefault();
						navigate({ view: "explore" }, fragment);
						void openView(readLink(fragment));
					}}
				>
					<Icon icon={Network} size={15} />
					{network.open}
				</a>
			</div>
			{scene.relationships.length > 0 && (
				<NetworkPicture scene={scene} at={at} selected={selected} onView={(drawing) => (view.current = drawing)} />
			)}
			{leftOut > 0 && <p class="chart-note">{network.leftOut(leftOut)}</p>}
			<p class="chart-note">{sourceInWords(answer)}</p>
			<ul class="network-ties">
				{listed.slice(0, LISTED).map((tie, index) => (
					// Two may be tied twice by the same words.
					<li key={index}>
						<OpenedName id={tie.from.id} name={tie.from.name} />
						<span class="network-label">
							<span aria-hidden="true">→</span>
							{saidOf(tie) !== "" && (
								<>
									{saidOf(tie)}
									<span aria-hidden="true">→</span>
								</>
							)}
						</span>
						<OpenedName id={tie.to.id} name={tie.to.name} />
					</li>
				))}
			</ul>
			{listed.length > LISTED && (
				<p class="chart-note">{reportWords.value.reports.charts.first(LISTED, listed.length)}</p>
			)}
		</section>
	);
}

/** What a tie says of itself, and whether that is only claimed; nothing where it has neither a label nor a date. */
function saidOf({ label, period, standing }: NetworkTie): string {
	const basis = markedBasis(standing);
	return [
		label,
		period === null ? "" : formatPeriodBriefly(period, language.value),
		basis === null ? "" : words.value.standing[basis],
	]
		.filter((part) => part !== "")
		.join(", ");
}
