import type cytoscape from "cytoscape";
import type { Point } from "../store/scene-types.ts";
import type { EdgePicture } from "./edge-picture.ts";
import { isMany } from "./large/many.ts";
import type { Side } from "./layout/label-placement.ts";
import { labelGap, type Shape } from "./marks.ts";
import type { NodePicture } from "./node-picture.ts";
import type { Shown } from "./shown.ts";

/** The shape that Cytoscape clips edges at and takes hits in. */
const clipShape: Readonly<Record<Shape, string>> = {
	circle: "ellipse",
	square: "round-rectangle",
	hexagon: "polygon",
	pill: "round-rectangle",
	bubble: "round-rectangle",
	diamond: "diamond",
};

/**
 * The words that lines stop at: those that are written on this day and no more. Room that is kept for the words of
 * other days is in no line's way, and a line that stopped at it would end in mid-air.
 */
function wordsInTheWay({ title, lines }: NodePicture, many: boolean): string {
	// Very many lines go on to the shapes whatever the day, so that no date costs them time.
	const written = many ? lines.filter(({ tone }) => tone === "name") : lines;
	// Without a label Cytoscape would keep the box that it had.
	return written.length === 0 ? title : written.map(({ text }) => text).join("\n");
}

/** How much higher a row is than its letters. */
const rowHeight = 1.2;
/** About as wide as the gap beside a shape, and never seen; of blanks Cytoscape would keep nothing. */
const filling = "–";

/**
 * The words with the gap between them and the shape: where a line ends Cytoscape looks for a label right at the shape,
 * whatever its margins.
 */
function wordsAndGap(words: string, side: Side, size: number): { label: string; lineHeight: number } {
	const rows = words.split("\n");
	if (side === "right" || side === "left")
		return { label: rows.map((row) => `${row}${filling}`).join("\n"), lineHeight: rowHeight };
	const high = labelGap.below + rows.length * size * rowHeight;
	// Of all rows but one Cytoscape reckons with how high a line is.
	const lineHeight = (high - size) / (rows.length * size);
	return { label: [...rows, filling].join("\n"), lineHeight };
}

function nodeData(picture: NodePicture, side: Side, many: boolean): Record<string, string | number> {
	const labelSize = picture.lines[0]?.font.size ?? 11;
	return {
		shape: clipShape[picture.shape],
		width: picture.width,
		height: picture.height,
		...wordsAndGap(wordsInTheWay(picture, many), side, labelSize),
		labelSize,
		valign: side === "below" ? "bottom" : side === "top" ? "top" : "center",
		halign: side === "right" ? "right" : side === "left" ? "left" : "center",
	};
}

function edgeClasses(edge: EdgePicture, bow: number, shown: Shown, hovered: string | null): string {
	// Of lines that it does not draw Cytoscape needs to know the course alone.
	if (isMany(shown)) return `${edge.look === null ? "away" : ""} ${bow === 0 ? "" : "bowed"}`;
	const chosen = shown.input.selected.includes(edge.id);
	return [
		edge.family,
		edge.look ?? "away",
		...(edge.change === null ? [] : ["compared", edge.change]),
		...(edge.onPath ? ["path"] : []),
		...(edge.bundles === null ? [] : ["bundle"]),
		...(shown.input.standingOut?.has(edge.id) === false ? ["back"] : []),
		...(bow === 0 ? [] : ["bowed"]),
		...(chosen || hovered === edge.id ? ["asked"] : []),
		...(chosen ? ["chosen"] : []),
	].join(" ");
}

/** Sets only what differs, for Cytoscape works out the style of everything that is touched. */
function setData(element: cytoscape.SingularElementArgument, data: Readonly<Record<string, string | number>>): void {
	for (const [key, value] of Object.entries(data)) if (element.data(key) !== value) element.data(key, value);
}

function setClasses(element: cytoscape.SingularElementArgument, classes: string): void {
	const now = element.classes();
	const wanted = classes.split(" ").filter((name) => name !== "");
	if (now.length !== wanted.length || wanted.some((name) => !now.includes(name))) element.classes(classes);
}

const UNNAMED = "unnamed";

/**
 * Lets lines end at the names that are shown, and at the shapes of all other nodes. Among very many lines, of which it is
 * worked out but once where each runs, a name is rather written over them.
 */
export function syncNames(cy: cytoscape.Core, shown: Shown, named: ReadonlySet<string>): void {
	if (isMany(shown)) return;
	cy.batch(() => {
		cy.nodes().forEach((node) => {
			if (node.hasClass(UNNAMED) === named.has(node.id())) node.toggleClass(UNNAMED);
		});
	});
}

/** Takes from the picture what is no longer in the scene, and adds what is new, at its place. */
export function syncMembers(cy: cytoscape.Core, shown: Shown, places: ReadonlyMap<string, Point>): void {
	cy.batch(() => {
		cy.edges()
			.filter((edge) => {
				const picture = shown.edges.get(edge.id());
				return picture === undefined || picture.from !== edge.data("source") || picture.to !== edge.data("target");
			})
			.remove();
		cy.nodes()
			.filter((node) => !shown.nodes.has(node.id()))
			.remove();
		const many = isMany(shown);
		const nodes = [...shown.nodes.values()].filter((picture) => !cy.hasElementWithId(picture.id));
		cy.add(
			nodes.map((picture) => ({
				group: "nodes",
				classes: UNNAMED,
				data: { id: picture.id, ...nodeData(picture, "below", many) },
				position: { ...(places.get(picture.id) ?? { x: 0, y: 0 }) },
			})),
		);
		const edges = [...shown.edges.values()].filter(
			(edge) => !cy.hasElementWithId(edge.id) && shown.nodes.has(edge.from) && shown.nodes.has(edge.to),
		);
		cy.add(
			edges.map((edge) => ({ group: "edges", data: { id: edge.id, source: edge.from, target: edge.to, bow: 0 } })),
		);
	});
}

/** Gives what is selected its look, and takes it from what is not any more, where nothing else has changed. */
export function syncChosen(
	cy: cytoscape.Core,
	shown: Shown,
	bows: ReadonlyMap<string, number>,
	hovered: string | null,
	before: Shown["input"],
): void {
	const { selected, standingOut } = shown.input;
	if (before.standingOut !== standingOut) {
		syncLooks(cy, shown, bows, hovered);
		return;
	}
	cy.batch(() => {
		for (const id of new Set([...before.selected, ...selected])) {
			const edge = shown.edges.get(id);
			const element = cy.getElementById(id);
			if (edge !== undefined && element.nonempty())
				setClasses(element, edgeClasses(edge, bows.get(id) ?? 0, shown, hovered));
		}
	});
}

/** Gives every element the look and geometry that it has now. It moves nothing. */
export function syncLooks(
	cy: cytoscape.Core,
	shown: Shown,
	bows: ReadonlyMap<string, number>,
	hovered: string | null,
): void {
	const many = isMany(shown);
	cy.batch(() => {
		for (const picture of shown.nodes.values()) {
			const node = cy.getElementById(picture.id);
			if (node.empty()) continue;
			setData(node, nodeData(picture, shown.sides.get(picture.id) ?? "below", many));
			setClasses(node, `${picture.look === null ? "away" : ""} ${node.hasClass(UNNAMED) ? UNNAMED : ""}`);
		}
		for (const edge of shown.edges.values()) {
			const element = cy.getElementById(edge.id);
			if (element.empty()) continue;
			const bow = bows.get(edge.id) ?? 0;
			setData(element, { bow });
			setClasses(element, edgeClasses(edge, bow, shown, hovered));
		}
	});
}
