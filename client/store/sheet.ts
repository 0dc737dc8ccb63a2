import { signal } from "@preact/signals";

export const SHEET_STOPS = ["title", "half", "full"] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

/** How far the details stand open on a phone. */
export const sheetStop = signal<SheetStop>("half");

/** The next stop up or down; the same at either end. */
export function nextStop(stop: SheetStop, by: 1 | -1): SheetStop {
	const index = Math.min(SHEET_STOPS.length - 1, Math.max(0, SHEET_STOPS.indexOf(stop) + by));
	return SHEET_STOPS[index] ?? stop;
}
