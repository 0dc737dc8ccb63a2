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
 * the best day of each neighbour alone, not every hop, so that it is cheap to learn that there is none: one row a node.
 */
export async function isThereAny(read: ReadDays, start: Reach, goal: Reach, hops: number): Promise<boolean> {
	let [ahead, back] = [start, goal];
	for (let left = hops; left > 0 && ahead.frontier.size > 0 && back.frontier.size > 0; left--) {
		const isAhead = ahead.frontier.size <= back.frontier.size;
		const reached = await read(isAhead ? ahead.frontier : back.frontier, isAhead);
		const [side, other] = isAhead ? [ahead, back] : [back, ahead];
		const inOrder = (day: number, otherDay: number) => (isAhead ? day <= otherDay : otherDay <= day);
		for (const [id, day] of reached) {
			const otherDay = other.known.get(id);
			if (otherDay !== undefined && inOrder(day, otherDay)) return true;
		}
		const next = advanced(side, reached, other.end, isAhead);
		[ahead, back] = isAhead ? [next, back] : [ahead, next];
		const [latest, earliest] = [Math.max(...back.frontier.values()), Math.min(...ahead.frontier.values())];
		ahead = { ...ahead, frontier: new Map([...ahead.frontier].filter(([, day]) => day <= latest)) };
		back = { ...back, frontier: new Map([...back.frontier].filter(([, day]) => earliest <= day)) };
	}
	return false;
}

function advanced(side: Reach, reached: ReadonlyMap<string, number>, otherEnd: string, isAhead: boolean): Reach {
	const frontier = new Map<string, number>();
	const known = new Map(side.known);
	for (const [id, day] of reached) {
		const before = known.get(id);
		const isNews = before === undefined || (isAhead ? day < before : day > before);
		if (!isNews) continue;
		known.set(id, day);
		if (id !== otherEnd) frontier.set(id, day);
	}
	return { end: side.end, frontier, known };
}
