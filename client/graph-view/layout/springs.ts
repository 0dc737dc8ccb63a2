import {
	forceCollide,
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	type SimulationNodeDatum,
} from "d3-force";
import type { Point } from "../../store/scene-types.ts";
import type { Springs } from "./rough.ts";

interface Mass extends SimulationNodeDatum {
	readonly id: string;
	/** Of a circle with the room that the node and its label take. */
	readonly radius: number;
	x: number;
	y: number;
}

/** So many nodes are given all the turns; more nodes get fewer, so that a reader waits hardly longer. */
const allTurnsUpTo = 500;
const mostTurns = 300;
const leastTurns = 40;
/** What is left of the heat after the last turn. */
const coldest = 0.001;

/** How often everything is moved. */
const turnsFor = (count: number): number =>
	Math.round(Math.max(leastTurns, Math.min(mostTurns, (mostTurns * allTurnsUpTo) / count)));

/** Springs by d3-force. Its dice always fall the same: from the same starting points they come to the same places. */
export const springs: Springs = (bodies, links, start, fixed, progress) => {
	const masses = bodies.map(({ id, box }): Mass => {
		const held = fixed.get(id);
		const radius = Math.sqrt((box.right - box.left) * (box.bottom - box.top)) / 2 + 4;
		const at = held ?? start.get(id) ?? { x: 0, y: 0 };
		return { id, radius, ...at, ...(held === undefined ? {} : { fx: held.x, fy: held.y }) };
	});
	const ids = new Set(masses.map(({ id }) => id));
	const ties = links
		.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to))
		.map(({ from, to, short }) => ({ source: from, target: to, length: short === true ? 90 : 110 }));
	const turns = turnsFor(masses.length);
	const simulation = forceSimulation(masses)
		.force("apart", forceManyBody<Mass>().strength(-420).theta(1.2).distanceMax(2500))
		.force(
			"together",
			forceLink<Mass, (typeof ties)[number]>(ties)
				.id(({ id }) => id)
				.distance(({ length }) => length),
		)
		.force("room", forceCollide<Mass>(({ radius }) => radius).iterations(1))
		// A screen is wider than high.
		.force("across", forceX<Mass>(0).strength(0.03))
		.force("down", forceY<Mass>(0).strength(0.05))
		.alphaDecay(1 - coldest ** (1 / turns))
		.stop();
	for (let turn = 0; turn < turns; turn++) {
		simulation.tick();
		progress?.((turn + 1) / turns);
	}
	return new Map(masses.map(({ id, x, y }): [string, Point] => [id, fixed.get(id) ?? { x, y }]));
};
