import type { CanvasBrush } from "../draw/canvas-brush.ts";
import { CODES } from "../scrub/dated-marks.ts";
import { drawLines, type Sight } from "../scrub/draw-lines.ts";
import type { EdgeLines } from "../scrub/edge-lines.ts";
import type { LookFrames } from "../scrub/look-frames.ts";
import { drawRough, type PixelView, standsOut } from "./draw-rough.ts";
import { type Pixels, pixelOf } from "./rough-lines.ts";

/** Lines while something moves: fast rather than smooth. */
export interface RoughSheet {
	/**
	 * Draws them on the brush's canvas in place of all that is on it, but for what `under` draws.
	 * @param bare whether `draw` of `under` draws nothing, so that nothing has to be read back
	 * @param over puts into the pixels what lies over the lines
	 */
	draw(
		brush: CanvasBrush,
		lines: EdgeLines,
		looks: Pick<LookFrames, "edges" | "edgeChanges">,
		view: PixelView,
		sight: Sight,
		under: { readonly bare: boolean; readonly draw: () => void },
		over?: ((pixels: Pixels) => void) | undefined,
	): void;
}

export function createRoughSheet(): RoughSheet {
	let image: ImageData | null = null;
	return {
		draw: (brush, lines, looks, view, sight, under, over) => {
			const { context, colours } = brush;
			const { width, height } = context.canvas;
			if (!under.bare) {
				under.draw();
				image = context.getImageData(0, 0, width, height);
			} else if (image?.width !== width || image.height !== height) image = context.createImageData(width, height);
			const pixels = { width, height, colours: new Uint32Array(image.data.buffer) };
			if (under.bare) pixels.colours.fill(pixelOf(colours.canvas));
			drawRough(pixels, lines, looks, colours, view);
			over?.(pixels);
			context.putImageData(image, 0, 0);
			const outstanding = looks.edges.map((look, index) => (standsOut(lines, index) ? look : CODES.AWAY));
			drawLines(brush, lines, { edges: outstanding, edgeChanges: looks.edgeChanges }, sight);
		},
	};
}
