import type { Day, DayRange } from "../../model/time/types.ts";
import type { RelationshipTypeEntry, Standing, Words } from "../../model/vocabulary/types.ts";
import type { Verdict } from "../store/compare/verdict.ts";
import type {
	LayoutName,
	Omitted,
	Point,
	SceneDisagreement,
	SceneNode,
	SceneRelationship,
	TimeAxis,
} from "../store/scene-types.ts";
import type { Theme } from "./palette.ts";

/** What the dates and sources say is drawn. */
export interface ShownWhen {
	/** A day, or a period, or neither: every date. */
	readonly at: Day | null;
	readonly during: DayRange | null;
	readonly asKnownOn: Day | null;
	readonly standings: readonly Standing[];
	readonly undated: boolean;
	readonly ended: boolean;
}

interface Hidden {
	readonly labels: ReadonlySet<string>;
	readonly families: ReadonlySet<string>;
}

/** What the picture must know of a relationship type. */
type DrawnType = Pick<RelationshipTypeEntry, "family" | "wording">;

/** The path that is highlighted: its nodes in their order, and the relationships between them. */
export interface HighlightedPath {
	readonly nodes: readonly string[];
	readonly relationships: readonly string[];
	/** The relationship, one of these, at which the order that was asked for breaks, and why. */
	readonly refused: { readonly relationship: string; readonly reason: string } | null;
}

/** What each thing comes to between two sides, by id; what is missing is not drawn. */
export interface ComparedThings {
	readonly nodes: ReadonlyMap<string, Verdict>;
	readonly relationships: ReadonlyMap<string, Verdict>;
	/** Whether B is the earlier side. */
	readonly back?: boolean;
}

/** How something is chosen: alone, beside what is selected (or no longer), or in passing, by the arrow keys. */
export type Choice = "alone" | "also" | "passing";

/** All that the picture depends on, as plain values: the same input gives the same picture. */
export interface GraphViewInput {
	readonly nodes: readonly SceneNode[];
	readonly relationships: readonly SceneRelationship[];
	/** What a reader has taken out of the scene, as far as it tells whether what is left is there yet. It is not drawn. */
	readonly takenOut?: {
		readonly nodes: readonly SceneNode[];
		readonly relationships: readonly SceneRelationship[];
	};
	readonly disagreements: readonly SceneDisagreement[];
	/** The relationship types by name, with those that data sets add. */
	readonly types: ReadonlyMap<string, DrawnType>;
	/** What deals are called by their kind, with the kinds that data sets add. */
	readonly fundingKinds: ReadonlyMap<string, Words>;
	readonly when: ShownWhen;
	/** Null where nothing is compared. */
	readonly compared: ComparedThings | null;
	/** What the legend hides. */
	readonly hidden: Hidden;
	/** Whether deals are drawn as large as their amounts. */
	readonly byAmount: boolean;
	/** The ids of nodes and relationships, in the order in which they were chosen. */
	readonly selected: readonly string[];
	readonly path: HighlightedPath | null;
	/** The nodes that the page opens on, whose labels come before those of others. */
	readonly opening: ReadonlySet<string>;
	/** The nodes and relationships that stand out while everything else stands back; null where everything is as it is. */
	readonly standingOut: ReadonlySet<string> | null;
	/** Where nodes stand that have been placed before, from the link; a changed position moves its node. */
	readonly positions: ReadonlyMap<string, Point>;
	readonly pinned: ReadonlySet<string>;
	/** Where time is while the scene is laid out by time; null while it is not. */
	readonly axis: TimeAxis | null;
	/** What could be added round each node. */
	readonly omitted: readonly Omitted[];
	readonly language: "en" | "fr";
	readonly theme: Theme;
	readonly reducedMotion: boolean;
	/** A phone: the path stands upright, with its labels to the right. */
	readonly narrow: boolean;
	/** Whether nothing floats over it, and all of it is shown as it opens, however small: as within another page, or over the text of a story. */
	readonly bare?: boolean;
}

/** What a reader did in the picture. Ids are of nodes or relationships. */
export interface GraphViewEvents {
	select(id: string | null, how: Choice): void;
	/** Nodes were chosen together, beside what is selected: those in a frame, or all. */
	selectMany?(ids: readonly string[]): void;
	/** A path from this node, or to it, is asked for by its key. */
	path?(id: string): void;
	expand(id: string): void;
	/** A choice among what could be added round a node is asked for by its key. */
	choose?(id: string): void;
	/** The bundles at this node are to be opened, or drawn together again. */
	bundles?(id: string): void;
	/** A layout of the scene is asked for by its key. */
	layout?(name: LayoutName): void;
	/** What lies between the selected nodes is asked for by its key. */
	between?(which: "tying" | "common"): void;
	remove(ids: string[]): void;
	/** A layout that was asked for found these places; the picture moves there once it is given them. */
	arranged?(places: ReadonlyMap<string, Point>, axis: TimeAxis | null, how: LayoutName): void;
	/** How much of a layout is done, from 0 to 1, once it has taken longer than a moment; null when it has ended. */
	arranging?(part: number | null): void;
	/** A layout that was asked for could not be made. */
	unarranged?(): void;
	/** Nodes came to stand somewhere: dragged there (`pinned`), or placed by the picture. */
	moved(positions: ReadonlyMap<string, Point>, pinned: boolean): void;
	hover(id: string | null): void;
	/** `at` is in pixels of the container. */
	contextMenu?(id: string | null, at: Point): void;
}
