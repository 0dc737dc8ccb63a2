import type cytoscape from "cytoscape";
import type { Verdict } from "../store/compare/verdict.ts";
import type { Point } from "../store/scene-types.ts";
import type { Box } from "./geometry.ts";
import type { ComparedThings, GraphViewInput } from "./input.ts";

/** What floats over the canvas, and the air round the picture, in pixels of the container. */
const insets = {
	wide: { top: 64, right: 16, bottom: 22, left: 16 },
	narrow: { top: 112, right: 12, bottom: 78, left: 12 },
	bare: { top: 12, right: 12, bottom: 12, left: 12 },
};

/** On a narrow page that is low too, to keep clear of the card and the tools would leave no room for a picture. */
const low = { top: 70, right: 12, bottom: 20, left: 12 };

/** What floats over the canvas by itself: on a wide page, on a narrow one, nothing within another page. */
export type Floating = keyof typeof insets;

/** Farther away than this nothing can be told apart, but where a box that is to be seen in whole asks for it. */
export const farthest = 0.12;
/** Larger than this nothing becomes clearer. */
const largestFit = 1.2;

/** How much at the edges of the container lies under something, in pixels. */
export interface Covered {
	readonly top: number;
	readonly bottom: number;
}

/** Whether a picture of everything would be too small to read, as on a phone that is held sideways. */
export const isLow = (height: number): boolean => height < 300;

/** Whether so much lies under something that the rest is no room for a picture. */
export const hidesMost = ({ top, bottom }: Covered, height: number): boolean => top + bottom > height * 0.65;

export const uncovered: Covered = { top: 0, bottom: 0 };

/** How far up the tools reach from the lower edge, and the ruler of the years, in pixels of the container. */
const toolsHigh = 58;
const rulerHigh = 20;

/** Of the legend of a comparison: about how wide each of its words is, its air, what of the width is not its, and how high a row. */
const legend = { word: 105, air: 28, others: 300, row: 20 };

/** How many rows the legend takes beyond its first, which is as high as the tools. */
function moreRows({ nodes, relationships }: ComparedThings, width: number): number {
	const told = new Set<Verdict>([...nodes.values(), ...relationships.values()]);
	const words = 3 + (told.has("between") ? 1 : 0) + (told.has("revised") ? 1 : 0);
	const inRow = Math.max(1, Math.floor((width - legend.others - legend.air) / legend.word));
	return Math.ceil(words / inRow) - 1;
}

type Looked = Pick<GraphViewInput, "axis" | "bare" | "narrow" | "compared"> | null;

export const floatingOver = (shown: Looked): Floating =>
	shown?.bare === true ? "bare" : shown?.narrow === true ? "narrow" : "wide";

/**
 * What lies under the tools, under the legend of a comparison in the other corner, or under the ruler of a picture that is
 * laid out by time.
 * @param width of the container, in pixels
 * @param filled whether the nodes stand where a layout has put them that leaves no corner free for the tools
 */
export function coveredBelow(shown: Looked, filled: boolean, width: number): Covered {
	const byTime = shown !== null && shown.axis !== null;
	const wide = floatingOver(shown) === "wide";
	const covered = filled || byTime || (wide && shown !== null && shown.compared !== null);
	if (!covered) return uncovered;
	if (!wide) return { top: 0, bottom: rulerHigh };
	const rows = shown?.compared == null ? 0 : moreRows(shown.compared, width);
	return { top: 0, bottom: toolsHigh + rows * legend.row };
}

/** Where the picture is looked at from. */
export interface View {
	readonly zoom: number;
	readonly pan: Point;
}

/** The room that is left of the container, in its pixels. */
function roomIn(cy: cytoscape.Core, floating: Floating, covered: Covered): Box {
	const usual = floating === "narrow" && hidesMost(insets.narrow, cy.height()) ? low : insets[floating];
	const top = Math.max(usual.top, covered.top === 0 ? 0 : covered.top + 22);
	const bottom = Math.max(usual.bottom, covered.bottom === 0 ? 0 : covered.bottom + 10);
	const width = Math.max(80, cy.width() - usual.left - usual.right);
	const height = Math.max(80, cy.height() - top - bottom);
	return { left: usual.left, top, right: usual.left + width, bottom: top + height };
}

const seenBox = ({ left, top, right, bottom }: Box, { zoom, pan }: View): Box => ({
	left: left * zoom + pan.x,
	top: top * zoom + pan.y,
	right: right * zoom + pan.x,
	bottom: bottom * zoom + pan.y,
});

const within = (box: Box, room: Box): boolean =>
	box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;

/** From where a box is seen as large as it may be, in the middle of the room. */
function viewOf(box: Box, room: Box, largest: number): View {
	const [width, height] = [room.right - room.left, room.bottom - room.top];
	const zoom = Math.min(largest, width / Math.max(1, box.right - box.left), height / Math.max(1, box.bottom - box.top));
	return {
		zoom,
		pan: {
			x: room.left + width / 2 - (zoom * (box.left + box.right)) / 2,
			y: room.top + height / 2 - (zoom * (box.top + box.bottom)) / 2,
		},
	};
}

export function look(cy: cytoscape.Core, view: View, still: boolean): void {
	cy.minZoom(Math.min(farthest, view.zoom));
	if (still) cy.viewport({ zoom: view.zoom, pan: { ...view.pan } });
	else {
		cy.animate({ zoom: view.zoom, pan: { ...view.pan }, duration: 200, easing: "ease-in-out-cubic" });
		// Nothing else asks for its first frame.
		cy.forceRender();
	}
}

/** Shows a box as large as it may be, in the middle of the room that is left beside what is covered. */
export function fitBox(
	cy: cytoscape.Core,
	box: Box,
	floating: Floating,
	largest = largestFit,
	covered: Covered = uncovered,
): void {
	look(cy, viewOf(box, roomIn(cy, floating, covered), largest), true);
}

/** Moves the middle of a box to the middle of the room that is left, as large as it is. */
export function centreBox(cy: cytoscape.Core, box: Box, floating: Floating, covered: Covered, still: boolean): void {
	look(cy, viewOf(box, roomIn(cy, floating, covered), cy.zoom()), still);
}

/** How far to move along one side so that what lies from `a` to `b` is between `from` and `to`. */
const shift = (a: number, b: number, from: number, to: number): number => (a < from ? from - a : b > to ? to - b : 0);

/** Moves as little as shows all of a box, and goes no farther away than it needs. @returns from where it is looked at then */
export function showBox(cy: cytoscape.Core, box: Box, floating: Floating, covered: Covered, still: boolean): View {
	const room = roomIn(cy, floating, covered);
	const now = { zoom: cy.zoom(), pan: cy.pan() };
	const seen = seenBox(box, now);
	const fits = seen.right - seen.left <= room.right - room.left && seen.bottom - seen.top <= room.bottom - room.top;
	const pan = {
		x: now.pan.x + shift(seen.left, seen.right, room.left, room.right),
		y: now.pan.y + shift(seen.top, seen.bottom, room.top, room.bottom),
	};
	const view = fits ? { zoom: now.zoom, pan } : viewOf(box, room, now.zoom);
	look(cy, view, still);
	return view;
}

/** Whether all of a box can be seen beside what is covered. */
export const showsBox = (cy: cytoscape.Core, box: Box, floating: Floating, covered: Covered): boolean =>
	within(seenBox(box, { zoom: cy.zoom(), pan: cy.pan() }), roomIn(cy, floating, covered));

/** Moves a place to the middle of the canvas. */
export function centreOn(cy: cytoscape.Core, at: Point, still: boolean): void {
	const zoom = cy.zoom();
	look(cy, { zoom, pan: { x: cy.width() / 2 - at.x * zoom, y: cy.height() / 2 - at.y * zoom } }, still);
}

/** Whether a place can be seen, with some room round it, beside what is covered. */
export function inView(cy: cytoscape.Core, at: Point, covered: Covered = uncovered): boolean {
	const room = 40 / cy.zoom();
	const { x1, y1, x2, y2 } = cy.extent();
	const [top, bottom] = [y1 + covered.top / cy.zoom(), y2 - covered.bottom / cy.zoom()];
	return at.x > x1 + room && at.x < x2 - room && at.y > top + room && at.y < bottom - room;
}
