import { canvasBrush } from "../draw/canvas-brush.ts";
import { recordingBrush } from "./recording-brush.ts";
import type { Sheet } from "./sheet.ts";

/** For screens and paper that show two pixels where a picture has one. */
const wanted = 2;
/** Coarser, the words could not be read. */
const coarsest = 1;
/** What every browser of today makes a canvas of: its longest side, and its area, which is four bytes of memory a pixel. */
const longestSide = 16_384;
const mostPixels = 120_000_000;
/** What is made in a few seconds, in a file that can be sent: only so that words can be read there are more. */
const enoughPixels = 60_000_000;

/** How finely a sheet can be painted, in pixels for one of its own; null where words could not be read. */
export function scaleFor({ width, height }: Pick<Sheet, "width" | "height">): number | null {
	const withPixels = (pixels: number) => Math.sqrt(pixels / (width * height));
	const scale = Math.min(
		wanted,
		longestSide / width,
		longestSide / height,
		withPixels(mostPixels),
		Math.max(coarsest, withPixels(enoughPixels)),
	);
	return scale < coarsest ? null : Math.floor(scale * 100) / 100;
}

/** So long it paints at once, in milliseconds: then the page has its turn. */
const turn = 30;

/**
 * A sheet as PNG; null where the browser cannot paint one so large.
 * @param progress is told how much of it has been painted, from 0 to 1
 */
export async function portraitPng(
	sheet: Sheet,
	progress: (part: number) => void,
): Promise<{ readonly image: Blob; readonly scale: number } | null> {
	const scale = scaleFor(sheet);
	if (scale === null) return null;
	const canvas = document.createElement("canvas");
	canvas.width = Math.round(sheet.width * scale);
	canvas.height = Math.round(sheet.height * scale);
	// Painted stroke by stroke, not when it is asked for its pixels, which would take all of the time at once.
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (context === null) return null;
	context.scale(scale, scale);
	const brush = canvasBrush(context, sheet.colours, sheet.measure);
	const recorded = recordingBrush(sheet.colours, sheet.measure);
	sheet.draw(recorded);
	let since = performance.now();
	for (const [index, stroke] of recorded.strokes.entries()) {
		stroke(brush);
		if (performance.now() - since < turn) continue;
		// What has been told to a canvas may be painted when its pixels are asked for: one of them is enough.
		context.getImageData(0, 0, 1, 1);
		progress(index / recorded.strokes.length);
		await new Promise((next) => setTimeout(next, 0));
		since = performance.now();
	}
	const image = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
	// Gives back its memory now, not when somebody tidies up.
	canvas.width = 0;
	return image === null ? null : { image, scale };
}
