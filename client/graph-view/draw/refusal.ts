import type { Point } from "../../store/scene-types.ts";
import { cssFont, fonts } from "../marks.ts";
import { wrap } from "../words/text.ts";
import { drawText, type Pen } from "./pen.ts";

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
export function drawRefusal(pen: Pen, at: Point, apart: number, reason: string): void {
	const { context, colours } = pen;
	const top = at.y + (apart > 0 && apart < widest + roomForNames ? belowNames : radius + 8);
	context.beginPath();
	context.moveTo(at.x, at.y);
	context.lineTo(at.x, top);
	context.lineWidth = 1.2;
	context.strokeStyle = colours.ink3;
	context.stroke();
	drawReason(pen, { x: at.x, y: top }, reason);
	context.beginPath();
	context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
	context.lineWidth = 3;
	context.strokeStyle = colours.canvas;
	context.stroke();
	context.fillStyle = colours.ink;
	context.fill();
	context.beginPath();
	context.moveTo(at.x - arm, at.y - arm);
	context.lineTo(at.x + arm, at.y + arm);
	context.moveTo(at.x + arm, at.y - arm);
	context.lineTo(at.x - arm, at.y + arm);
	context.lineWidth = 2;
	context.lineCap = "round";
	context.strokeStyle = colours.canvas;
	context.stroke();
}

/** The reason, its first line at the top of a box that hangs under `top`. */
function drawReason(pen: Pen, top: Point, reason: string): void {
	const { context, colours } = pen;
	const font = fonts.name;
	context.font = cssFont(font);
	const measure = (text: string) => context.measureText(text).width;
	const lines = wrap(reason, widest, mostLines, measure);
	const width = Math.max(...lines.map(measure)) + side * 2;
	const height = lines.length * font.line + end * 2;
	const box = new Path2D();
	box.roundRect(top.x - width / 2, top.y, width, height, 7);
	context.fillStyle = colours.raised;
	context.fill(box);
	context.lineWidth = 1.2;
	context.strokeStyle = colours.ink3;
	context.stroke(box);
	lines.forEach((line, index) => {
		drawText(pen, line, top.x, top.y + end + (index + 0.5) * font.line, font, colours.ink, "center", false);
	});
}
