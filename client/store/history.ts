/** States that can be gone back to, and forward again. */
export interface History<State> {
	readonly past: readonly State[];
	readonly present: State;
	readonly future: readonly State[];
}

/** How many steps back are kept. */
export const HISTORY_LIMIT = 100;

export function startHistory<State>(present: State): History<State> {
	return { past: [], present, future: [] };
}

/** A new step: what was undone before it is gone. */
export function step<State>(history: History<State>, next: State): History<State> {
	return { past: [...history.past, history.present].slice(-HISTORY_LIMIT), present: next, future: [] };
}

/** Changes the present without a step of its own, as a layout does that follows from one. */
export function amend<State>(history: History<State>, next: State): History<State> {
	return { ...history, present: next };
}

/** One step back; the same history where there is none. */
export function undo<State>(history: History<State>): History<State> {
	const previous = history.past.at(-1);
	if (previous === undefined) return history;
	return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] };
}

/** One step forward again; the same history where there is none. */
export function redo<State>(history: History<State>): History<State> {
	const [next, ...future] = history.future;
	if (next === undefined) return history;
	return { past: [...history.past, history.present], present: next, future };
}
