import { cssFont, type Font } from "../marks.ts";
import type { Palette } from "../palette.ts";

/** What everything is drawn with: a context in the coordinates of the picture, and the colours of the theme. */
export interface Pen {
	readonly context: CanvasRenderingContext2D;
	readonly colours: Palette;
}

/** A line of text with a halo of the canvas round it; `x` is the middle, left or right end as `align` says. */
export function drawText(
	{ context, colours }: Pen,
	text: string,
	x: number,
	y: number,
	font: Font,
	colour: string,
	align: CanvasTextAlign = "center",
	halo = true,
): void {
	context.font = cssFont(font);
	context.textAlign = align;
	context.textBaseline = "middle";
	if (halo) {
		context.lineJoin = "round";
		context.lineWidth = 3.5;
		context.strokeStyle = colours.canvas;
		context.strokeText(text, x, y + 0.5);
	}
	context.fillStyle = colour;
	context.fillText(text, x, y + 0.5);
}

/** A line through a text that is `width` wide and begins at `left`. */
export function strike({ context }: Pen, left: number, y: number, width: number, colour: string): void {
	context.fillStyle = colour;
	context.fillRect(left, y - 0.6, width, 1.2);
}
