import type { Look } from "../looks.ts";
import { amountFont, fonts, type Shape } from "../marks.ts";
import { gone, type NodePicture } from "../node-picture.ts";
import type { Palette } from "../palette.ts";
import { type Brush, strike } from "./brush.ts";
import { outline } from "./outlines.ts";

interface Ink {
	readonly fill: string;
	readonly line: string | null;
	readonly width: number;
	readonly text: string;
}

/** Fill, outline and text of a shape that holds on the day. */
export function plainInk(shape: Shape, onPath: boolean, colours: Palette): Ink {
	switch (shape) {
		case "circle":
			return { fill: colours.solid, line: null, width: 0, text: colours.solidInk };
		case "diamond":
			return { fill: colours.ink2, line: null, width: 0, text: colours.ink };
		case "pill":
			return { fill: colours.fundT, line: colours.families.funding, width: 1.5, text: colours.fundInk };
		case "bubble":
			return { fill: colours.node, line: colours.ink3, width: 1.1, text: colours.ink };
		default:
			return { fill: colours.node, line: colours.ink, width: onPath ? 2 : 1.4, text: colours.ink };
	}
}

/** What a node is drawn with in its look. `asked`: so that faint things can be read. */
export function inkFor(picture: NodePicture, asked: boolean, colours: Palette): Ink {
	const plain = plainInk(picture.shape, picture.onPath, colours);
	const look: Look | null = picture.look;
	const compared = comparedInk(picture, plain, colours);
	if (compared !== null) return compared;
	if (look === "ended") return { fill: colours.canvas, line: colours.ended, width: 1.4, text: colours.ink3 };
	if (look === "not-yet") {
		return {
			fill: colours.canvas,
			line: asked ? colours.ink3 : colours.ghost,
			width: 1.2,
			text: asked ? colours.ink3 : colours.ghostInk,
		};
	}
	if (look === "possible" && plain.line === null) {
		return { fill: colours.node, line: plain.fill, width: 1.4, text: colours.ink };
	}
	return plain;
}

/** In a comparison the colour says what has changed and nothing else; null where it does not speak. */
function comparedInk({ change, shape }: NodePicture, plain: Ink, colours: Palette): Ink | null {
	switch (change) {
		case "gained":
			return shape === "diamond"
				? { fill: colours.accent, line: null, width: 0, text: colours.ink }
				: {
						fill: colours.tint2,
						line: colours.accent,
						width: 1.8,
						text: shape === "pill" ? colours.accent : colours.ink,
					};
		case "revised":
			return { fill: colours.canvas, line: colours.ink3, width: 1.8, text: colours.ink };
		case "same":
		case "undated":
			if (shape === "circle") return { fill: colours.line2, line: null, width: 0, text: colours.ink2 };
			if (shape === "diamond") return { fill: colours.ink4, line: null, width: 0, text: colours.ink2 };
			return { fill: colours.canvas, line: colours.ink4, width: plain.width, text: colours.ink2 };
		default:
			return null;
	}
}

function drawInside(brush: Brush, picture: NodePicture, ink: Ink): void {
	const { colours } = brush;
	const [first, second] = picture.inside;
	if (first === undefined) return;
	if (picture.shape === "bubble") {
		const left = -picture.width / 2 + 10;
		const muted = picture.look === "not-yet" ? ink.text : colours.ink3;
		const byline = picture.change === "gained" ? colours.accent : muted;
		const line = { align: "left", halo: false } as const;
		brush.text(first, left, -7, { font: fonts.teaser, colour: ink.text, ...line });
		if (gone(picture)) strike(brush, left, -7, brush.measure(first, fonts.teaser), ink.text);
		if (second !== undefined) brush.text(second, left, 8, { font: fonts.byline, colour: byline, ...line });
		return;
	}
	const font =
		picture.shape === "pill"
			? amountFont(picture.onPath, picture.byAmount)
			: picture.onPath
				? fonts.pathSign
				: fonts.sign;
	brush.text(first, 0, 0, { font, colour: ink.text, halo: false });
	// What is only not there yet on an earlier B looks ended in a comparison, and nothing has ended it.
	const ended = picture.change === null ? picture.look === "ended" : gone(picture);
	if (picture.shape === "pill" && ended) {
		const half = brush.measure(first, font) / 2 + 2;
		strike(brush, -half, 0, half * 2, ink.text);
	}
}

/** A node's shape with what stands inside it, round (0, 0). `asked`: hovered or selected, so that faint things can be read. */
export function drawMark(brush: Brush, picture: NodePicture, asked: boolean, selected: boolean): void {
	const { colours } = brush;
	const ink = inkFor(picture, asked, colours);
	if (selected) {
		const ring = outline(picture.shape, picture, 5);
		brush.shape(ring, { fill: colours.canvas, stroke: { colour: colours.ink, width: 1.8 } });
	}
	const { line, width } = ink;
	const dash = picture.look === "possible" ? [4, 3] : undefined;
	brush.shape(outline(picture.shape, picture), {
		fill: ink.fill,
		...(line === null ? {} : { stroke: { colour: line, width, ...(dash === undefined ? {} : { dash }) } }),
	});
	drawInside(brush, picture, ink);
}
