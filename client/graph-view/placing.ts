import type { LayoutName, Point, SceneNode } from "../store/scene-types.ts";
import { type Box, moved } from "./geometry.ts";
import type { GraphViewInput } from "./input.ts";
import { placeBeside } from "./layout/beside.ts";
import { bodyOf, shapeBox } from "./layout/bodies.ts";
import { type Labelled, labelBox, placeLabels, type Side } from "./layout/label-placement.ts";
import { ontoAxis } from "./layout/onto-axis.ts";
import { alongPath, arrange, frameFor, pathPlaces, toolsIn } from "./layout/opening.ts";
import { routes } from "./layout/routes.ts";
import type { Link } from "./layout/standing.ts";
import type { LayoutRequest } from "./layouts/request.ts";
import { beginningsIn } from "./looks.ts";
import type { NodePicture } from "./node-picture.ts";

type Pictures = ReadonlyMap<string, NodePicture>;
type Places = ReadonlyMap<string, Point>;

/**
 * What belongs beside what: relationships, and accounts that cannot both be true.
 * What hidden families and dates leave out counts all the same: places are for all time.
 */
function linksOf(input: GraphViewInput): Link[] {
	// What is found later, by rules or of attributes, changes no places.
	const zigzags = input.disagreements
		.filter(({ kind, found, sides }) => kind === "INCOMPATIBLE" && !found && sides.every(({ of }) => of === null))
		.map(({ sides }) => sides.map(({ fact }) => fact))
		.flatMap((facts) => facts.slice(1).map((to, index): Link => ({ from: facts[index] ?? to, to, short: true })));
	return [...zigzags, ...input.relationships.map(({ from, to }) => ({ from, to }))];
}

/** The order in which kinds are read in a grid. */
const kinds: readonly SceneNode["label"][] = [
	"PERSON",
	"COMPANY",
	"PRODUCT",
	"FUNDING",
	"EVENT",
	"STATEMENT",
	"SOURCE",
];

/** All that a layout of the whole scene depends on; what is `kept` stays where it is. */
export function layoutRequest(
	name: LayoutName,
	input: GraphViewInput,
	pictures: Pictures,
	start: Places,
	kept: Places,
): LayoutRequest {
	const begins = beginningsIn(input);
	const labels = new Map(input.nodes.map(({ id, label }) => [id, label]));
	const bodies = [...pictures.values()].map((picture) => ({
		...bodyOf(picture, input.narrow),
		name: picture.title,
		kind: kinds.indexOf(labels.get(picture.id) ?? "SOURCE"),
		begins: begins.get(picture.id)?.by ?? null,
	}));
	const frame = frameFor(bodies, input.narrow);
	const along = (input.path?.nodes ?? []).filter((id) => pictures.has(id));
	const path = pathPlaces(along, frame, input.narrow);
	const standing = new Map([...path, ...kept]);
	const selected = input.selected.filter((id) => pictures.has(id));
	return {
		name,
		bodies,
		links: linksOf(input),
		start,
		fixed: kept,
		roots: selected.length > 0 ? selected : along.slice(0, 1),
		frame,
		keptFree: [...alongPath(along, standing, input.narrow), ...toolsIn(frame, input.narrow)],
		path,
	};
}

/** Places for the whole scene where no worker has found them: the path through the middle, what is `kept` where it is, the rest round them. */
export function wholeLayout(input: GraphViewInput, pictures: Pictures, kept: Places): Map<string, Point> {
	const { bodies, links, frame, path, fixed, keptFree } = layoutRequest("force", input, pictures, new Map(), kept);
	return arrange(bodies, links, frame, new Map([...path, ...fixed]), keptFree, null);
}

/**
 * Places for what has none yet, beside what it is tied to; while time runs from left to right, where it begins, and below
 * the lane's line where no date is given.
 */
export function newPlaces(input: GraphViewInput, pictures: Pictures, standing: Places): Map<string, Point> {
	const bodies = [...pictures.values()].map((picture) => bodyOf(picture, false));
	const found = placeBeside(bodies, linksOf(input), standing);
	return input.axis === null ? found : ontoAxis(input.axis, bodies, found, standing, beginningsIn(input));
}

/** Higher than this the box between two nodes of a path says nothing about where the words between them stand. */
const lyingUpTo = 120;

/** Where the words along the path stand, as far as it lies or stands upright. */
const wordsOf = (input: GraphViewInput, places: Places): Box[] =>
	alongPath(input.path?.nodes ?? [], places, input.narrow).filter(
		(box) => input.narrow || box.bottom - box.top < lyingUpTo,
	);

/** The side of each label, from where the nodes stand. */
export function labelSides(input: GraphViewInput, pictures: Pictures, places: Places): Map<string, Side> {
	const labelled: Labelled[] = [...pictures.values()].flatMap((picture) => {
		const at = places.get(picture.id);
		return at === undefined ? [] : [{ ...picture, at, first: picture.onPath }];
	});
	const lines = input.relationships.flatMap(({ from, to }) => {
		const [a, b] = [places.get(from), places.get(to)];
		return a === undefined || b === undefined ? [] : [{ from: a, to: b, ends: [from, to] }];
	});
	// A zigzag goes from shape to shape and does not stop at labels: they have to make way.
	const zigzags = linksOf(input).flatMap(({ from, to, short }) => {
		const [a, b] = [places.get(from), places.get(to)];
		return !short || a === undefined || b === undefined ? [] : [{ from: a, to: b, ends: [] }];
	});
	return placeLabels(labelled, [...zigzags, ...lines], input.narrow, wordsOf(input, places));
}

/** The lines that are drawn: of a bundle one. */
function linesIn({ relationships }: GraphViewInput) {
	const lines = new Map(
		relationships.map(({ id, bundle, from, to }) => [bundle ?? id, { id: bundle ?? id, from, to }]),
	);
	return [...lines.values()];
}

/** The bow of each line, from where nodes and labels stand. */
export function lineBows(
	input: GraphViewInput,
	pictures: Pictures,
	places: Places,
	sides: ReadonlyMap<string, Side>,
): Map<string, number> {
	const straight = new Set(input.path?.relationships);
	const path = new Set(input.path?.nodes);
	const [boxes, shapes] = [new Map<string, readonly Box[]>(), new Map<string, Box>()];
	for (const picture of pictures.values()) {
		const at = places.get(picture.id);
		if (at === undefined) continue;
		const label = picture.labelHeight === 0 ? [] : [labelBox(picture, sides.get(picture.id) ?? "below")];
		const shape = moved(shapeBox(picture), at);
		boxes.set(picture.id, [shape, ...label.map((box) => moved(box, at))]);
		shapes.set(picture.id, shape);
	}
	boxes.set("words along the path", wordsOf(input, places));
	return routes(
		linesIn(input).map(({ id, from, to }) => ({
			id,
			from,
			to,
			straight: straight.has(id),
			alongPath: path.has(from) && path.has(to),
		})),
		places,
		boxes,
		shapes,
	);
}
