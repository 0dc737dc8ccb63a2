/** A fact whose dates may lean on those of others, by id. */
export interface Leaning {
	readonly id: string;
	readonly after?: string | null | undefined;
	readonly before?: string | null | undefined;
}

export interface LeaningOrder<T extends Leaning> {
	/** Each after all that it leans on, otherwise as they came. What leans on itself, at whatever remove, is left out. */
	readonly ordered: readonly T[];
	/** Each as the ids along it, ending with the one that it began with; the smallest id first. */
	readonly circles: readonly (readonly string[])[];
}

/**
 * Puts facts in an order in which their bounds can be worked out, and names the circles that allow none.
 * An id that is not among the facts is passed over: that it dangles is for others to say.
 */
export function orderByLeaning<T extends Leaning>(facts: readonly T[]): LeaningOrder<T> {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	const groundOf = (fact: T) => [fact.after, fact.before].flatMap((id) => (id == null ? [] : (byId.get(id) ?? [])));

	const ordered: T[] = [];
	const circles = new Map<string, readonly string[]>();
	const done = new Map<T, boolean>();

	for (const first of facts) {
		const path: { readonly fact: T; readonly grounds: T[] }[] = [];
		const placeOnPath = new Map<T, number>();
		const enter = (fact: T) => placeOnPath.set(fact, path.push({ fact, grounds: groundOf(fact) }) - 1);
		if (!done.has(first)) enter(first);
		for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
			const ground = step.grounds.shift();
			if (ground === undefined) {
				path.pop();
				const sound = groundOf(step.fact).every((on) => done.get(on) === true);
				done.set(step.fact, sound);
				if (sound) ordered.push(step.fact);
				continue;
			}
			if (done.has(ground)) continue;
			const back = placeOnPath.get(ground);
			if (back === undefined) {
				enter(ground);
				continue;
			}
			const circle = fromSmallest(path.slice(back).map(({ fact }) => fact.id));
			circles.set(circle.join(" "), circle);
		}
	}
	return { ordered, circles: [...circles.values()] };
}

function fromSmallest(ids: readonly string[]): readonly string[] {
	const smallest = ids.reduce((least, id) => (id < least ? id : least));
	const at = ids.indexOf(smallest);
	return [...ids.slice(at), ...ids.slice(0, at), smallest];
}
