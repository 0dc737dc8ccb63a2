import type cytoscape from "cytoscape";
import type { LayoutName, Point } from "../store/scene-types.ts";
import { fadeFromNow } from "./behaviours/fade.ts";
import { type Glide, glide } from "./behaviours/glide.ts";
import { edgePictures } from "./edge-picture.ts";
import { syncChosen, syncLooks, syncMembers } from "./elements.ts";
import { type Box, moved } from "./geometry.ts";
import type { GraphViewInput } from "./input.ts";
import type { Layers } from "./layers.ts";
import { shapeBox } from "./layout/bodies.ts";
import { labelBox } from "./layout/label-placement.ts";
import type { LayoutRequest } from "./layouts/request.ts";
import { looks } from "./looks.ts";
import { type MeasureIn, nodePictures } from "./node-picture.ts";
import { palette } from "./palette.ts";
import { labelSides, layoutRequest, lineBows, newPlaces, wholeLayout } from "./placing.ts";
import type { Shown } from "./shown.ts";
import { stylesheet } from "./stylesheet.ts";

/** Where something that is drawn stands, in the coordinates of the picture. */
export interface DrawnNode {
	readonly id: string;
	readonly at: Point;
	readonly look: string;
	readonly shape: Box;
	readonly label: Box | null;
}

/** What showing an input came to. */
interface Change {
	/** Nothing of the scene before was kept, or there was none. */
	readonly opened: boolean;
	/** Nodes that the picture has found places for. */
	readonly added: Map<string, Point>;
}

/** Brings plain input onto the one `cy`, and remembers nothing but what is shown. */
export interface Stage {
	shown(): Shown | null;
	/** Whether all of it is to be placed: nothing of it stands, nor does the link say where. */
	opens(input: GraphViewInput): boolean;
	/**
	 * `still`: without a fade, for the picture looks like that already.
	 * @param found where a worker has placed a scene that opens
	 */
	show(input: GraphViewInput, still: boolean, found: ReadonlyMap<string, Point> | null): Change;
	/** Moves nodes, and lets labels and lines find their way again. */
	put(places: ReadonlyMap<string, Point>): void;
	/** What a layout of it depends on; what is pinned stays where it is. */
	requestFor(name: LayoutName, input: GraphViewInput): LayoutRequest;
	places(): Map<string, Point>;
	drawn(): DrawnNode[];
	hover(id: string | null): void;
	hovered(): string | null;
}

/** So many nodes can be seen to move; more of them fade from the old picture to the new one. */
const glidingUpTo = 300;

const same = (a: Point | undefined, b: Point | undefined): boolean => a?.x === b?.x && a?.y === b?.y;

function tiesIn(input: GraphViewInput): Map<string, number> {
	const ties = new Map<string, number>();
	for (const { from, to } of input.relationships) {
		for (const end of [from, to]) ties.set(end, (ties.get(end) ?? 0) + 1);
	}
	return ties;
}

type Pictures = Pick<Shown, "nodes" | "edges" | "ties">;

function picturesOf(input: GraphViewInput, measure: MeasureIn): Pictures {
	const derived = looks(input);
	return {
		nodes: nodePictures(input, derived, measure),
		edges: edgePictures(input, derived),
		ties: tiesIn(input),
	};
}

/** What each node and each line looks like follows from these alone. */
const alike = (a: GraphViewInput, b: GraphViewInput): boolean =>
	a.nodes === b.nodes &&
	a.relationships === b.relationships &&
	a.takenOut === b.takenOut &&
	a.types === b.types &&
	a.fundingKinds === b.fundingKinds &&
	a.when === b.when &&
	a.compared === b.compared &&
	a.hidden.labels === b.hidden.labels &&
	a.hidden.families === b.hidden.families &&
	a.byAmount === b.byAmount &&
	a.path === b.path &&
	a.omitted === b.omitted &&
	a.language === b.language &&
	a.narrow === b.narrow;

export function createStage(cy: cytoscape.Core, layers: Layers, measure: MeasureIn): Stage {
	let shown: Shown | null = null;
	let bows: ReadonlyMap<string, number> = new Map();
	let hovered: string | null = null;

	/** What is on its way counts as being where it goes. */
	let gliding: Glide | null = null;
	const places = (): Map<string, Point> =>
		new Map(
			cy
				.nodes()
				.map((node): [string, Point] => [
					node.id(),
					{ ...(node.grabbed() ? node.position() : (gliding?.targets.get(node.id()) ?? node.position())) },
				]),
		);
	const moveTo = (targets: ReadonlyMap<string, Point>): void => {
		gliding = glide(cy, targets, () => {
			gliding = null;
			// What was worked out on the way, as which names have room, is not so where they arrived.
			if (shown !== null) shown = { ...shown };
			cy.forceRender();
		});
	};

	const findSidesAndBows = (): void => {
		if (shown === null) return;
		const now = places();
		const sides = labelSides(shown.input, shown.nodes, now);
		shown = { ...shown, sides };
		bows = lineBows(shown.input, shown.nodes, now, sides);
	};

	const put = (wanted: ReadonlyMap<string, Point>): void => {
		gliding?.finish();
		cy.batch(() => {
			for (const [id, at] of wanted) cy.getElementById(id).position({ ...at });
		});
		findSidesAndBows();
		if (shown !== null) syncLooks(cy, shown, bows, hovered);
		cy.forceRender();
	};

	/** Whether labels may need other sides: by anything but the dates. */
	const otherwiseLaid = (before: GraphViewInput | null, input: GraphViewInput): boolean =>
		before === null ||
		before.nodes !== input.nodes ||
		before.relationships !== input.relationships ||
		before.disagreements !== input.disagreements ||
		before.types !== input.types ||
		before.fundingKinds !== input.fundingKinds ||
		before.byAmount !== input.byAmount ||
		before.path !== input.path ||
		before.language !== input.language ||
		before.narrow !== input.narrow;

	const opens = (input: GraphViewInput): boolean =>
		!input.nodes.some(({ id }) => input.positions.has(id) || cy.getElementById(id).nonempty());

	const show = (input: GraphViewInput, still: boolean, found: ReadonlyMap<string, Point> | null): Change => {
		const before = shown?.input ?? null;
		const opened = opens(input);
		const last = shown;
		// What is selected or moved changes nothing of what each of them looks like by itself.
		const { nodes, edges, ties } = last !== null && alike(last.input, input) ? last : picturesOf(input, measure);
		const unchanged = nodes === last?.nodes;
		const dated =
			before !== null &&
			(before.when.at !== input.when.at ||
				before.when.during !== input.when.during ||
				before.when.asKnownOn !== input.when.asKnownOn ||
				before.compared !== input.compared);
		if (dated && !still && !input.reducedMotion) fadeFromNow(layers, palette[input.theme].canvas);
		if (before?.theme !== input.theme) cy.style(stylesheet(palette[input.theme]));

		const glides = !still && !input.reducedMotion && !opened && nodes.size <= glidingUpTo;
		const standing = new Map([...places()].filter(([id]) => nodes.has(id)));
		const changed = [...input.positions].filter(
			([id, at]) =>
				nodes.has(id) &&
				!cy.getElementById(id).grabbed() &&
				!same(at, standing.get(id)) &&
				(!standing.has(id) || !same(at, before?.positions.get(id))),
		);
		for (const [id, at] of changed) standing.set(id, at);
		const homeless = [...nodes.keys()].some((id) => !standing.has(id));
		const added = opened
			? new Map(found ?? wholeLayout(input, nodes, standing))
			: homeless
				? newPlaces(input, nodes, standing)
				: new Map<string, Point>();

		shown = {
			input,
			nodes,
			edges,
			sides: last?.sides ?? new Map(),
			ties,
		};
		if (!unchanged) syncMembers(cy, shown, new Map([...standing, ...added]));
		if (changed.length > 0) gliding?.finish();
		if (changed.length > 1 && glides) moveTo(new Map(changed));
		else {
			if (changed.length > 1 && !still && !input.reducedMotion) fadeFromNow(layers, palette[input.theme].canvas);
			cy.batch(() => {
				for (const [id, at] of changed) cy.getElementById(id).position({ ...at });
			});
		}
		const relaid = added.size > 0 || changed.length > 0 || otherwiseLaid(before, input);
		if (relaid) findSidesAndBows();
		if (unchanged && !relaid && before !== null) syncChosen(cy, shown, bows, hovered, before);
		else syncLooks(cy, shown, bows, hovered);
		cy.forceRender();
		return { opened: opened || before === null, added };
	};

	return {
		shown: () => shown,
		opens,
		show,
		put,
		requestFor: (name, input) => {
			const start = new Map([...input.positions, ...places()]);
			const kept = new Map([...start].filter(([id]) => input.pinned.has(id)));
			return layoutRequest(name, input, nodePictures(input, looks(input), measure), start, kept);
		},
		places,
		drawn: () => {
			const standing = places();
			return [...(shown?.nodes.values() ?? [])].flatMap((picture) => {
				const at = standing.get(picture.id);
				if (picture.look === null || at === undefined) return [];
				const labelHeight = picture.lines.reduce((sum, line) => sum + line.font.line, 0);
				const label = labelBox({ ...picture, labelHeight }, shown?.sides.get(picture.id) ?? "below");
				return [
					{
						id: picture.id,
						at,
						look: picture.look,
						shape: moved(shapeBox(picture), at),
						label: labelHeight === 0 ? null : moved(label, at),
					},
				];
			});
		},
		hover: (id) => {
			const before = hovered;
			hovered = id;
			if (before !== null && shown?.input.selected.includes(before) !== true)
				cy.getElementById(before).removeClass("asked");
			if (id !== null) cy.getElementById(id).filter("edge").addClass("asked");
			cy.forceRender();
		},
		hovered: () => hovered,
	};
}
