import { element, text } from "../../export/xml.ts";
import type { Brush, Paint, Stroke } from "../draw/brush.ts";
import type { Font } from "../marks.ts";
import type { MeasureIn } from "../node-picture.ts";
import type { Palette } from "../palette.ts";

/** A brush that writes SVG: texts stay texts, shapes shapes, and what stands for a thing says which. */
export interface SvgBrush extends Brush {
	/** What has been drawn so far. */
	written(): string;
}

/** How far the foot of a letter lies below the middle of its line, in sizes of the font: where a canvas puts it. */
const BELOW_MIDDLE = 0.3;

const anchors = { left: "start", center: "middle", right: "end" } as const;

const round = (value: number): number => Math.round(value * 100) / 100;

export function svgBrush(colours: Palette, measure: MeasureIn): SvgBrush {
	let parts: string[] = [];
	const point = ({ x, y }: { readonly x: number; readonly y: number }): string => `${round(x)} ${round(y)}`;
	return {
		colours,
		measure,
		written: () => parts.join("\n"),
		group: ({ at, opacity, scale, meant, href }, draw) => {
			const outer = parts;
			parts = [];
			draw();
			const inner = parts;
			parts = outer;
			if (inner.length === 0) return;
			const moved = [
				...(at === undefined ? [] : [`translate(${point(at)})`]),
				...(scale === undefined ? [] : [`scale(${scale})`]),
			];
			parts.push(
				element(
					href === undefined ? "g" : "a",
					{
						href: href ?? null,
						transform: moved.length === 0 ? null : moved.join(" "),
						opacity: opacity ?? null,
						...(meant === undefined ? {} : { [`data-${meant.kind}`]: meant.id }),
					},
					[...(meant === undefined ? [] : [element("title", {}, [text(meant.title)])]), ...inner],
				),
			);
		},
		shape: ({ data }, paint) => {
			parts.push(element("path", { d: data, ...painted(paint) }));
		},
		line: (points, stroke) => {
			parts.push(element("polyline", { points: points.map(point).join(" "), ...painted({ stroke }) }));
		},
		disc: ({ x, y }, radius, paint) => {
			parts.push(element("circle", { cx: round(x), cy: round(y), r: round(radius), ...painted(paint) }));
		},
		text: (said, x, y, { font, colour, align = "center", halo = true }) => {
			parts.push(
				element(
					"text",
					{
						x: round(x),
						y: round(y + 0.5 + font.size * BELOW_MIDDLE),
						...lettered(font),
						// Where the font is missing another one takes its room and no more.
						textLength: round(measure(said, font)),
						lengthAdjust: "spacingAndGlyphs",
						fill: colour,
						"text-anchor": align === "left" ? null : anchors[align],
						...(halo
							? { stroke: colours.canvas, "stroke-width": 3.5, "stroke-linejoin": "round", "paint-order": "stroke" }
							: {}),
					},
					[text(said)],
				),
			);
		},
	};
}

type Attributes = Record<string, string | number | null>;

const lettered = ({ size, weight }: Font): Attributes => ({ "font-size": size, "font-weight": weight });

function painted({ fill, stroke }: Paint): Attributes {
	return { fill: fill ?? "none", ...(stroke === undefined ? {} : stroked(stroke)) };
}

function stroked({ colour, width, dash = [], cap = "butt", join = "miter" }: Stroke): Attributes {
	return {
		stroke: colour,
		"stroke-width": width,
		"stroke-dasharray": dash.length === 0 ? null : dash.join(" "),
		"stroke-linecap": cap === "butt" ? null : cap,
		"stroke-linejoin": join === "miter" ? null : join,
	};
}
