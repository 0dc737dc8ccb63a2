import { effect, type Signal, signal } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import type { Day } from "../../../model/time/types.ts";
import type { GraphView, GraphViewInput } from "../../graph-view/graph-view.ts";
import { STANDINGS } from "../../store/filters.ts";
import { language } from "../../store/language.ts";
import { around, type NetworkScene, networkTypes } from "../../store/reports/network-scene.ts";
import { reportWords } from "../../store/reports/report-words.ts";
import type { Point } from "../../store/scene-types.ts";
import { narrow, reducedMotion, theme } from "../../store/theme.ts";
import { fundingKinds } from "../../store/vocabulary.ts";
import { useGraphView } from "../use-graph-view.ts";

interface NetworkPictureProps {
	readonly scene: NetworkScene;
	/** The day on which the rows hold; null where they were asked for at every date. */
	readonly at: Day | null;
	/** What is selected in the picture: a node, a line, or nothing. */
	readonly selected: Signal<string | null>;
	/** Told what draws it. */
	readonly onView: (view: GraphView) => void;
}

/** The rows of a report drawn as the explorer draws a scene; what is selected stands out with all that it is tied to. */
export function NetworkPicture({ scene, at, selected, onView }: NetworkPictureProps) {
	const container = useRef<HTMLElement>(null);
	const places = useMemo(() => signal<ReadonlyMap<string, Point>>(new Map()), [scene]);
	useGraphView(
		container,
		(create) => {
			const view = create({
				select: (id) => {
					selected.value = id;
				},
				expand: () => {},
				remove: () => {},
				hover: () => {},
				moved: (moved) => {
					places.value = new Map([...places.peek(), ...moved]);
				},
			});
			onView(view);
			return effect(() => view.update(inputOf(scene, at, selected.value, places.value)));
		},
		[scene, at],
	);
	return (
		<section
			ref={container}
			class="network-picture"
			aria-label={reportWords.value.reports.network.picture}
			onWheelCapture={leaveToPage}
		/>
	);
}

/** A wheel that turns over the picture goes on moving the page; with Ctrl, or a pinch of two fingers, it zooms. */
function leaveToPage(event: WheelEvent): void {
	if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
}

const nothing: ReadonlySet<string> = new Set();

function inputOf(
	scene: NetworkScene,
	at: Day | null,
	selected: string | null,
	positions: ReadonlyMap<string, Point>,
): GraphViewInput {
	return {
		nodes: scene.nodes,
		relationships: scene.relationships,
		disagreements: [],
		types: networkTypes.value,
		fundingKinds: fundingKinds.value,
		when: { at, during: null, asKnownOn: null, standings: STANDINGS, undated: true, ended: true },
		compared: null,
		hidden: { labels: nothing, families: nothing },
		byAmount: false,
		selected: selected === null ? [] : [selected],
		path: null,
		opening: nothing,
		standingOut: selected === null ? null : around(selected, scene),
		positions,
		pinned: nothing,
		axis: null,
		omitted: [],
		language: language.value,
		theme: theme.value,
		reducedMotion: reducedMotion.value,
		narrow: narrow.value,
	};
}
