import { daysSinceEpoch, FIRST_DAY, LAST_DAY } from "../../../model/time/day.ts";
import type { Graph, Parameters } from "../../graph/graph.ts";
import { allowed } from "../allowed.ts";
import { UserInputError } from "../user-input-error.ts";
import type { PathsAsked } from "./asked.ts";
import type { ReadHops } from "./known-ties.ts";
import type { ReadDays } from "./probe.ts";
import { longest } from "./simultaneous.ts";
import type { Hop, HopGate } from "./tie-order.ts";

/** Neighbours read by one search, at most. */
const mostRead = 1_000_000;

/** In statements, for days: unbounded, and none that can be told. */
const far = 9_000_000;
const none = 99_000_000;

type NeighboursRow = { readonly id: string; readonly neighbours: readonly string[] };
type HopsRow = {
	readonly neighbour: string;
	/** Where in the ids that were asked about the node stands from which it is reached, once a relationship. */
	readonly places: readonly number[];
	readonly sinces: readonly number[];
	readonly untils: readonly number[];
	/** Whether it is of the neighbour's own fact (1), of the other node's (2), or of neither (0). */
	readonly owners: readonly number[];
};
type DaysRow = { readonly neighbours: readonly string[]; readonly days: readonly number[] };

/** Reads hops from the graph; where time does not matter without their days. */
export function readHopsIn(graph: Graph, { order, parameters, wanted }: PathsAsked): ReadHops {
	let room = mostRead;
	const spend = (read: number) => {
		room -= read;
		if (room > 0) return;
		throw new UserInputError("maxHops", wanted.maxLength, allowed.fewerHops);
	};
	if (order === "ANY")
		return async (ids) => {
			const rows = await graph.read<NeighboursRow>("queries/path-neighbours", { ...parameters, ids, room });
			spend(rows.reduce((sum, { neighbours }) => sum + neighbours.length, 0));
			return new Map(rows.map(({ id, neighbours }) => [id, new Map(neighbours.map((one) => [one, []]))]));
		};
	return async (ids) => {
		const rows = await graph.read<HopsRow>("queries/path-hops", { ...parameters, ...sentinels, ids, room });
		spend(rows.reduce((sum, { places }) => sum + places.length, 0));
		return toHops(ids, rows);
	};
}

/** Reads the best days of neighbours in order of time. */
export function readDaysIn(graph: Graph, { parameters }: PathsAsked): ReadDays {
	return async (days, ahead) => {
		const since = [...days.values()].map((day) => Math.min(Math.max(day, firstDay), lastDay));
		const [row] = await graph.read<DaysRow>("queries/path-arrivals", {
			...parameters,
			ids: [...days.keys()],
			since,
			ahead,
		});
		return new Map(row?.neighbours.map((id, n) => [id, row.days[n] ?? 0]));
	};
}

const firstDay = daysSinceEpoch(FIRST_DAY);
const lastDay = daysSinceEpoch(LAST_DAY);
const sentinels: Parameters = { far, none };

function toHops(ids: readonly string[], rows: readonly HopsRow[]): ReadonlyMap<string, ReadonlyMap<string, Hop>> {
	const hops = new Map(ids.map((id) => [id, new Map<string, HopGate[]>()]));
	for (const { neighbour, places, sinces, untils, owners } of rows) {
		for (const [n, place] of places.entries()) {
			const id = ids[place] ?? "";
			const others = hops.get(id);
			const gates = others?.get(neighbour) ?? [];
			const since = sinces[n] ?? none;
			if (since !== none) {
				const gate = { since: toDay(since), until: toDay(untils[n] ?? far) };
				const owner = owners[n] ?? 0;
				gates.push(owner === 0 ? gate : { ...gate, fact: owner === 1 ? neighbour : id });
			}
			others?.set(neighbour, gates);
		}
	}
	for (const others of hops.values())
		for (const [id, gates] of others)
			if (gates.length > 1 && gates.every(({ fact }) => fact === gates[0]?.fact)) others.set(id, [...longest(gates)]);
	return hops;
}

function toDay(days: number): number {
	return Math.abs(days) === far ? Math.sign(days) * Infinity : days;
}
