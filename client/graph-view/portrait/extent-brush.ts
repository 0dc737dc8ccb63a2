import type { Brush } from "../draw/brush.ts";
import { type Box, boxAround, grown, union } from "../geometry.ts";
import type { MeasureIn } from "../node-picture.ts";
import type { Palette } from "../palette.ts";

/** A brush that leaves nothing behind but how far lines, discs and texts reach. */
export interface ExtentBrush extends Brush {
	reached(): Box | null;
}

/** Outlines are not followed: what has one says by itself how large it is. */
export function extentBrush(colours: Palette, measure: MeasureIn): ExtentBrush {
	let reached: Box | null = null;
	let frame = { x: 0, y: 0, scale: 1 };
	const reach = (box: Box): void => {
		const { x, y, scale } = frame;
		const placed = {
			left: x + box.left * scale,
			right: x + box.right * scale,
			top: y + box.top * scale,
			bottom: y + box.bottom * scale,
		};
		reached = reached === null ? placed : union(reached, placed);
	};
	return {
		colours,
		measure,
		reached: () => reached,
		group: ({ at = { x: 0, y: 0 }, scale = 1 }, draw) => {
			const outer = frame;
			frame = { x: outer.x + at.x * outer.scale, y: outer.y + at.y * outer.scale, scale: outer.scale * scale };
			draw();
			frame = outer;
		},
		shape: () => {},
		line: (points, { width }) => {
			for (const at of points) reach(boxAround(at, width, width));
		},
		disc: (centre, radius, { stroke }) => reach(grown(boxAround(centre, radius * 2, radius * 2), stroke?.width ?? 0)),
		text: (said, x, y, { font, align = "center" }) => {
			const width = measure(said, font);
			const left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
			reach({ left, right: left + width, top: y - font.line / 2, bottom: y + font.line / 2 });
		},
	};
}
