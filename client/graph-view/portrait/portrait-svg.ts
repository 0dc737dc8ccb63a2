import { element, text } from "../../export/xml.ts";
import { family } from "../marks.ts";
import type { Sheet } from "./sheet.ts";
import { svgBrush } from "./svg-brush.ts";

interface Said {
	readonly title: string;
	readonly description: string;
	readonly language: string;
}

/** A sheet as SVG, for a file or for the page: no script, no picture of letters, nothing from elsewhere. */
export function portraitSvg({ width, height, colours, measure, draw }: Sheet, said: Said): string {
	const brush = svgBrush(colours, measure);
	draw(brush);
	return element(
		"svg",
		{
			xmlns: "http://www.w3.org/2000/svg",
			width,
			height,
			viewBox: `0 0 ${width} ${height}`,
			role: "img",
			"xml:lang": said.language,
			"font-family": family,
		},
		[element("title", {}, [text(said.title)]), element("desc", {}, [text(said.description)]), brush.written()],
	);
}
