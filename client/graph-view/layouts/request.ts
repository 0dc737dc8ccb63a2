import type { Day } from "../../../model/time/types.ts";
import type { LayoutName, Point, TimeAxis } from "../../store/scene-types.ts";
import type { Box } from "../geometry.ts";
import type { Body, Link } from "../layout/standing.ts";

/** What a layout must know of a node. */
export interface LayoutBody extends Body {
	/** What it is called, and which kind it is of: a grid is read in their order. */
	readonly name: string;
	readonly kind: number;
	/** The first day on which it had certainly begun, by the ties of the scene; null where none is known. */
	readonly begins: Day | null;
}

/** A scene to be laid out, as plain values that can be sent to a worker. */
export interface LayoutRequest {
	readonly name: LayoutName;
	readonly bodies: readonly LayoutBody[];
	readonly links: readonly Link[];
	/** Where nodes stand before it. */
	readonly start: ReadonlyMap<string, Point>;
	/** What keeps its place whatever happens. */
	readonly fixed: ReadonlyMap<string, Point>;
	/** What others are to stand round, where there is something. */
	readonly roots: readonly string[];
	/** Of a force layout of few nodes: the room in which to stay, and where other words stand. */
	readonly frame: Box;
	readonly keptFree: readonly Box[];
	/** Of a force layout: where the path stands. */
	readonly path: ReadonlyMap<string, Point>;
}

/** What a layout came to: a place for every body. */
export interface Laid {
	readonly places: ReadonlyMap<string, Point>;
	/** Of a layout by time: where time is. */
	readonly axis: TimeAxis | null;
}

/** Hears how much of a layout is done, from 0 to 1. */
export type Progress = (part: number) => void;
