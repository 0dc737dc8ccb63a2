import { LAYOUTS, type LayoutName, type Point } from "../../store/scene-types.ts";
import { ZOOM } from "../../store/view-commands.ts";
import { type Direction, nearestTowards } from "../layout/towards.ts";

const directions: Readonly<Record<string, Direction>> = {
	ArrowUp: "up",
	ArrowDown: "down",
	ArrowLeft: "left",
	ArrowRight: "right",
};

const step = 12;

/** What the keys act on and ask for. */
interface KeyboardTarget {
	/** What is selected; the keys act on the last of it that is a node, Delete and Alt with an arrow on all of it. */
	selected(): readonly string[];
	/** Where the nodes that are drawn stand, in the order of the scene. */
	places(): ReadonlyMap<string, Point>;
	select(id: string | null): void;
	/** Selects one more, or lets go of it. */
	selectAlso(id: string): void;
	/** Selects all that is drawn. */
	selectAll(): void;
	/** Brings a node into view. */
	reveal(id: string): void;
	expand(id: string): void;
	/** Asks which of its neighbours to add. */
	choose(id: string): void;
	/** Asks for what ties the selected together, or for what each of them is tied to. */
	between(which: "tying" | "common"): void;
	/** Opens the bundles at a node, or draws them together again. */
	bundles(id: string): void;
	/** Zooms about the middle; above 1 is nearer. */
	zoomBy(factor: number): void;
	/** Shows all that is drawn. */
	fit(): void;
	/** Lays the scene out anew. */
	layout(name: LayoutName): void;
	/** Gives up a layout that is under way; whether there was one. */
	cancelLayout(): boolean;
	/** Asks for a path between two that are selected, from a node, or to it. */
	path(id: string): void;
	remove(ids: string[]): void;
	/** Moves nodes by hand, which pins them. */
	move(ids: readonly string[], by: Point): void;
}

/**
 * Arrow keys move the selection to the nearest node in that direction, with Shift they take it in beside what is selected, with Alt they move the selected nodes;
 * Ctrl or Cmd with A selects all;
 * Enter adds its neighbours, M asks which of them, T and C for what lies between several, B opens the bundles at it, P asks for a path between two, from it or to it, Delete removes what is selected, + and - zoom, 0 shows all, the other figures lay the scene out, Escape gives that up or
 * clears the selection.
 */
export function keysOnContainer(container: HTMLElement, target: KeyboardTarget): () => void {
	const walk = (direction: Direction, also: boolean): void => {
		const places = target.places();
		const from = places.get(target.selected().at(-1) ?? "");
		const [first] = places.keys();
		const next = from === undefined ? first : nearestTowards(from, direction, places);
		if (next == null) return;
		if (also) target.selectAlso(next);
		else target.select(next);
		target.reveal(next);
	};
	const act = (event: KeyboardEvent): boolean => {
		if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a" && !event.shiftKey && !event.altKey) {
			target.selectAll();
			return true;
		}
		if (event.ctrlKey || event.metaKey) return false;
		const direction = directions[event.key];
		const selected = target.selected();
		const places = target.places();
		const nodes = selected.filter((id) => places.has(id));
		const node = nodes.at(-1) ?? null;
		if (direction !== undefined && event.altKey) {
			if (node === null) return false;
			const far = {
				up: { x: 0, y: -step },
				down: { x: 0, y: step },
				left: { x: -step, y: 0 },
				right: { x: step, y: 0 },
			};
			target.move(nodes, far[direction]);
		} else if (direction !== undefined) walk(direction, event.shiftKey);
		else if (event.key === "Enter" && node !== null) target.expand(node);
		else if (event.key === "p" && node !== null) target.path(node);
		else if (event.key === "m" && node !== null) target.choose(node);
		else if (event.key === "b" && node !== null) target.bundles(node);
		else if (event.key === "t" && nodes.length > 1) target.between("tying");
		else if (event.key === "c" && nodes.length > 1) target.between("common");
		else if ((event.key === "Delete" || event.key === "Backspace") && nodes.length > 0) target.remove(nodes);
		else if ((event.key === "+" || event.key === "=") && !event.altKey) target.zoomBy(ZOOM);
		else if (event.key === "-" && !event.altKey) target.zoomBy(1 / ZOOM);
		else if (event.key === "0" && !event.altKey) target.fit();
		else if (event.key === "Escape") {
			if (!target.cancelLayout()) target.select(null);
		} else if (/^[1-9]$/.test(event.key) && !event.altKey) {
			const name = LAYOUTS[Number(event.key) - 1];
			if (name === undefined) return false;
			target.layout(name);
		} else return false;
		return true;
	};
	const down = (event: KeyboardEvent): void => {
		if (event.target !== container || !act(event)) return;
		event.preventDefault();
		event.stopPropagation();
	};
	container.addEventListener("keydown", down);
	return () => container.removeEventListener("keydown", down);
}
