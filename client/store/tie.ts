import { signal } from "@preact/signals";

/** In what order the ties of a path are to follow each other. */
export type TieOrder = "ANY" | "CHRONOLOGICAL" | "SIMULTANEOUS";

export const TIE_ORDERS: readonly TieOrder[] = ["ANY", "CHRONOLOGICAL", "SIMULTANEOUS"];

/** What a reader asks: how two are tied. */
export interface Tie {
	readonly from: string;
	readonly to: string;
	readonly order: TieOrder;
	/** Nodes that are not to be passed, and facts that are not to be gone along. */
	readonly avoid: readonly string[];
	/** Whether only what counts on the date shown counts, instead of all that counts at any date. */
	readonly atDate: boolean;
	/** Which of the answers is shown, from 0. */
	readonly chosen: number;
}

/** What is asked; null where nothing is. */
export const tie = signal<Tie | null>(null);

/** Where a path is to begin whose other end the reader is choosing. */
export const choosing = signal<string | null>(null);

export function tieBetween(from: string, to: string): Tie {
	return { from, to, order: "ANY", avoid: [], atDate: false, chosen: 0 };
}

/** The same from the other end. */
export function turned(tie: Tie): Tie {
	return { ...tie, from: tie.to, to: tie.from, chosen: 0 };
}

/** The same but not through one more node, or along one more fact; an end cannot be avoided. */
export function avoiding(tie: Tie, id: string): Tie {
	if (id === tie.from || id === tie.to || tie.avoid.includes(id)) return tie;
	return { ...tie, avoid: [...tie.avoid, id], chosen: 0 };
}

/** The same with one that was avoided allowed again. */
export function allowing(tie: Tie, id: string): Tie {
	return { ...tie, avoid: tie.avoid.filter((each) => each !== id), chosen: 0 };
}
