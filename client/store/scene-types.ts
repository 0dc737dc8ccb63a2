import type { Dated, Day, Vouched } from "../../model/time/types.ts";
import type { Label, Words } from "../../model/vocabulary/types.ts";

/** A period as it is drawn: its bounds and, where a person wrote it, its text. */
export interface ScenePeriod extends Dated {
	readonly text: string | null;
	readonly attested: string | null;
	readonly note: string | null;
}

/** A node of the scene: an entity, or a deal, statement or event. `period` is its existence or its own period. */
export interface SceneNode {
	readonly id: string;
	readonly label: Exclude<Label, "ATTRIBUTE">;
	readonly name: Words;
	readonly kind: string | null;
	readonly period: ScenePeriod;
	/** Absent for an entity of whose existence nothing is said. */
	readonly vouched: Vouched | null;
	/** Of a deal. */
	readonly money: {
		readonly amount: string | null;
		readonly currency: string | null;
		readonly precision: string;
	} | null;
	/** Of a statement: the words said or our paraphrase, and who said it. */
	readonly words: { readonly text: string; readonly verbatim: boolean; readonly speakers: readonly string[] } | null;
	/** How many nodes it stands for, where it is a bundle. */
	readonly bundles?: number;
}

/** A relationship of the scene: an edge of the picture. */
export interface SceneRelationship {
	readonly id: string;
	/** The fact that it stands for. */
	readonly fact: string;
	readonly type: string;
	readonly from: string;
	readonly to: string;
	readonly title: Words | null;
	readonly period: ScenePeriod;
	readonly vouched: Vouched;
	/** Whether nothing is known of its standing, so that none is said. */
	readonly unsaidBasis?: boolean;
	/** The bundle that it is drawn in, with others as one line; absent where it has a line of its own. */
	readonly bundle?: string;
}

/** What could be added round a node: counting neighbours that are not in the scene. */
export interface Omitted {
	readonly node: string;
	readonly type: string;
	readonly label: Label;
	readonly count: number;
	/** Of all types and labels together, each neighbour once; the same for every row of a node. */
	readonly neighbours: number;
	readonly more: boolean;
}

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Facts that do not go together. Those that cannot both be true have a zigzag between what stands for them in the scene. */
export interface SceneDisagreement {
	readonly id: string;
	readonly kind: "INCOMPATIBLE" | "UNFULFILLED" | "AT_ODDS";
	/** Found by a rule, not written by a curator. */
	readonly found: boolean;
	readonly sides: readonly DifferingSide[];
}

/** One of the facts that do not go together. */
export interface DifferingSide {
	readonly fact: string;
	/** Of an attribute, which is no node: the node that it is said of, which stands for it, and when it counts. */
	readonly of: { readonly node: string; readonly period: Dated; readonly vouched: Vouched } | null;
}

/** What stands for a side in the scene: the id of a node, or of the fact behind a relationship. */
export function bearerOf({ fact, of }: DifferingSide): string {
	return of?.node ?? fact;
}

/** A period that the whole page shows, both days in it. */
export interface ShownPeriod {
	readonly from: Day;
	readonly to: Day;
}

/** The day or the period that the whole page shows; null shows every date. */
export type ShownTime = Day | ShownPeriod | null;

/** The ways in which a scene can be laid out, in the order in which they are offered. */
export const LAYOUTS = ["force", "concentric", "time", "grid"] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** Where time runs from left to right while a picture is laid out by time. */
export interface TimeAxis {
	/** Beginnings of years and where they are, from left to right; between two of them time runs evenly. */
	readonly knots: readonly { readonly year: number; readonly x: number }[];
	/** Below this stands what has no date. */
	readonly lane: number;
}
