import type { Verdict } from "../../store/compare/verdict.ts";
import { labelAnchor } from "../labels.ts";
import { labelBox, type Side } from "../layout/label-placement.ts";
import { gone, type NodePicture } from "../node-picture.ts";
import type { Palette } from "../palette.ts";
import { type Brush, strike } from "./brush.ts";

function comparedTone(change: Verdict, name: boolean, colours: Palette): string {
	return change === "gained"
		? name
			? colours.ink
			: colours.accent
		: change === "revised"
			? colours.ink
			: colours.ink3;
}

/** A node's name and date beside its shape, which is round (0, 0); so much larger than the picture that it can be read. */
export function drawNodeLabel(brush: Brush, picture: NodePicture, side: Side, asked: boolean, scale: number): void {
	const { x, y } = labelAnchor(picture, side);
	const draw = (): void => writeLabel(brush, picture, side, asked);
	if (scale === 1) draw();
	else brush.group({ at: { x: x - x * scale, y: y - y * scale }, scale }, draw);
}

function writeLabel(brush: Brush, picture: NodePicture, side: Side, asked: boolean): void {
	const { colours } = brush;
	const height = picture.lines.reduce((sum, line) => sum + line.font.line, 0);
	const box = labelBox({ ...picture, labelHeight: height }, side);
	const align = side === "right" ? "left" : side === "left" ? "right" : "center";
	const x = side === "right" ? box.left : side === "left" ? box.right : 0;
	const faint = asked ? colours.ink3 : colours.ghostInk;
	let y = box.top;
	for (const line of picture.lines) {
		const tone =
			picture.change !== null
				? comparedTone(picture.change, line.tone === "name", colours)
				: line.tone === "name"
					? colours.ink
					: line.tone === "path-date"
						? colours.accent
						: colours.ink3;
		const colour = picture.look === "not-yet" ? faint : picture.look === "ended" ? colours.ink3 : tone;
		brush.text(line.text, x, y + line.font.line / 2, { font: line.font, colour, align });
		if (line.tone === "name" && gone(picture)) {
			const width = brush.measure(line.text, line.font);
			const left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
			strike(brush, left, y + line.font.line / 2 + 0.5, width, colour);
		}
		y += line.font.line;
	}
}
