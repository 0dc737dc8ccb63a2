import { useSignal } from "@preact/signals";
import { compared } from "../store/compare/comparison.ts";
import { words } from "../store/language.ts";
import { selected } from "../store/selection.ts";
import { sheetStop } from "../store/sheet.ts";
import { narrow } from "../store/theme.ts";
import { listed } from "../store/view-commands.ts";
import { CompareCard } from "./compare/compare-card.tsx";
import { CompareLegend } from "./compare/compare-legend.tsx";
import { GraphCanvas } from "./graph-canvas.tsx";
import { Inspector } from "./inspector/inspector.tsx";
import { LegendButton } from "./legend-button.tsx";
import { NodeCount } from "./node-count.tsx";
import { Notices } from "./notices.tsx";
import { Breadcrumb } from "./path/breadcrumb.tsx";
import { Rail } from "./rail/rail.tsx";
import { SceneList } from "./scene-list.tsx";
import { SceneState } from "./scene-state.tsx";
import { SceneTools } from "./scene-tools.tsx";
import { Sheet } from "./sheet.tsx";
import { TimeBar } from "./time-bar/time-bar.tsx";

/** The explorer: legend, picture, details and the bar of time. */
export function Explore() {
	const phone = narrow.value;
	const railOpen = useSignal(true);
	const comparing = compared.value;
	const sheet = phone && (selected.value !== null || comparing !== null);
	return (
		<div
			class={`explore${railOpen.value && !phone ? "" : " explore-wide"}${sheet ? ` explore-sheet-${sheetStop.value}` : ""}`}
		>
			{!phone && railOpen.value && <Rail onClose={() => (railOpen.value = false)} />}
			<main id="main" class="canvas" tabIndex={-1}>
				<h1 class="unseen">{words.value.brand.claim}</h1>
				<GraphCanvas />
				{listed.value && <SceneList />}
				<SceneState />
				<div class="canvas-top">
					{comparing === null ? <Breadcrumb /> : <CompareCard compared={comparing} />}
					<NodeCount />
				</div>
				<Notices />
				{phone && <LegendButton />}
				{comparing !== null && !phone && railOpen.value && <CompareLegend />}
				<SceneTools />
				{!phone && !railOpen.value && <LegendButton onOpen={() => (railOpen.value = true)} />}
			</main>
			{phone ? sheet && <Sheet /> : <Inspector />}
			<TimeBar />
		</div>
	);
}
