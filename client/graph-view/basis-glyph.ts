import type { Standing } from "../../model/vocabulary/types.ts";

/** How a basis is drawn, in a square of 12 by 12: the same in the legend, in the picture and in what is taken away of it. */
export interface BasisGlyph {
	readonly frame: { readonly filled: boolean; readonly dash: readonly number[] };
	/** Path data of what is filled in the frame. */
	readonly fill: string | null;
	/** Path data of lines in it, and how wide they are. */
	readonly lines: { readonly data: string; readonly width: number } | null;
}

/** The sides of the frame, and how round its corners are. */
export const basisFrame = { x: 1, y: 1, side: 10, radius: 2, width: 1.3 } as const;

const plain = { filled: false, dash: [] };

/** A square for each basis: full, half, hatched, empty, crossed. */
export const basisGlyphs: Readonly<Record<Standing, BasisGlyph>> = {
	CONFIRMED: { frame: { filled: true, dash: [] }, fill: null, lines: null },
	REPORTED: { frame: plain, fill: "M1.6 6h8.8v3.2a1.4 1.4 0 0 1-1.4 1.4H3a1.4 1.4 0 0 1-1.4-1.4Z", lines: null },
	CLAIMED: { frame: plain, fill: null, lines: { data: "M1.5 7 7 1.5M1.8 10.4l8.6-8.6M5 10.8 10.8 5", width: 1 } },
	PLANNED: { frame: { filled: false, dash: [2.2, 1.6] }, fill: null, lines: null },
	DENIED: { frame: plain, fill: null, lines: { data: "m3.2 3.2 5.6 5.6m0-5.6L3.2 8.8", width: 1.3 } },
};

/** What is marked as such in the picture: all else is on record or reported. */
const marked: ReadonlySet<Standing> = new Set(["CLAIMED", "PLANNED", "DENIED"]);

/** The basis by which something is marked in the picture; null where it is not. */
export const markedBasis = (standing: Standing | null): Standing | null =>
	standing !== null && marked.has(standing) ? standing : null;
