import type { Point } from "../../store/scene-types.ts";
import type { EdgePicture } from "../edge-picture.ts";
import { fonts } from "../marks.ts";
import type { MeasureIn } from "../node-picture.ts";
import type { Brush } from "./brush.ts";
import { outline } from "./outlines.ts";

const height = 15;
const side = 9;

/** On a bundle how many lines it stands for, and before that how many of them hold on the day, where not all do. */
export function drawCount(brush: Brush, { look, bundles }: EdgePicture, at: Point): void {
	if (bundles !== null && look !== null) drawPill(brush, at, countOf(bundles), bundles.now === 0);
}

type Bundles = NonNullable<EdgePicture["bundles"]>;

const countOf = ({ all, now }: Bundles): string => (now === all ? `${all}` : `${now}/${all}`);
const widthOf = (text: string, measure: MeasureIn): number => Math.ceil(measure(text, fonts.badge)) + side;

/** The room that it takes. */
export const countSize = (bundles: Bundles, measure: MeasureIn): { width: number; height: number } => ({
	width: widthOf(countOf(bundles), measure),
	height,
});

/** A number on a line. */
export function drawPill(brush: Brush, at: Point, text: string, quiet: boolean): void {
	const { colours } = brush;
	brush.group({ at }, () => {
		const pill = outline("pill", { width: widthOf(text, brush.measure), height });
		brush.shape(pill, { fill: colours.raised, stroke: { colour: quiet ? colours.line2 : colours.ink2, width: 1.2 } });
		brush.text(text, 0, 0, { font: fonts.badge, colour: quiet ? colours.ink3 : colours.ink, halo: false });
	});
}
