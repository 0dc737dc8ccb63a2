import { daysSinceEpoch } from "../../../model/time/day.ts";
import type { Gate } from "../../../model/time/gate.ts";
import type { Day } from "../../../model/time/types.ts";
import type { Graph } from "../../graph/graph.ts";
import { UserInputError } from "../user-input-error.ts";
import type { PathsAsked } from "./asked.ts";
import type { ReadHops } from "./known-ties.ts";
import { longest } from "./simultaneous.ts";
import type { Hop } from "./tie-order.ts";

/** Neighbours read by one search, at most. */
const mostRead = 1_000_000;

type Days = readonly [since: Day | null, until: Day | null];
type NeighboursRow = { readonly id: string; readonly neighbours: readonly string[] };
type HopsRow = NeighboursRow & { readonly days: readonly (readonly Days[])[] };

/** Reads hops from the graph; where time does not matter without their days. */
export function readHopsIn(graph: Graph, { order, parameters, wanted, when }: PathsAsked): ReadHops {
	let room = mostRead;
	const ask = async <R extends NeighboursRow>(name: string, ids: readonly string[]) => {
		const rows = await graph.read<R>(name, { ...parameters, ids, room });
		room -= rows.reduce((sum, { neighbours }) => sum + neighbours.length, 0);
		if (room > 0) return rows;
		throw new UserInputError(
			"maxHops",
			wanted.maxLength,
			"smaller here, or `types` fewer: the search met more than a million neighbours and was given up",
		);
	};
	if (order === "ANY")
		return async (ids) => {
			const rows = await ask<NeighboursRow>("queries/path-neighbours", ids);
			return new Map(rows.map(({ id, neighbours }) => [id, new Map(neighbours.map((one) => [one, []]))]));
		};
	const unbounded = when.certainty === "POSSIBLE" ? Infinity : -Infinity;
	return async (ids) => {
		const rows = await ask<HopsRow>("queries/path-hops", ids);
		return new Map(
			rows.map(({ id, neighbours, days }) => [
				id,
				new Map(neighbours.map((one, n) => [one, toHop(days[n] ?? [], unbounded)])),
			]),
		);
	};
}

function toHop(days: readonly Days[], unbounded: number): Hop {
	const gates = days.map(
		([since, until]): Gate => ({
			since: since === null ? -unbounded : daysSinceEpoch(since),
			until: until === null ? unbounded : daysSinceEpoch(until),
		}),
	);
	return longest(gates);
}
