import { signal } from "@preact/signals";
import type { Dated } from "../../model/time/types.ts";
import { comparedWith, openComparison } from "./compare/comparison.ts";
import { asKnownOn, shownTime, today } from "./date.ts";
import { deed } from "./deed.ts";
import { filters, openingFilters } from "./filters.ts";
import { known } from "./known.ts";
import { changeScene, emptyScene, replaceScene, type Scene, scene } from "./scene.ts";
import type { Point, ShownTime } from "./scene-types.ts";
import { selection } from "./selection.ts";
import { sent } from "./sent.ts";
import { stepTime } from "./step-time.ts";
import type { StoryStep } from "./stories.ts";
import { choosing, tie } from "./tie.ts";

/** What the picture is fitted to; null leaves it to the picture. */
export const camera = signal<readonly string[] | null>(null);

/** Where nodes stood in steps before: those that come again are where they were. */
const stood = new Map<string, Point>();

/** Shows the view of a step. What was in the picture before is one step back. */
export function showStep(step: StoryStep): void {
	const before = scene.value;
	for (const [id, at] of before.positions) stood.set(id, at);
	const next = sceneOf(step, before.pinned);
	shownTime.value = timeOf(step);
	asKnownOn.value = step.asKnownOn ?? null;
	openComparison(null);
	tie.value = null;
	sent.value = null;
	choosing.value = null;
	filters.value = { ...openingFilters, standings: new Set(step.standings) };
	if (before.nodes.length === 0) replaceScene(next);
	else if (!sameMembers(before.nodes, next.nodes) || before.removed.size > 0) changeScene(next, deed("told"));
	selection.value = selectionOf(step);
	camera.value = [...(step.camera.length > 0 ? step.camera : step.nodes).map(({ id }) => id)];
}

/** Whether what is shown is what a step shows. Where its nodes stand is the reader's. */
export function showsStep(step: StoryStep): boolean {
	const { standings, labels, families, undated } = filters.value;
	return (
		sameMembers(scene.value.nodes, thereOf(step)) &&
		scene.value.removed.size === 0 &&
		sameTime(shownTime.value, timeOf(step)) &&
		asKnownOn.value === (step.asKnownOn ?? null) &&
		comparedWith.value === null &&
		tie.value === null &&
		sameMembers(selection.value, selectionOf(step)) &&
		sameMembers([...standings], step.standings) &&
		labels.size === 0 &&
		families.size === 0 &&
		undated
	);
}

function sceneOf(step: StoryStep, pinned: ReadonlySet<string>): Scene {
	const nodes = thereOf(step);
	const places = nodes.flatMap((id): [string, Point][] => {
		const at = stood.get(id);
		return at === undefined ? [] : [[id, at]];
	});
	return {
		...emptyScene,
		nodes,
		positions: new Map(places),
		pinned: new Set(nodes.filter((id) => pinned.has(id) && stood.has(id))),
	};
}

/** Its nodes that the server has. */
const thereOf = (step: StoryStep): readonly string[] =>
	step.nodes.map(({ id }) => id).filter((id) => known.value.nodes.has(id));

const timeOf = (step: StoryStep): ShownTime => stepTime(step, datedIn(thereOf(step)), today());

function datedIn(nodes: readonly string[]): Dated[] {
	const there = new Set(nodes);
	const among = [...known.value.relationships.values()].filter(({ from, to }) => there.has(from) && there.has(to));
	return [...nodes.flatMap((id) => known.value.nodes.get(id) ?? []), ...among].map(({ period }) => period);
}

const sameTime = (a: ShownTime, b: ShownTime): boolean => JSON.stringify(a) === JSON.stringify(b);

const selectionOf = ({ selection: chosen }: StoryStep): readonly string[] =>
	chosen === null || chosen === undefined ? [] : [chosen.id];

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
	const there = new Set(b);
	return a.length === b.length && a.every((member) => there.has(member));
}
