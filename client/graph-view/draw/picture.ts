import type { Point } from "../../store/scene-types.ts";
import type { EdgePicture } from "../edge-picture.ts";
import { edgeWords } from "../edge-words.ts";
import { type Box, throughMiddle } from "../geometry.ts";
import { labelScale, labelsAt } from "../labels.ts";
import { marksOnLines } from "../line-marks.ts";
import type { NodePicture } from "../node-picture.ts";
import { nodeRoom } from "../node-room.ts";
import type { Shown } from "../shown.ts";
import { drawAskedWords } from "./asked-words.ts";
import { drawAxis, drawRuler } from "./axis.ts";
import { drawBadge } from "./badge.ts";
import { BASIS_FROM, drawEdgeBasis, drawNodeBasis } from "./basis-mark.ts";
import type { Brush, Meant } from "./brush.ts";
import { drawCount } from "./bundle-count.ts";
import { drawChange, drawEdgeChange } from "./change.ts";
import { drawDisagreements, type Places } from "./disagreements.ts";
import { drawEdgeLabel } from "./edge-label.ts";
import { drawNodeLabel } from "./node-label.ts";
import { drawMark } from "./node-mark.ts";
import { drawRefusal } from "./refusal.ts";

const ribbonWidth = 26;
/** How much is seen of what stands back. */
export const standsBack = 0.22;

interface View {
	readonly zoom: number;
	/** What of the picture can be seen. */
	readonly extent: Box;
	readonly hovered: string | null;
	/** Draws the marks of all nodes at once, where they are too far away and too many to be drawn each by itself. */
	readonly marks?: (
		pictures: readonly NodePicture[],
		selected: ReadonlySet<string>,
		back: (id: string) => boolean,
	) => void;
}

/** Whether nothing lies below the edges. */
export const isBare = ({ input }: Pick<Shown, "input">): boolean =>
	input.axis === null && (input.path === null || input.compared !== null);

/** Draws what lies below the edges: where time is, and the ribbon of the path. */
export function drawUnder(brush: Brush, shown: Shown, places: Places, view: View): void {
	drawAxis(brush, shown.input, places.node, view);
	if (shown.input.compared !== null) return;
	const { path } = shown.input;
	const stops = (path?.nodes ?? []).flatMap((id) => (shown.nodes.get(id)?.look == null ? [] : (places.node(id) ?? [])));
	if (stops.length < 2) return;
	const hop = path?.relationships.indexOf(path.refused?.relationship ?? "") ?? -1;
	const broken = hop >= 0 && stops.length === path?.nodes.length;
	const hops = path?.relationships ?? [];
	const way = (from: number, to: number): Point[] =>
		stops.slice(from, to).flatMap((stop, index) => {
			const next = stops[from + index + 1];
			const middle = stops.length === path?.nodes.length ? places.edge(hops[from + index] ?? "") : undefined;
			return next === undefined || from + index + 1 >= to || middle === undefined
				? [stop]
				: throughMiddle(stop, middle, next);
		});
	const ribbon = (along: readonly Point[], dash: readonly number[]): void =>
		brush.line(along, {
			colour: brush.colours.tint,
			width: ribbonWidth,
			cap: broken ? "butt" : "round",
			join: "round",
			dash,
		});
	const { standingOut } = shown.input;
	const parts = [...(path?.nodes ?? []), ...hops].filter((id) => shown.nodes.has(id) || shown.edges.has(id));
	const back = standingOut !== null && parts.some((id) => !standingOut.has(id));
	brush.group(back ? { opacity: standsBack } : {}, () => {
		// From where the order breaks on, the ribbon is in pieces.
		ribbon(way(0, broken ? hop + 1 : stops.length), []);
		if (broken) ribbon(way(hop, stops.length), [5, 7]);
	});
}

const visible = (at: Point, picture: NodePicture, extent: Box, scale: number): boolean => {
	const room = Math.max(picture.width, picture.height) + picture.labelWidth * scale + 40;
	return (
		at.x > extent.left - room && at.x < extent.right + room && at.y > extent.top - room && at.y < extent.bottom + room
	);
};

/** What lies lower: faint things under things that hold. */
const depth = (picture: NodePicture): number =>
	picture.onPath || picture.change === "gained" ? 3 : picture.look === "not-yet" ? 0 : picture.look === "ended" ? 1 : 2;

/** Draws what lies above the edges: zigzags, nodes, names, dates, what edges say, badges, where an order breaks. */
export function drawOver(brush: Brush, shown: Shown, places: Places, view: View): void {
	const selected = new Set(shown.input.selected);
	const back = (id: string): boolean => shown.input.standingOut?.has(id) === false && !asked(id);
	const at = (picture: NodePicture, draw: () => void, meant?: Meant): void => {
		const place = places.node(picture.id);
		if (place === undefined) return;
		brush.group(
			{
				at: place,
				...(back(picture.id) ? { opacity: standsBack } : {}),
				...(meant === undefined ? {} : { meant }),
			},
			draw,
		);
	};
	const scale = labelScale(view.zoom);
	const drawn = [...shown.nodes.values()]
		.filter((picture) => {
			const place = picture.look === null ? undefined : places.node(picture.id);
			return place !== undefined && visible(place, picture, view.extent, scale);
		})
		.sort((a, b) => depth(a) - depth(b));
	const asked = (id: string): boolean => selected.has(id) || id === view.hovered;
	const named = labelsAt(shown, places, brush.measure, view.zoom, view.hovered);

	const near = view.zoom >= BASIS_FROM;
	if (near) for (const edge of shown.edges.values()) if (!back(edge.id)) drawEdgeBasis(brush, edge, places);
	// Below what they might cover: words come before marks.
	for (const [id, spot] of marksOnLines(shown, places, brush.measure, named, scale)) {
		const edge = shown.edges.get(id);
		if (edge === undefined) continue;
		drawCount(brush, edge, spot);
		drawEdgeChange(brush, edge, spot);
	}
	if (view.marks !== undefined) view.marks(drawn, selected, back);
	else {
		for (const picture of drawn) {
			at(picture, () => drawMark(brush, picture, asked(picture.id), selected.has(picture.id)), {
				kind: "node",
				id: picture.id,
				title: picture.title,
			});
		}
	}
	drawDisagreements(brush, shown, places);
	if (near) for (const picture of drawn) if (picture.basis !== null) at(picture, () => drawNodeBasis(brush, picture));
	for (const picture of drawn) {
		if (picture.badge === null && picture.change === null) continue;
		at(picture, () => {
			drawBadge(brush, picture);
			drawChange(brush, picture);
		});
	}
	for (const picture of drawn) {
		if (!named.has(picture.id)) continue;
		const side = shown.sides.get(picture.id) ?? "below";
		at(picture, () => drawNodeLabel(brush, picture, side, asked(picture.id), scale));
	}
	const speaking = [...shown.edges.values()].filter(({ id, look }) => look !== null && (named.has(id) || asked(id)));
	const [answers, unasked] = [
		speaking.filter(({ id }) => asked(id)),
		speaking.filter(({ id }) => !asked(id) && !back(id)),
	];
	for (const edge of unasked) drawSpoken(brush, edge, places, scale);
	if (answers.length > 0) {
		const taken = [
			...drawn.flatMap((picture) => {
				const place = places.node(picture.id);
				const words = { side: shown.sides.get(picture.id), named: named.has(picture.id), scale };
				return place === undefined ? [] : nodeRoom(picture, place, words);
			}),
			...unasked.flatMap((edge) => edgeWords(edge, places, brush.measure, scale)?.box ?? []),
		];
		for (const edge of answers) drawAskedWords(brush, edge, places, scale, taken);
	}
	drawBreak(brush, shown, places);
	drawRuler(brush, shown.input, view);
}

/** Draws where the order that was asked for breaks, and why. */
export function drawBreak(brush: Brush, { input, edges }: Pick<Shown, "input" | "edges">, places: Places): void {
	const refused = input.compared === null ? (input.path?.refused ?? null) : null;
	const broken = refused === null ? undefined : edges.get(refused.relationship);
	const [where, from, to] = [
		broken && places.edge(broken.id),
		broken && places.node(broken.from),
		broken && places.node(broken.to),
	];
	if (refused === null || where === undefined || from === undefined || to === undefined) return;
	const across = Math.abs(to.x - from.x);
	// Beside an upright hop there are no names to keep clear of.
	drawRefusal(brush, where, across > Math.abs(to.y - from.y) ? across : 0, refused.reason);
}

function drawSpoken(brush: Brush, edge: EdgePicture, places: Places, scale: number): void {
	const [words, middle] = [edgeWords(edge, places, brush.measure, scale), places.edge(edge.id)];
	if (words === null || middle === undefined) return;
	brush.group({ at: middle, scale }, () => drawEdgeLabel(brush, edge, words.beside, false));
}
