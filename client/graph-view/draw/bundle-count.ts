import type { Point } from "../../store/scene-types.ts";
import type { EdgePicture } from "../edge-picture.ts";
import { fonts } from "../marks.ts";
import type { Brush } from "./brush.ts";
import type { Places } from "./disagreements.ts";
import { outline } from "./outlines.ts";

const height = 15;
const side = 9;

/** On a bundle how many lines it stands for, and before that how many of them hold on the day, where not all do. */
export function drawCount(brush: Brush, { id, look, bundles }: EdgePicture, places: Places): void {
	if (bundles === null || look === null) return;
	const at = places.edge(id);
	if (at === undefined) return;
	drawPill(
		brush,
		at,
		bundles.now === bundles.all ? `${bundles.all}` : `${bundles.now}/${bundles.all}`,
		bundles.now === 0,
	);
}

/** A number on a line. */
export function drawPill(brush: Brush, at: Point, text: string, quiet: boolean): void {
	const { colours } = brush;
	brush.group({ at }, () => {
		const pill = outline("pill", { width: Math.ceil(brush.measure(text, fonts.badge)) + side, height });
		brush.shape(pill, { fill: colours.raised, stroke: { colour: quiet ? colours.line2 : colours.ink2, width: 1.2 } });
		brush.text(text, 0, 0, { font: fonts.badge, colour: quiet ? colours.ink3 : colours.ink, halo: false });
	});
}
