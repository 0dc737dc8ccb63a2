import { canvasBrush } from "../draw/canvas-brush.ts";
import type { Sheet } from "./sheet.ts";

/** For screens and paper that show two pixels where a picture has one. */
const wanted = 2;
/** Coarser, the words could not be read. */
const coarsest = 1;
/** What every browser of today makes a canvas of: its longest side, and its area, which is four bytes of memory a pixel. */
const longestSide = 16_384;
const mostPixels = 120_000_000;

/** How finely a sheet can be painted, in pixels for one of its own; null where words could not be read. */
export function scaleFor({ width, height }: Pick<Sheet, "width" | "height">): number | null {
	const scale = Math.min(wanted, longestSide / width, longestSide / height, Math.sqrt(mostPixels / (width * height)));
	return scale < coarsest ? null : Math.floor(scale * 100) / 100;
}

/** A sheet as PNG; null where the browser cannot paint one so large. */
export async function portraitPng(sheet: Sheet): Promise<{ readonly image: Blob; readonly scale: number } | null> {
	const scale = scaleFor(sheet);
	if (scale === null) return null;
	const canvas = document.createElement("canvas");
	canvas.width = Math.round(sheet.width * scale);
	canvas.height = Math.round(sheet.height * scale);
	const context = canvas.getContext("2d");
	if (context === null) return null;
	context.scale(scale, scale);
	sheet.draw(canvasBrush(context, sheet.colours, sheet.measure));
	const image = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
	// Gives back its memory now, not when somebody tidies up.
	canvas.width = 0;
	return image === null ? null : { image, scale };
}
