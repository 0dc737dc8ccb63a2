import { DOMParser } from "@xmldom/xmldom";
import { expect, it } from "vitest";
import type { Brush } from "../../../../client/graph-view/draw/brush.ts";
import { fonts } from "../../../../client/graph-view/marks.ts";
import { palette } from "../../../../client/graph-view/palette.ts";
import { recordingBrush } from "../../../../client/graph-view/portrait/recording-brush.ts";
import { svgBrush } from "../../../../client/graph-view/portrait/svg-brush.ts";

const measure = (text: string) => text.length;

function draw(brush: Brush): void {
	brush.shape({ data: "M0 0H9" }, { fill: "#111111" });
	brush.group({ at: { x: 10, y: 20 }, opacity: 0.5 }, () => {
		brush.disc({ x: 1, y: 2 }, 3, { fill: "#222222" });
		brush.group({ at: { x: 1, y: 1 }, scale: 0.4 }, () =>
			brush.text("said", 0, 0, { font: fonts.name, colour: "#333333" }),
		);
		brush.line([{ x: 0, y: 0 }], { colour: "#444444", width: 1 });
	});
	brush.disc({ x: 5, y: 5 }, 1, { fill: "#555555" });
}

/** Every mark with where it is and how much is seen of it, from the outside in. */
function marks(svg: string): string[] {
	const document = new DOMParser().parseFromString(`<svg>${svg}</svg>`, "image/svg+xml");
	return ["path", "circle", "text", "polyline"].flatMap((name) =>
		Array.from(document.getElementsByTagName(name), (mark) => {
			const around: string[] = [];
			for (let at = mark.parentNode as Element | null; at?.tagName === "g"; at = at.parentNode as Element | null)
				around.unshift(`${at.getAttribute("transform")} ${at.getAttribute("opacity")}`);
			return [...around, mark.toString()].join(" > ");
		}),
	);
}

it("what is recorded is drawn later as it would have been at once, stroke by stroke", () => {
	const [atOnce, later] = [svgBrush(palette.light, measure), svgBrush(palette.light, measure)];
	draw(atOnce);
	const recorded = recordingBrush(palette.light, measure);
	draw(recorded);
	expect(recorded.strokes.length).toBe(5);
	for (const stroke of recorded.strokes) stroke(later);
	expect(marks(later.written())).toEqual(marks(atOnce.written()));
});
