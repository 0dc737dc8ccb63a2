import type { SceneNode } from "../store/scene-types.ts";

export type Shape = "circle" | "square" | "hexagon" | "pill" | "bubble" | "diamond";

/** The shape that a node of each label is drawn in. A source that is shown all the same is a page: a square that is higher than wide. */
export const shapeOf: Readonly<Record<SceneNode["label"], Shape>> = {
	PERSON: "circle",
	COMPANY: "square",
	PRODUCT: "hexagon",
	FUNDING: "pill",
	STATEMENT: "bubble",
	EVENT: "diamond",
	SOURCE: "square",
};

interface Size {
	readonly width: number;
	readonly height: number;
}

/** Width and height at zoom 1; a pill and a bubble are at least this wide and grow with their text. */
const sizes: Readonly<Record<Shape, { readonly plain: Size; readonly path: Size }>> = {
	circle: { plain: { width: 34, height: 34 }, path: { width: 56, height: 56 } },
	square: { plain: { width: 36, height: 36 }, path: { width: 54, height: 54 } },
	hexagon: { plain: { width: 36, height: 40 }, path: { width: 52, height: 58 } },
	pill: { plain: { width: 60, height: 26 }, path: { width: 70, height: 32 } },
	bubble: { plain: { width: 96, height: 40 }, path: { width: 96, height: 40 } },
	diamond: { plain: { width: 22, height: 22 }, path: { width: 30, height: 30 } },
};

/** A page, in which no organisation is drawn. */
const page: (typeof sizes)[Shape] = { plain: { width: 28, height: 38 }, path: { width: 42, height: 57 } };

export const sizeOf = (shape: Shape, onPath: boolean, label?: SceneNode["label"]): Size =>
	(label === "SOURCE" ? page : sizes[shape])[onPath ? "path" : "plain"];

/** In which font an amount stands in its pill. `scale`: how large it is drawn for its amount; null where that does not count. */
export const amountFont = (onPath: boolean, scale: number | null): Font =>
	scale !== null ? { ...fonts.amount, size: fonts.amount.size * scale } : onPath ? fonts.pathAmount : fonts.amount;

export const family = '"Inter Variable", Inter, system-ui, sans-serif';

export interface Font {
	readonly size: number;
	readonly weight: number;
	/** Height of a line. */
	readonly line: number;
}

export const fonts = {
	name: { size: 11.5, weight: 540, line: 14 },
	pathName: { size: 13, weight: 620, line: 16 },
	date: { size: 10.5, weight: 450, line: 13 },
	pathDate: { size: 12, weight: 600, line: 15 },
	sign: { size: 11, weight: 600, line: 14 },
	pathSign: { size: 15, weight: 580, line: 18 },
	amount: { size: 11, weight: 620, line: 14 },
	pathAmount: { size: 13.5, weight: 620, line: 16 },
	teaser: { size: 11.5, weight: 500, line: 14 },
	byline: { size: 10.5, weight: 450, line: 13 },
	edge: { size: 10.5, weight: 450, line: 13 },
	pathEdge: { size: 12, weight: 560, line: 15 },
	badge: { size: 9.5, weight: 600, line: 12 },
} as const satisfies Readonly<Record<string, Font>>;

export const cssFont = (font: Font): string => `${font.weight} ${font.size}px ${family}`;

/** Between a shape and its label. */
export const labelGap = { beside: 7, below: 6 } as const;

/** Longest line of a name outside its node, and how many lines it may take. */
export const nameWidth = 118;
export const nameLines = 2;
/** Longest line inside a bubble. */
export const teaserWidth = 164;
