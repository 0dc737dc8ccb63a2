import type { Point } from "../../store/scene-types.ts";
import { fonts } from "../marks.ts";
import { wrap } from "../words/text.ts";
import type { Brush } from "./brush.ts";
import { boxOutline } from "./outlines.ts";

const radius = 9;
const arm = 3.6;
const widest = 230;
const mostLines = 5;
const roomForNames = 150;
const belowNames = 66;
const [side, end] = [11, 8];

/**
 * The mark on the hop at which an order breaks, a barrier across the line, and the reason in a box beneath it; lower,
 * below the names of its ends, where these stand too near to each other.
 * @param apart how far apart the ends stand from left to right
 */
export function drawRefusal(brush: Brush, at: Point, apart: number, reason: string): void {
	const { colours } = brush;
	const top = at.y + (apart > 0 && apart < widest + roomForNames ? belowNames : radius + 8);
	brush.line([at, { x: at.x, y: top }], { colour: colours.ink3, width: 1.2 });
	drawReason(brush, { x: at.x, y: top }, reason);
	brush.group({ at }, () => {
		brush.disc(centre, radius, { stroke: { colour: colours.canvas, width: 3 } });
		brush.disc(centre, radius, { fill: colours.ink });
		brush.shape(barrier, { stroke: { colour: colours.canvas, width: 2, cap: "round" } });
	});
}

const centre: Point = { x: 0, y: 0 };
const barrier = { data: `M${-arm} ${-arm}L${arm} ${arm}M${arm} ${-arm}L${-arm} ${arm}` };

/** The reason, its first line at the top of a box that hangs under `top`. */
function drawReason(brush: Brush, top: Point, reason: string): void {
	const { colours } = brush;
	const font = fonts.name;
	const measure = (text: string) => brush.measure(text, font);
	const lines = wrap(reason, widest, mostLines, measure);
	const width = Math.ceil(Math.max(...lines.map(measure))) + side * 2;
	const height = lines.length * font.line + end * 2;
	brush.group({ at: { x: top.x, y: top.y + height / 2 } }, () => {
		brush.shape(boxOutline(width, height, 7), {
			fill: colours.raised,
			stroke: { colour: colours.ink3, width: 1.2 },
		});
		lines.forEach((line, index) => {
			const y = -height / 2 + end + (index + 0.5) * font.line;
			brush.text(line, 0, y, { font, colour: colours.ink, halo: false });
		});
	});
}
