import type { Point } from "../../store/scene-types.ts";
import type { Arrangement, Frame } from "./arrangement.ts";

/** Numbers between 0 and 1 that look like chance and are always the same (Lehmer's generator). */
function sequence(): () => number {
	let state = 7919;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}

const hottest = 400;
const coldest = 8;
/** How many places a node tries before it is another's turn: what its own place costs is then asked for once. */
const inARow = 6;
/** How often, at first, two nodes change places instead. */
const exchanged = 0.5;

/**
 * Simulated annealing: nodes try other places, anywhere, near a neighbour or near where they are, ever nearer, and
 * those of each other; at first they may also make things worse, so that they get out of each other's way. Its dice
 * always fall the same.
 * @param tries how many places are tried in all
 */
export function anneal(arrangement: Arrangement, ids: readonly string[], frame: Frame, tries: number): void {
	const next = sequence();
	const [width, height] = [frame.right - frame.left, frame.bottom - frame.top];
	const anyOf = (all: readonly string[]): string | undefined => all[Math.floor(next() * all.length)];
	const propose = (id: string, at: Point, rest: number): Point => {
		const how = next();
		if (how < 0.15 * rest) return { x: frame.left + next() * width, y: frame.top + next() * height };
		if (how < 0.65 * rest) {
			const hub = arrangement.at(anyOf(arrangement.neighbours(id)) ?? id) ?? at;
			const [angle, radius] = [next() * 2 * Math.PI, 70 + next() * 140];
			return { x: hub.x + radius * Math.cos(angle), y: hub.y + radius * Math.sin(angle) };
		}
		const reach = 0.2 * rest + 0.02;
		return { x: at.x + (next() - 0.5) * 2 * reach * width, y: at.y + (next() - 0.5) * 2 * reach * height };
	};
	for (let index = 0; index < tries; index += inARow) {
		const part = index / tries;
		const heat = hottest * (coldest / hottest) ** part;
		/** How much may be paid for the next place, if so much was for this. */
		const more = (cost: number): number => cost - heat * Math.log(1 - next() * 0.999_999);
		const id = anyOf(ids);
		let at = id === undefined ? undefined : arrangement.at(id);
		if (id === undefined || at === undefined) continue;
		let cost = arrangement.cost(id, at);
		if (next() < exchanged * (1 - part)) {
			const other = anyOf(ids) ?? id;
			const there = arrangement.at(other);
			if (there !== undefined && other !== id)
				exchange(arrangement, { id, at }, { id: other, at: there }, more(cost + arrangement.cost(other, there)));
			continue;
		}
		for (let turn = 0; turn < inARow; turn++) {
			const spot = propose(id, at, 1 - part);
			const allowed = more(cost);
			const there = arrangement.cost(id, spot, allowed);
			if (there >= allowed) continue;
			arrangement.place(id, spot);
			at = spot;
			cost = there;
		}
	}
}

interface Placed {
	readonly id: string;
	readonly at: Point;
}

/** Lets two nodes change places, unless that is as ugly as `allowed`. */
function exchange(arrangement: Arrangement, one: Placed, other: Placed, allowed: number): void {
	arrangement.place(one.id, other.at);
	arrangement.place(other.id, one.at);
	const cost = arrangement.cost(one.id, other.at, allowed);
	if (cost < allowed && cost + arrangement.cost(other.id, one.at, allowed - cost) < allowed) return;
	arrangement.place(one.id, one.at);
	arrangement.place(other.id, other.at);
}
