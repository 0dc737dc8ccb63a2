import type { Point } from "../../store/scene-types.ts";
import type { EdgePicture } from "../edge-picture.ts";
import type { Box } from "../geometry.ts";
import type { NodePicture } from "../node-picture.ts";
import type { Shown } from "../shown.ts";
import { drawBadge } from "./badge.ts";
import { drawChange, drawEdgeChange } from "./change.ts";
import { drawDisagreements, type Places } from "./disagreements.ts";
import { drawEdgeLabel } from "./edge-label.ts";
import { drawNodeLabel } from "./node-label.ts";
import { drawMark } from "./node-mark.ts";
import type { Pen } from "./pen.ts";

/** Below this zoom only the path, the selection and hubs keep their labels. */
const labelsFrom = 0.6;
const ribbonWidth = 26;

interface View {
	readonly zoom: number;
	/** What of the picture can be seen. */
	readonly extent: Box;
	readonly hovered: string | null;
}

/** Draws what lies below the edges: the ribbon of the path. */
export function drawUnder({ context, colours }: Pen, shown: Shown, places: Places): void {
	if (shown.input.compared !== null) return;
	const stops = (shown.input.path?.nodes ?? []).flatMap((id) =>
		shown.nodes.get(id)?.look == null ? [] : (places.node(id) ?? []),
	);
	if (stops.length < 2) return;
	context.beginPath();
	for (const stop of stops) context.lineTo(stop.x, stop.y);
	context.lineWidth = ribbonWidth;
	context.lineCap = "round";
	context.lineJoin = "round";
	context.strokeStyle = colours.tint;
	context.stroke();
}

const visible = (at: Point, picture: NodePicture, extent: Box): boolean => {
	const room = Math.max(picture.width, picture.height) + picture.labelWidth + 40;
	return (
		at.x > extent.left - room && at.x < extent.right + room && at.y > extent.top - room && at.y < extent.bottom + room
	);
};

/** What lies lower: faint things under things that hold. */
const depth = (picture: NodePicture): number =>
	picture.onPath || picture.change === "gained" ? 3 : picture.look === "not-yet" ? 0 : picture.look === "ended" ? 1 : 2;

/** Draws what lies above the edges: zigzags, nodes, names, dates, what edges say, badges. */
export function drawOver(pen: Pen, shown: Shown, places: Places, view: View): void {
	const { context } = pen;
	const { selected } = shown.input;
	const at = (picture: NodePicture, draw: () => void): void => {
		const place = places.node(picture.id);
		if (place === undefined) return;
		context.save();
		context.translate(place.x, place.y);
		draw();
		context.restore();
	};
	const drawn = [...shown.nodes.values()]
		.filter((picture) => {
			const place = picture.look === null ? undefined : places.node(picture.id);
			return place !== undefined && visible(place, picture, view.extent);
		})
		.sort((a, b) => depth(a) - depth(b));
	const asked = (id: string): boolean => selected.includes(id) || id === view.hovered;

	drawDisagreements(pen, shown, places);
	for (const picture of drawn)
		at(picture, () => drawMark(pen, picture, asked(picture.id), selected.includes(picture.id)));
	for (const picture of drawn) {
		const kept = view.zoom >= labelsFrom || picture.onPath || asked(picture.id) || shown.hubs.has(picture.id);
		if (kept && picture.lines.length > 0) {
			at(picture, () => drawNodeLabel(pen, picture, shown.sides.get(picture.id) ?? "below", asked(picture.id)));
		}
	}
	for (const edge of shown.edges.values()) {
		if (edge.look !== null && (edge.spoken || asked(edge.id))) drawSpoken(pen, edge, places, asked(edge.id));
	}
	for (const picture of drawn) {
		at(picture, () => {
			drawBadge(pen, picture);
			drawChange(pen, picture);
		});
	}
	for (const edge of shown.edges.values()) drawEdgeChange(pen, edge, places);
}

function drawSpoken(pen: Pen, edge: EdgePicture, places: Places, asked: boolean): void {
	const [from, to, middle] = [places.node(edge.from), places.node(edge.to), places.edge(edge.id)];
	if (from === undefined || to === undefined || middle === undefined) return;
	drawEdgeLabel(pen, edge, middle, Math.abs(to.x - from.x) - Math.abs(to.y - from.y), asked);
}
