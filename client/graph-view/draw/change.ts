import type { Point } from "../../store/scene-types.ts";
import type { EdgePicture } from "../edge-picture.ts";
import type { NodePicture } from "../node-picture.ts";
import { shoulder } from "./badge.ts";
import type { Brush, Outline } from "./brush.ts";

const radius = 7;
const ring = 1.5;
/** Half the room that a disc takes. */
export const discRadius = radius + ring;
/** Half the length of a stroke of a sign. */
const arm = 3.2;

/** Draws on the shoulder of a node what has become of it between two sides: a disc with plus, minus, both or a tilde. */
export function drawChange(brush: Brush, picture: NodePicture): void {
	const { x, y } = shoulder(picture);
	drawChangeDisc(brush, picture.change, { x: x - 1, y: y + 1 });
}

/** The same on an edge whose fact no node stands for. */
export function drawEdgeChange(brush: Brush, { change, alone, look }: EdgePicture, at: Point): void {
	if (alone && look !== null) drawChangeDisc(brush, change, at);
}

/** Whether something has become of it that a disc says. */
export const changes = (change: NodePicture["change"]): change is keyof typeof signs =>
	change !== null && Object.hasOwn(signs, change);

/** The disc alone, round `at`; nothing where nothing has changed. */
export function drawChangeDisc(brush: Brush, change: NodePicture["change"], at: Point): void {
	if (!changes(change)) return;
	const { colours } = brush;
	const began = change === "gained";
	brush.group({ at }, () => {
		brush.disc(centre, discRadius, { fill: colours.canvas });
		brush.disc(centre, radius, { fill: began ? colours.accent : colours.ink3 });
		brush.shape(signs[change], {
			stroke: { colour: began ? colours.accentInk : colours.canvas, width: 1.5, cap: "round" },
		});
	});
}

const centre: Point = { x: 0, y: 0 };

const signs: Readonly<Record<"gained" | "lost" | "between" | "revised", Outline>> = {
	gained: { data: `M${-arm} 0H${arm}M0 ${-arm}V${arm}` },
	lost: { data: `M${-arm} 0H${arm}` },
	between: { data: "M-2.6 -1.6H2.6M0 -4.2V1M-2.6 3.4H2.6" },
	revised: { data: `M${-arm} 0.8C${-arm / 2} -3.4 ${arm / 2} 3.4 ${arm} -0.8` },
};
