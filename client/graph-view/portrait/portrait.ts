import type { Portrait, PortraitFrame } from "../../store/export/portrait-frame.ts";
import type { Theme } from "../palette.ts";
import { portraitPng } from "./portrait-png.ts";
import { portraitSvg } from "./portrait-svg.ts";
import { type Still, sheetOf } from "./sheet.ts";

/** The scene as it stands in its frame, to be had as SVG and as PNG, both drawn by the same strokes. */
export function takePortrait(still: Still, frame: PortraitFrame, theme: Theme): Portrait {
	const sheet = sheetOf(still, frame, theme);
	const [lead = ""] = frame.lines;
	return {
		width: sheet.width,
		height: sheet.height,
		svg: () =>
			portraitSvg(sheet, {
				title: frame.title ?? lead,
				description: [...frame.lines, ...frame.foot, frame.link].join("\n"),
				language: still.shown.input.language,
			}),
		png: (progress) => portraitPng(sheet, progress),
	};
}
