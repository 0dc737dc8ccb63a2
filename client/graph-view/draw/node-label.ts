import { labelBox, type Side } from "../layout/label-placement.ts";
import type { NodePicture } from "../node-picture.ts";
import { drawText, type Pen } from "./pen.ts";

/** A node's name and date beside its shape, which is round (0, 0). */
export function drawNodeLabel(pen: Pen, picture: NodePicture, side: Side, asked: boolean): void {
	const { colours } = pen;
	const height = picture.lines.reduce((sum, line) => sum + line.font.line, 0);
	const box = labelBox({ ...picture, labelHeight: height }, side);
	const align: CanvasTextAlign = side === "right" ? "left" : side === "left" ? "right" : "center";
	const x = side === "right" ? box.left : side === "left" ? box.right : 0;
	const faint = asked ? colours.ink3 : colours.ghostInk;
	let y = box.top;
	for (const line of picture.lines) {
		const tone = line.tone === "name" ? colours.ink : line.tone === "path-date" ? colours.accent : colours.ink3;
		const colour = picture.look === "not-yet" ? faint : picture.look === "ended" ? colours.ink3 : tone;
		drawText(pen, line.text, x, y + line.font.line / 2, line.font, colour, align);
		y += line.font.line;
	}
}
