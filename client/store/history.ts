/** A state, and what was done between it and its neighbour towards the present. */
interface Step<State, Deed> {
	readonly state: State;
	readonly deed: Deed;
}

/** States that can be gone back to, and forward again, each with what was done. */
export interface History<State, Deed> {
	/** The latest last; `deed` led on from the state. */
	readonly past: readonly Step<State, Deed>[];
	readonly present: State;
	/** The next first; `deed` led to the state. */
	readonly future: readonly Step<State, Deed>[];
}

/** How many steps back are kept. */
export const HISTORY_LIMIT = 100;

export function startHistory<State, Deed>(present: State): History<State, Deed> {
	return { past: [], present, future: [] };
}

/** A new step: what was undone before it is gone. */
export function step<State, Deed>(history: History<State, Deed>, next: State, deed: Deed): History<State, Deed> {
	const past = [...history.past, { state: history.present, deed }].slice(-HISTORY_LIMIT);
	return { past, present: next, future: [] };
}

/** Changes the present without a step of its own, as a layout does that follows from one. */
export function amend<State, Deed>(history: History<State, Deed>, next: State): History<State, Deed> {
	return { ...history, present: next };
}

/** One step back; the same history where there is none. */
export function undo<State, Deed>(history: History<State, Deed>): History<State, Deed> {
	const last = history.past.at(-1);
	if (last === undefined) return history;
	const { state, deed } = last;
	return {
		past: history.past.slice(0, -1),
		present: state,
		future: [{ state: history.present, deed }, ...history.future],
	};
}

/** One step forward again; the same history where there is none. */
export function redo<State, Deed>(history: History<State, Deed>): History<State, Deed> {
	const [next, ...future] = history.future;
	if (next === undefined) return history;
	const { state, deed } = next;
	return { past: [...history.past, { state: history.present, deed }], present: state, future };
}
