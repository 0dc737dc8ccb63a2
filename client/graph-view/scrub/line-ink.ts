import type { Verdict } from "../../store/compare/verdict.ts";
import { lineStyles } from "../arrows.ts";
import type { Look } from "../looks.ts";
import type { Palette } from "../palette.ts";
import type { EdgeKind } from "./edge-lines.ts";

/** What a line is drawn with, as the style sheet says it to Cytoscape. */
export interface LineInk {
	readonly colour: string;
	readonly width: number;
	readonly dash: readonly number[];
	readonly alpha: number;
	/** How far above others it lies: faint things below, what is asked for above all. */
	readonly height: number;
}

const heights: Readonly<Record<Look, number>> = { "not-yet": 0, ended: 1, undated: 2, possible: 3, certain: 4 };

/** What a line of a kind is drawn with in a look and, in a comparison, by what it comes to. */
export function lineInk(kind: EdgeKind, look: Look, change: Verdict | null, colours: Palette): LineInk {
	const { onPath, chosen, back } = kind;
	const { faint, back: standsBack } = lineStyles;
	const dashes = onPath ? lineStyles.pathDash : lineStyles.dash;
	const changed = change === null ? null : changedInk(change, colours);
	const asked = chosen || kind.hovered === true;
	const readable = look === "not-yet" && asked;
	const layer = asked ? 6 : onPath ? 5 : (changed?.layer ?? 0);
	return {
		colour: readable ? colours.ink3 : (changed?.colour ?? plainColour(kind, look, colours)),
		width: onPath
			? lineStyles.width.path
			: kind.bundle
				? lineStyles.width.bundle
				: (changed?.width ?? plainWidth(look)),
		dash: look === "possible" || look === "undated" ? dashes[look] : [],
		alpha: back ? standsBack : look === "not-yet" && !asked ? faint : 1,
		height: layer * 10 + heights[look],
	};
}

const plainColour = ({ family }: EdgeKind, look: Look, colours: Palette): string =>
	look === "ended" ? colours.ended : look === "not-yet" ? colours.ghost : colours.families[family];

const plainWidth = (look: Look): number =>
	look === "undated" || look === "not-yet" ? lineStyles.width[look] : lineStyles.width.plain;

interface ChangedInk {
	readonly colour: string;
	/** Absent where it is that of the look. */
	readonly width?: number;
	readonly layer: number;
}

function changedInk(change: Verdict, colours: Palette): ChangedInk {
	const { width } = lineStyles;
	switch (change) {
		case "gained":
			return { colour: colours.accent, width: width.gained, layer: 4 };
		case "lost":
		case "between":
			return { colour: colours.ended, width: width.gone, layer: 3 };
		case "revised":
			return { colour: colours.ink3, width: width.revised, layer: 3 };
		default:
			return { colour: colours.line2, layer: 0 };
	}
}
