import { cssFont } from "../marks.ts";
import type { MeasureIn } from "../node-picture.ts";
import type { Palette } from "../palette.ts";
import type { Brush, Outline, Paint, Stroke } from "./brush.ts";

/** A brush that paints on a canvas, in the coordinates that its context has. */
export interface CanvasBrush extends Brush {
	readonly context: CanvasRenderingContext2D;
}

const paths = new WeakMap<Outline, Path2D>();

function pathOf(outline: Outline): Path2D {
	const known = paths.get(outline);
	if (known !== undefined) return known;
	const made = new Path2D(outline.data);
	paths.set(outline, made);
	return made;
}

const solid: number[] = [];

export function canvasBrush(context: CanvasRenderingContext2D, colours: Palette, measure: MeasureIn): CanvasBrush {
	const use = ({ colour, width, dash, cap = "butt", join = "miter" }: Stroke): void => {
		context.strokeStyle = colour;
		context.lineWidth = width;
		context.setLineDash(dash === undefined ? solid : [...dash]);
		context.lineCap = cap;
		context.lineJoin = join;
	};
	/** Of a path of its own, or of the one that has been begun. */
	const paint = ({ fill, stroke }: Paint, path?: Path2D): void => {
		if (fill !== undefined) {
			context.fillStyle = fill;
			if (path === undefined) context.fill();
			else context.fill(path);
		}
		if (stroke === undefined) return;
		use(stroke);
		if (path === undefined) context.stroke();
		else context.stroke(path);
	};
	return {
		context,
		colours,
		measure,
		group: ({ at, opacity, scale }, draw) => {
			context.save();
			if (opacity !== undefined) context.globalAlpha *= opacity;
			if (at !== undefined) context.translate(at.x, at.y);
			if (scale !== undefined) context.scale(scale, scale);
			draw();
			context.restore();
		},
		shape: (outline, how) => paint(how, pathOf(outline)),
		line: (points, stroke) => {
			context.beginPath();
			for (const { x, y } of points) context.lineTo(x, y);
			paint({ stroke });
		},
		disc: ({ x, y }, radius, how) => {
			context.beginPath();
			context.arc(x, y, radius, 0, 2 * Math.PI);
			paint(how);
		},
		text: (text, x, y, { font, colour, align = "center", halo = true }) => {
			context.font = cssFont(font);
			context.textAlign = align;
			context.textBaseline = "middle";
			if (halo) {
				use({ colour: colours.canvas, width: 3.5, join: "round" });
				context.strokeText(text, x, y + 0.5);
			}
			context.fillStyle = colour;
			context.fillText(text, x, y + 0.5);
		},
	};
}
