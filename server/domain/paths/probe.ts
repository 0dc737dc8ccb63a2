/** What is known from one end, as far as it matters whether there is a path: days at nodes. */
export interface Reach {
	readonly end: string;
	readonly frontier: ReadonlyMap<string, number>;
	readonly known: ReadonlyMap<string, number>;
}

/**
 * Of the neighbours of nodes with their days, the best day of each, in one statement: ahead the earliest arrival, against the
 * direction of the path the latest departure.
 */
export type ReadDays = (days: ReadonlyMap<string, number>, ahead: boolean) => Promise<ReadonlyMap<string, number>>;

/**
 * Whether any path in order of time goes on from what is known at both ends, in so many more hops at most. The database tells
 * the best day of each neighbour alone, not every hop, so that it is cheap to learn that there is none: one row a node. Always
 * on from the end that has fewer nodes to go on from, and where both have about as many from both at once.
 */
export async function isThereAny(read: ReadDays, start: Reach, goal: Reach, hops: number): Promise<boolean> {
	let [ahead, back] = [start, goal];
	let left = hops;
	while (left > 0 && ahead.frontier.size > 0 && back.frontier.size > 0) {
		const [onward, backward] = sidesToRead(ahead.frontier.size, back.frontier.size, left);
		const [reached, reachedBack] = await Promise.all([
			onward ? read(ahead.frontier, true) : null,
			backward ? read(back.frontier, false) : null,
		]);
		if (reached !== null) {
			if (meets(reached, back.known, (day, departure) => day <= departure)) return true;
			ahead = advanced(ahead, reached, back.end, (day, before) => day < before);
			left -= 1;
		}
		if (reachedBack !== null) {
			if (meets(reachedBack, ahead.known, (day, arrival) => arrival <= day)) return true;
			back = advanced(back, reachedBack, ahead.end, (day, before) => day > before);
			left -= 1;
		}
		const [latest, earliest] = [latestOf(back.frontier), earliestOf(ahead.frontier)];
		ahead = { ...ahead, frontier: new Map([...ahead.frontier].filter(([, day]) => day <= latest)) };
		back = { ...back, frontier: new Map([...back.frontier].filter(([, day]) => earliest <= day)) };
	}
	return false;
}

/** Whether to go on ahead, and whether from the other end. */
function sidesToRead(ahead: number, back: number, hops: number): readonly [boolean, boolean] {
	const alike = Math.max(ahead, back) <= 2 * Math.min(ahead, back);
	if (alike && hops > 1) return [true, true];
	return [ahead <= back, ahead > back];
}

type Days = ReadonlyMap<string, number>;
type Compared = (day: number, other: number) => boolean;

function meets(reached: Days, known: Days, inOrder: Compared): boolean {
	for (const [id, day] of reached) {
		const other = known.get(id);
		if (other !== undefined && inOrder(day, other)) return true;
	}
	return false;
}

function advanced(side: Reach, reached: Days, otherEnd: string, isBetter: Compared): Reach {
	const frontier = new Map<string, number>();
	const known = new Map(side.known);
	for (const [id, day] of reached) {
		const before = known.get(id);
		if (before !== undefined && !isBetter(day, before)) continue;
		known.set(id, day);
		if (id !== otherEnd) frontier.set(id, day);
	}
	return { end: side.end, frontier, known };
}

function latestOf(days: Days): number {
	return [...days.values()].reduce((a, b) => Math.max(a, b), -Infinity);
}

function earliestOf(days: Days): number {
	return [...days.values()].reduce((a, b) => Math.min(a, b), Infinity);
}
