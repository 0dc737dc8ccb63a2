import type { Label, Standing } from "../../../model/vocabulary/types.ts";
import type { Verdict } from "../../store/compare/verdict.ts";
import type { PortraitFrame } from "../../store/export/portrait-frame.ts";
import type { Point } from "../../store/scene-types.ts";
import { arrows, lineStyles } from "../arrows.ts";
import { addHead, HEAD, shortOf } from "../draw/arrow-head.ts";
import { drawBasis } from "../draw/basis-mark.ts";
import type { Brush } from "../draw/brush.ts";
import { drawPill } from "../draw/bundle-count.ts";
import { drawChangeDisc } from "../draw/change.ts";
import { plainInk } from "../draw/node-mark.ts";
import { outline } from "../draw/outlines.ts";
import { zigzag } from "../draw/zigzag.ts";
import type { Look } from "../looks.ts";
import { shapeOf, sizeOf } from "../marks.ts";
import type { MeasureIn } from "../node-picture.ts";
import type { Palette } from "../palette.ts";
import { lineInk } from "../scrub/line-ink.ts";
import type { Shown } from "../shown.ts";
import { type Block, flowing, sheetFonts, stacked, textBlock } from "./blocks.ts";
import { strokeOf } from "./draw-edges.ts";
import { pathPen } from "./path-pen.ts";

type Legend = PortraitFrame["legend"];
type Family = keyof Legend["families"];
/** Draws a sign in a room of 26 by 19 whose middle is given. */
type Sign = (brush: Brush, middle: Point) => void;

const signWidth = 26;

/**
 * What the signs mean that the picture has, one section for each kind of them.
 * @param contradiction whether it has a zigzag
 */
export function legendBlock(
	legend: Legend,
	shown: Shown,
	contradiction: boolean,
	width: number,
	colours: Palette,
	measure: MeasureIn,
): Block | null {
	const section = (heading: string, rows: readonly (readonly [Sign, string])[]): Block[] => {
		if (rows.length === 0) return [];
		const head = textBlock(heading, width, { font: sheetFonts.heading, colour: colours.ink3 }, measure);
		return [stacked([head, ...rows.map(([sign, name]) => row(sign, name, width, colours, measure))])];
	};
	const { headings } = legend;
	const compared = shown.input.compared !== null;
	const nodes = [...shown.nodes.values()].filter(({ look }) => look !== null);
	const edges = [...shown.edges.values()].filter(({ look }) => look !== null);
	const drawn = [...nodes, ...edges];
	// A node without a date looks like one that has one.
	const looks = new Set([
		...nodes.map(({ look }) => look).filter((look) => look !== "undated"),
		...edges.map(({ look }) => look),
	]);
	const bases = new Set(drawn.map(({ basis }) => basis));
	const changes = new Set(drawn.map(({ change }) => change));
	const families = new Set(edges.map(({ family }): string => family));
	const labels = new Set(
		shown.input.nodes.filter(({ id }) => shown.nodes.get(id)?.look != null).map(({ label }) => label),
	);
	const sections = [
		...section(
			headings.nodes,
			keys(legend.labels)
				.filter((label) => labels.has(label))
				.map((label) => [nodeSign(label), legend.labels[label]]),
		),
		...section(headings.relationships, [
			...keys(legend.families)
				.filter((family) => families.has(family))
				.map((family) => [familySign(family, compared), legend.families[family]] as const),
			...(edges.some(({ bundles }) => bundles !== null) ? [[drawBundle, legend.bundle] as const] : []),
			...(contradiction ? [[drawContradiction, legend.contradiction] as const] : []),
		]),
		...(compared
			? section(
					headings.changes,
					keys(legend.changes)
						.filter((change) => changes.has(change))
						.map((change) => [changeSign(change), legend.changes[change]]),
				)
			: section(
					headings.dates,
					keys(legend.looks)
						.filter((look) => looks.has(look))
						.map((look) => [lookSign(look), legend.looks[look]]),
				)),
		...section(
			headings.basis,
			keys(legend.bases)
				.filter((basis) => bases.has(basis))
				.map((basis) => [basisSign(basis), legend.bases[basis]]),
		),
	];
	return sections.length === 0 ? null : flowing(sections, width, 36);
}

const keys = <Key extends string>(record: Readonly<Record<Key, string>>): Key[] => Object.keys(record) as Key[];

function row(sign: Sign, name: string, width: number, colours: Palette, measure: MeasureIn): Block {
	const { row: font } = sheetFonts;
	const said = textBlock(name, width - signWidth - 9, { font, colour: colours.ink, lines: 2 }, measure);
	return {
		width: signWidth + 9 + said.width,
		height: said.height,
		draw: (brush, { x, y }) => {
			sign(brush, { x: x + signWidth / 2, y: y + font.line / 2 });
			said.draw(brush, { x: x + signWidth + 9, y });
		},
	};
}

const small = 0.4;

const nodeSign =
	(label: Exclude<Label, "ATTRIBUTE">): Sign =>
	(brush, at) => {
		const shape = shapeOf[label];
		const { fill, line, width } = plainInk(shape, false, brush.colours);
		brush.group({ at, scale: shape === "pill" || shape === "bubble" ? small * 0.85 : small }, () =>
			brush.shape(outline(shape, shape === "bubble" ? { width: 54, height: 34 } : sizeOf(shape, false, label)), {
				fill,
				...(line === null ? {} : { stroke: { colour: line, width: width / small } }),
			}),
		);
	};

const familySign =
	(family: Family, compared: boolean): Sign =>
	(brush, { x, y }) => {
		const colour = compared ? brush.colours.ink4 : brush.colours.families[family];
		const { shape, fill, scale } = arrows[family];
		const [left, right] = [x - signWidth / 2, x + signWidth / 2];
		const short = shortOf[shape] * lineStyles.width.plain * scale;
		const stroke = { colour, width: lineStyles.width.plain };
		brush.line(
			[
				{ x: left, y },
				{ x: right - short, y },
			],
			stroke,
		);
		const head = pathPen();
		addHead(head, shape, right, y, HEAD * scale, 0);
		brush.shape(
			{ data: head.data() },
			fill === "filled" ? { fill: colour } : { fill: brush.colours.canvas, stroke: { colour, width: 1 } },
		);
	};

const drawBundle: Sign = (brush, at) => {
	lineSign(brush, at, brush.colours.ink2, []);
	drawPill(brush, at, "3", false);
};

const drawContradiction: Sign = (brush, { x, y }) =>
	brush.line(zigzag({ x: x - signWidth / 2, y }, { x: x + signWidth / 2, y }), {
		colour: brush.colours.contradiction,
		width: 1.7,
		join: "round",
	});

const plainLine = { family: "none", onPath: false, back: false, chosen: false } as const;

const lookSign =
	(look: Look): Sign =>
	(brush, { x, y }) => {
		const { colours } = brush;
		const quiet = look === "ended" || look === "not-yet";
		const ink = lineInk(plainLine, look, null, colours);
		brush.line(
			[
				{ x: x - signWidth / 2, y },
				{ x: x + signWidth / 2, y },
			],
			strokeOf(quiet ? ink : { ...ink, colour: colours.ink }),
		);
	};

const basisSign =
	(basis: Standing): Sign =>
	(brush, at) =>
		drawBasis(brush, basis, at, brush.colours.ink2);

const changeSign =
	(change: Verdict): Sign =>
	(brush, at) => {
		if (change === "same") lineSign(brush, at, brush.colours.ink4, []);
		else if (change === "neither") lineSign(brush, at, brush.colours.ghost, []);
		else if (change === "undated") lineSign(brush, at, brush.colours.ink4, lineStyles.dash.undated);
		else drawChangeDisc(brush, change, at);
	};

const lineSign = (brush: Brush, { x, y }: Point, colour: string, dash: readonly number[]): void =>
	brush.line(
		[
			{ x: x - signWidth / 2, y },
			{ x: x + signWidth / 2, y },
		],
		strokeOf({ colour, width: lineStyles.width.undated, dash }),
	);
