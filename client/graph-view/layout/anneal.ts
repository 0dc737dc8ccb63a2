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

const hottest = 40;
const coldest = 1.5;

/**
 * Simulated annealing: nodes try other places, anywhere, near a neighbour or near where they are, ever nearer;
 * at first they may also make things worse, so that they get out of each other's way. Its dice always fall the same.
 * @param tries how many places are tried in all
 */
export function anneal(arrangement: Arrangement, ids: readonly string[], frame: Frame, tries: number): void {
	const next = sequence();
	const [width, height] = [frame.right - frame.left, frame.bottom - frame.top];
	const propose = (id: string, at: Point, rest: number): Point => {
		const how = next();
		if (how < 0.15 * rest) return { x: frame.left + next() * width, y: frame.top + next() * height };
		if (how < 0.65 * rest) {
			const neighbours = arrangement.neighbours(id);
			const hub = arrangement.at(neighbours[Math.floor(next() * neighbours.length)] ?? id) ?? at;
			const [angle, radius] = [next() * 2 * Math.PI, 70 + next() * 140];
			return { x: hub.x + radius * Math.cos(angle), y: hub.y + radius * Math.sin(angle) };
		}
		const reach = 0.2 * rest + 0.02;
		return { x: at.x + (next() - 0.5) * 2 * reach * width, y: at.y + (next() - 0.5) * 2 * reach * height };
	};
	for (let index = 0; index < tries; index++) {
		const part = index / tries;
		const heat = hottest * (coldest / hottest) ** part;
		const id = ids[Math.floor(next() * ids.length)];
		const at = id === undefined ? undefined : arrangement.at(id);
		if (id === undefined || at === undefined) continue;
		const spot = propose(id, at, 1 - part);
		const allowed = arrangement.cost(id, at) - heat * Math.log(1 - next() * 0.999_999);
		if (arrangement.cost(id, spot, allowed) < allowed) arrangement.place(id, spot);
	}
}
