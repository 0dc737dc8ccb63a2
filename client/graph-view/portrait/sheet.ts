import type { PortraitFrame } from "../../store/export/portrait-frame.ts";
import type { Point } from "../../store/scene-types.ts";
import type { Brush } from "../draw/brush.ts";
import { drawDisagreements, type Places } from "../draw/disagreements.ts";
import { drawOver, drawUnder } from "../draw/picture.ts";
import { type Box, grown, union } from "../geometry.ts";
import { sheetZoom } from "../labels.ts";
import type { MeasureIn } from "../node-picture.ts";
import { type Palette, palette, type Theme } from "../palette.ts";
import type { EdgeLines } from "../scrub/edge-lines.ts";
import type { Shown } from "../shown.ts";
import { type Block, columns, sheetFonts, stacked, textBlock } from "./blocks.ts";
import { drawEdges } from "./draw-edges.ts";
import { extentBrush } from "./extent-brush.ts";
import { legendBlock } from "./legend-block.ts";

/** The picture as it stands, held still: all that another brush needs to draw it again. */
export interface Still {
	readonly shown: Shown;
	readonly places: ReadonlyMap<string, Point>;
	/** The middles of edges. */
	readonly middles: ReadonlyMap<string, Point>;
	readonly lines: EdgeLines;
	/** The room of each node with its label. */
	readonly boxes: readonly Box[];
	readonly measure: MeasureIn;
}

/** The whole scene on a sheet, with what it shows, what its signs mean and where it is from. */
export interface Sheet {
	readonly width: number;
	readonly height: number;
	readonly colours: Palette;
	readonly measure: MeasureIn;
	readonly draw: (brush: Brush) => void;
}

const margin = 36;
/** Narrower, words would stand in many short lines. */
const narrowest = 760;
/** A line of text that is longer cannot be followed. */
const widestText = 900;
const gap = 24;
/** What is round a shape: a ring, a badge. */
const around = 16;
/** A longer link is of no use where it cannot be clicked. */
const longestLink = 400;

export function sheetOf(still: Still, frame: PortraitFrame, theme: Theme): Sheet {
	const { shown, measure } = still;
	const colours = palette[theme];
	const plain = withoutControls(shown);
	const picture = pictureBlock({ ...still, shown: plain }, colours);
	const inner = Math.max(narrowest, picture.width);
	const contradiction = hasZigzag(plain, placesOf(still), colours, measure);
	const legend = legendBlock(frame.legend, plain, contradiction, inner, colours, measure);
	const rule: Block = {
		width: inner,
		height: 1,
		draw: (brush, { x, y }) =>
			brush.line(
				[
					{ x, y },
					{ x: x + inner, y },
				],
				{ colour: colours.line2, width: 1 },
			),
	};
	const centred: Block = {
		...picture,
		draw: (brush, { x, y }) => picture.draw(brush, { x: x + (inner - picture.width) / 2, y }),
	};
	const parts = [
		headBlock(frame, Math.min(inner, widestText), colours, measure),
		centred,
		...(legend === null ? [] : [rule, legend]),
		...(frame.sources === null ? [] : [rule, sourcesBlock(frame.sources, inner, colours, measure)]),
		rule,
		footBlock(frame, Math.min(inner, widestText), colours, measure),
	];
	const all = stacked(parts, gap);
	const [width, height] = [Math.ceil(inner + margin * 2), Math.ceil(all.height + margin * 2)];
	return {
		width,
		height,
		colours,
		measure,
		draw: (brush) => {
			brush.shape({ data: `M0 0H${width}V${height}H0Z` }, { fill: colours.canvas });
			all.draw(brush, { x: margin, y: margin });
		},
	};
}

/** Without what asks to be clicked: on a sheet it leads nowhere. */
function withoutControls(shown: Shown): Shown {
	return {
		...shown,
		nodes: new Map([...shown.nodes].map(([id, picture]) => [id, { ...picture, badge: null }])),
	};
}

/** Round all nodes: while time runs from left to right, its years are written along the lower edge of it. */
const aroundAll = 60;

const roundAll = (boxes: readonly Box[]): Box =>
	grown(boxes[0] === undefined ? nothing : boxes.reduce((a, b) => union(a, b)), aroundAll);
const nothing: Box = { left: 0, right: 0, top: 0, bottom: 0 };

const placesOf = ({ places, middles }: Still): Places => ({
	node: (id) => places.get(id),
	edge: (id) => middles.get(id),
});

function hasZigzag(shown: Shown, places: Places, colours: Palette, measure: MeasureIn): boolean {
	const reach = extentBrush(colours, measure);
	drawDisagreements(reach, shown, places);
	return reach.reached() !== null;
}

function pictureBlock(still: Still, colours: Palette): Block {
	const { shown, lines, boxes, measure } = still;
	const at = placesOf(still);
	const view = { zoom: sheetZoom, extent: roundAll(boxes), hovered: null };
	const draw = (brush: Brush): void => {
		drawUnder(brush, shown, at, view);
		drawEdges(brush, shown, lines);
		drawOver(brush, shown, at, view);
	};
	const reach = extentBrush(colours, measure);
	draw(reach);
	const own = reach.reached();
	const all = [...boxes.map((box) => grown(box, around)), ...curves(shown, lines), ...(own === null ? [] : [own])];
	const box = all.reduce((a, b) => union(a, b), all[0] ?? { left: 0, right: 0, top: 0, bottom: 0 });
	return {
		width: box.right - box.left,
		height: box.bottom - box.top,
		draw: (brush, { x, y }) => brush.group({ at: { x: x - box.left, y: y - box.top } }, () => draw(brush)),
	};
}

/** How far the edges that are drawn reach. */
function curves({ input, edges }: Shown, { points }: EdgeLines): Box[] {
	return input.relationships.flatMap(({ id, bundle }, index) => {
		const [x1 = 0, y1 = 0, cx = 0, cy = 0, x2 = 0, y2 = 0] = points.subarray(index * 6, index * 6 + 6);
		if (edges.get(bundle ?? id)?.look == null || (x2 === cx && y2 === cy)) return [];
		const [xs, ys] = [
			[x1, cx, x2],
			[y1, cy, y2],
		];
		return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
	});
}

function headBlock({ title, lines, note }: PortraitFrame, width: number, colours: Palette, measure: MeasureIn): Block {
	const [lead, ...more] = lines;
	const written = (text: string | null | undefined, font: keyof typeof sheetFonts, colour: string) =>
		text == null ? [] : [textBlock(text, width, { font: sheetFonts[font], colour }, measure)];
	return stacked(
		[
			...written(title, "title", colours.ink),
			...written(lead, "lead", colours.ink),
			...more.flatMap((line) => written(line, "plain", colours.ink2)),
			...written(note, "plain", colours.ink2),
		],
		3,
	);
}

function sourcesBlock(
	{ heading, entries }: NonNullable<PortraitFrame["sources"]>,
	width: number,
	colours: Palette,
	measure: MeasureIn,
): Block {
	const count = Math.max(1, Math.floor(width / 350));
	const each = (width - gap * (count - 1)) / count;
	const { small: font } = sheetFonts;
	return stacked([
		textBlock(heading, width, { font: sheetFonts.heading, colour: colours.ink3 }, measure),
		columns(
			entries.map((entry) =>
				stacked([textBlock(entry, each, { font, colour: colours.ink2, lines: 2 }, measure), space(4)]),
			),
			count,
			each,
			gap,
		),
	]);
}

const space = (height: number): Block => ({ width: 0, height, draw: () => {} });

function footBlock(
	{ foot, link, longLink }: PortraitFrame,
	width: number,
	colours: Palette,
	measure: MeasureIn,
): Block {
	const written = { font: sheetFonts.small, colour: colours.ink3 };
	const said = textBlock(link.length > longestLink ? longLink : inLines(link, width, measure), width, written, measure);
	return stacked([
		...foot.map((line) => textBlock(line, width, written, measure)),
		{ ...said, draw: (brush, at) => brush.group({ href: link }, () => said.draw(brush, at)) },
	]);
}

/** A link has no spaces to break it at. */
function inLines(link: string, width: number, measure: MeasureIn): string {
	const lines = [""];
	for (const letter of link) {
		const line = lines.at(-1) ?? "";
		if (measure(line + letter, sheetFonts.small) > width) lines.push(letter);
		else lines[lines.length - 1] = line + letter;
	}
	return lines.join(" ");
}
