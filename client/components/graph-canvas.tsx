import { computed, effect } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { GraphView, GraphViewEvents, HighlightedPath } from "../graph-view/graph-view.ts";
import { selectedSides } from "../store/accounts.ts";
import { attempt } from "../store/attempt.ts";
import { isBundle } from "../store/bundles.ts";
import { pathKey } from "../store/choose.ts";
import { drawnVerdicts } from "../store/compare/judged-scene.ts";
import { scrubbing } from "../store/date.ts";
import { deed } from "../store/deed.ts";
import { filters } from "../store/filters.ts";
import { expand, remove } from "../store/grow.ts";
import { growBetween } from "../store/grow-between.ts";
import { chooseAround } from "../store/grow-menu.ts";
import { type Language, language, words } from "../store/language.ts";
import { nameOf } from "../store/names.ts";
import { tell } from "../store/notices.ts";
import { omitted } from "../store/omitted.ts";
import { opened } from "../store/opened.ts";
import { openingNodes } from "../store/opening.ts";
import type { Path } from "../store/path.ts";
import { embedded, readsStory, route } from "../store/route.ts";
import { sayAway } from "../store/say-away.ts";
import { chooseAloud, chooseManyAloud } from "../store/say-choice.ts";
import { amendScene, arranged, changeScene, moved, scene } from "../store/scene.ts";
import { drawnScene, openBundle, toggleBundles } from "../store/scene-bundles.ts";
import { hovered, selection } from "../store/selection.ts";
import { sheetStop } from "../store/sheet.ts";
import { sceneDisagreements, sceneTakenOut } from "../store/shown.ts";
import { shownPath } from "../store/shown-path.ts";
import { standingOut } from "../store/standing-out.ts";
import { narrow, reducedMotion, theme, upright } from "../store/theme.ts";
import { arranging, viewCommands } from "../store/view-commands.ts";
import { fundingKinds, relationshipTypes } from "../store/vocabulary.ts";
import { when } from "../store/when.ts";
import { coveredOf } from "./covered-of.ts";
import { useGraphView } from "./use-graph-view.ts";

/** The picture. It is made once; every change of the signals it depends on is handed to it. */
export function GraphCanvas() {
	const container = useRef<HTMLElement>(null);
	useGraphView(
		container,
		(create) => {
			const view = create({
				select: (id, how) => (id !== null && isBundle(id) ? openBundle(id) : chooseAloud(id, how)),
				selectMany: chooseManyAloud,
				path: pathKey,
				...(embedded ? { expand: () => {}, remove: () => {} } : changes),
				bundles: toggleBundles,
				moved: (positions, pinned) => {
					const next = moved(scene.peek(), positions, pinned);
					if (!pinned) return amendScene(next);
					changeScene(next, deed("moved", positions.size));
					tell(words.peek().said.moved([...positions.keys()].map(nameOf).join(", ")));
				},
				arranged: (places, axis, how) => {
					changeScene(arranged(scene.peek(), places, axis), deed("arranged"));
					const { said, layouts } = words.peek();
					tell(said.laidOut(layouts[how].name));
				},
				arranging: (part) => {
					arranging.value = part;
				},
				unarranged: sayAway,
				layout: (name) => view.layout(name),
				hover: (id) => {
					hovered.value = id;
				},
			});
			const { showAll, showAdded } = view;
			viewCommands.value = {
				...view,
				showAll: (ids) => onceLaidOut(() => showAll(ids, coveredOf(container.current))),
				showAdded: (ids) => onceLaidOut(() => showAdded(ids, coveredOf(container.current))),
			};
			const stop = effect(() => {
				if (scrubbing.value) view.scrub(shownWhen.value, drawnVerdicts.value);
				else show(view);
			});
			return () => {
				stop();
				viewCommands.value = null;
			};
		},
		[],
	);
	return <section ref={container} class="graph" aria-label={words.value.scene.label} />;
}

/** The card of the path covers more once it has its steps, and the sheet of a phone leaves less once it is open. */
const onceLaidOut = (show: () => void) => requestAnimationFrame(() => requestAnimationFrame(show));

/** What a reader may do that changes what is in the picture. */
const changes: Pick<GraphViewEvents, "expand" | "choose" | "between" | "contextMenu" | "remove"> = {
	expand: (id) => {
		if (!isBundle(id)) attempt(expand(id));
	},
	choose: chooseAround,
	between: growBetween,
	contextMenu: (id) => {
		if (id !== null) chooseAround(id);
	},
	remove,
};

/** What the date set and the sources chosen show. */
const shownWhen = computed(() => {
	const { at, during, asKnownOn, standings, undated } = when.value;
	return { at, during, asKnownOn, standings, undated, ended: true };
});

/** On a phone the text of a step puts away what floats over the picture. */
const underStory = computed(() => narrow.value && readsStory(route.value) && sheetStop.value !== "title");

function show(view: GraphView): void {
	const path = shownPath.value;
	// The first picture that it is given decides where it looks: that must not be the empty one before the answer.
	if (opened.value === "loading") return;
	view.update({
		nodes: drawnScene.value.nodes,
		relationships: drawnScene.value.relationships,
		takenOut: sceneTakenOut.value,
		disagreements: sceneDisagreements.value,
		types: relationshipTypes.value,
		fundingKinds: fundingKinds.value,
		when: shownWhen.value,
		compared: drawnVerdicts.value,
		hidden: { labels: filters.value.labels, families: filters.value.families },
		byAmount: filters.value.byAmount,
		selected: selectedSides.value.length === 0 ? selection.value : [...selectedSides.value, ...selection.value],
		standingOut: standingOut.value,
		path: path === null ? null : highlighted(path, language.value),
		opening: openingNodes.value,
		positions: scene.value.positions,
		pinned: scene.value.pinned,
		axis: scene.value.axis,
		omitted: omitted.value,
		language: language.value,
		theme: theme.value,
		reducedMotion: reducedMotion.value,
		narrow: upright.value,
		bare: embedded || underStory.value,
	});
}

function highlighted({ nodes, relationships, refusal }: Path, speak: Language): HighlightedPath {
	const broken = refusal === null ? undefined : relationships[refusal.hop];
	return {
		nodes,
		relationships: relationships.map(({ id }) => id),
		refused:
			refusal === null || broken === undefined ? null : { relationship: broken.id, reason: refusal.reason[speak] },
	};
}
