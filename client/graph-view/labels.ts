import type { Point } from "../store/scene-types.ts";
import type { Places } from "./draw/disagreements.ts";
import type { EdgePicture } from "./edge-picture.ts";
import { edgeWords } from "./edge-words.ts";
import { type Box, boxAround, moved } from "./geometry.ts";
import { shapeBox } from "./layout/bodies.ts";
import { type Choosable, chooseLabels } from "./layout/label-choice.ts";
import { labelBox, type Side } from "./layout/label-placement.ts";
import type { Look } from "./looks.ts";
import { labelGap } from "./marks.ts";
import type { MeasureIn, NodePicture } from "./node-picture.ts";
import type { Shown } from "./shown.ts";

/** How near a picture that is taken away shows everything. */
export const sheetZoom = 1;

/** Smaller than this on the screen, words cannot be read: nearer they grow with the picture, farther away they stay. */
const readable = 0.88;
/** Farther away than this shapes are too small for a label to hide anything of them. */
const shapesFrom = 0.4;
/** Farther away than this the words in shapes are too small to be seen. */
const wordsFrom = 0.25;
/**
 * How many steps there are from one zoom to twice as near: within a step the same labels are shown, as many as have room
 * where it begins. Of larger steps names near each other, as those of the path are far away, would lose their room.
 */
const steps = 8;

/** How much larger than the picture labels are drawn. */
export const labelScale = (zoom: number): number => Math.max(1, readable / zoom);

/** Where a label touches the gap to its shape, round (0, 0) of the node: there it stays, however large it is drawn. */
export function labelAnchor({ width, height }: Pick<NodePicture, "width" | "height">, side: Side): Point {
	switch (side) {
		case "below":
			return { x: 0, y: height / 2 + labelGap.below };
		case "top":
			return { x: 0, y: -height / 2 - labelGap.below };
		case "right":
			return { x: width / 2 + labelGap.beside, y: 0 };
		case "left":
			return { x: -width / 2 - labelGap.beside, y: 0 };
	}
}

/** The room of a label that is drawn so much larger, round (0, 0) of its node. */
export function scaledLabel(picture: NodePicture, side: Side, scale: number): Box {
	const labelHeight = picture.lines.reduce((sum, line) => sum + line.font.line, 0);
	// Words of other days are in no name's way.
	const { left, top, right, bottom } = labelBox({ ...picture, labelWidth: picture.writtenWidth, labelHeight }, side);
	const { x, y } = labelAnchor(picture, side);
	return {
		left: x + (left - x) * scale,
		top: y + (top - y) * scale,
		right: x + (right - x) * scale,
		bottom: y + (bottom - y) * scale,
	};
}

const holds: Readonly<Record<Look, number>> = { certain: 3, possible: 3, undated: 3, ended: 1, "not-yet": 0 };

/** What decides which labels come first. */
interface Wanted {
	readonly hovered: string | null;
	/** With both ends of a relationship that is selected. */
	readonly selected: ReadonlySet<string>;
	readonly opening: ReadonlySet<string>;
	readonly standingOut: ReadonlySet<string> | null;
	readonly ties: ReadonlyMap<string, number>;
}

/** What a reader asked for, the path, what stands out, what the picture opened on, what holds on the day, by its ties. */
function rank(picture: NodePicture, { hovered, selected, opening, standingOut, ties }: Wanted): readonly number[] {
	const { id } = picture;
	return [
		id === hovered ? 1 : 0,
		selected.has(id) ? 1 : 0,
		picture.onPath ? 1 : 0,
		standingOut?.has(id) === true ? 1 : 0,
		opening.has(id) ? 1 : 0,
		holds[picture.look ?? "not-yet"],
		ties.get(id) ?? 0,
	];
}

/** What an edge says comes after the names of the nodes that come as early. */
function rankOfWords({ id, onPath, look }: EdgePicture, { hovered, selected }: Wanted): readonly number[] {
	return [
		id === hovered ? 1 : 0,
		selected.has(id) ? 1 : 0,
		onPath ? 1 : 0,
		0,
		0,
		holds[look ?? "not-yet"],
		Number.NEGATIVE_INFINITY,
	];
}

/** What has no shape of its own to lie over. */
const nowhere = boxAround({ x: Number.NaN, y: Number.NaN }, 0, 0);

/** What is a reason to lie over the shapes of others comes first in a rank. */
const winning = 3;

function byRank(a: readonly number[], b: readonly number[]): number {
	for (const [index, one] of a.entries()) {
		const other = b[index] ?? 0;
		if (one !== other) return other - one;
	}
	return 0;
}

const kept = new WeakMap<Shown, Map<string, ReadonlySet<string>>>();

/**
 * The nodes whose labels are shown at a zoom, and the edges of those that speak unasked which have room for what they
 * say, wherever the picture is looked at; worked out once for each step of it.
 */
export function labelsAt(
	shown: Shown,
	places: Places,
	measure: MeasureIn,
	zoom: number,
	hovered: string | null,
): ReadonlySet<string> {
	const step = Math.floor(Math.log2(zoom) * steps);
	const key = `${step} ${hovered}`;
	const known = kept.get(shown) ?? new Map<string, ReadonlySet<string>>();
	const before = known.get(key);
	if (before !== undefined) return before;
	const found = findLabels(shown, places, measure, 2 ** (step / steps), hovered);
	if (known.size > 40) known.clear();
	kept.set(shown, known.set(key, found));
	return found;
}

function withEnds({ selected, relationships }: Shown["input"]): ReadonlySet<string> {
	const chosen = new Set(selected);
	return new Set([
		...chosen,
		...relationships.filter(({ id }) => chosen.has(id)).flatMap(({ from, to }) => [from, to]),
	]);
}

function findLabels(
	shown: Shown,
	places: Places,
	measure: MeasureIn,
	zoom: number,
	hovered: string | null,
): Set<string> {
	const scale = labelScale(zoom);
	const wanted: Wanted = {
		hovered,
		selected: withEnds(shown.input),
		opening: shown.input.opening,
		standingOut: shown.input.standingOut,
		ties: shown.ties,
	};
	const [shapes, written]: [Box[], Box[]] = [[], []];
	const all: { readonly label: Choosable; readonly rank: readonly number[] }[] = [];
	const asks = (rank: readonly number[]): boolean => rank.slice(0, winning).some((each) => each > 0);
	for (const picture of shown.nodes.values()) {
		const at = picture.look === null ? undefined : places.node(picture.id);
		if (at === undefined) continue;
		const shape = moved(shapeBox(picture), at);
		const ranked = rank(picture, wanted);
		// What stands back is in nobody's way; the path is no more hidden by a name than words are.
		if (asks(ranked) || wanted.standingOut?.has(picture.id) !== false)
			(picture.shape === "bubble" || picture.onPath ? written : shapes).push(shape);
		if (picture.lines.length === 0) continue;
		const box = moved(scaledLabel(picture, shown.sides.get(picture.id) ?? "below", scale), at);
		const over = asks(ranked) ? "everything" : wanted.opening.has(picture.id) ? "marks" : "nothing";
		all.push({ label: { id: picture.id, box, shape, over }, rank: ranked });
	}
	for (const edge of shown.edges.values()) {
		if (edge.look === null || !edge.spoken || wanted.standingOut?.has(edge.id) === false) continue;
		const words = edgeWords(edge, places, measure, scale);
		if (words === null || !words.fits) continue;
		const ranked = rankOfWords(edge, wanted);
		const over = asks(ranked) ? "everything" : "marks";
		all.push({ label: { id: edge.id, box: words.box, shape: nowhere, over }, rank: ranked });
	}
	all.sort((a, b) => byRank(a.rank, b.rank) || (a.label.id < b.label.id ? -1 : 1));
	return chooseLabels(
		all.map(({ label }) => label),
		zoom >= shapesFrom ? shapes : [],
		zoom >= wordsFrom ? written : [],
	);
}
