import type { Point } from "../../store/scene-types.ts";
import type { Font } from "../marks.ts";
import type { MeasureIn } from "../node-picture.ts";
import type { Palette } from "../palette.ts";

/** A line as path data of SVG. Outlines that are kept are drawn faster, for a canvas remembers what it made of them. */
export interface Outline {
	readonly data: string;
}

export interface Stroke {
	readonly colour: string;
	readonly width: number;
	readonly dash?: readonly number[];
	readonly cap?: "butt" | "round";
	readonly join?: "miter" | "round";
}

/** How a shape is drawn: its fill under its line. */
export interface Paint {
	readonly fill?: string;
	readonly stroke?: Stroke;
}

/** Which thing of the scene a group of marks stands for, where a picture can say so. */
export interface Meant {
	readonly kind: "node" | "edge";
	readonly id: string;
	/** What it is called. */
	readonly title: string;
}

export interface Group {
	/** Where (0, 0) of it is. */
	readonly at?: Point;
	readonly opacity?: number;
	readonly scale?: number;
	readonly meant?: Meant;
	/** Where it leads, where a picture can lead anywhere. */
	readonly href?: string;
}

export interface Writing {
	readonly font: Font;
	readonly colour: string;
	/** Which part of the text is at its `x`: its middle where nothing is said. */
	readonly align?: "left" | "center" | "right";
	/** Whether the canvas stands round it, so that it can be read over lines. */
	readonly halo?: boolean;
}

/**
 * What the picture is drawn with. The picture is described once, to a brush; one brush paints on a canvas, another writes
 * SVG, so that what is taken away is what is seen. Lengths are those of the picture at zoom 1.
 */
export interface Brush {
	readonly colours: Palette;
	readonly measure: MeasureIn;
	group(group: Group, draw: () => void): void;
	shape(outline: Outline, paint: Paint): void;
	/** Straight from point to point. */
	line(points: readonly Point[], stroke: Stroke): void;
	disc(centre: Point, radius: number, paint: Paint): void;
	/** A line of text; `y` is the middle of its height. */
	text(text: string, x: number, y: number, writing: Writing): void;
}

/** A line through a text that is `width` wide and begins at `left`. */
export function strike(brush: Brush, left: number, y: number, width: number, colour: string): void {
	brush.line(
		[
			{ x: left, y },
			{ x: left + width, y },
		],
		{ colour, width: 1.2 },
	);
}
