import { counts } from "../../../../model/time/counts.ts";
import { dayAfterEpoch } from "../../../../model/time/day.ts";
import { gateOf, type PathOrder } from "../../../../model/time/gate.ts";
import type { When } from "../../../../model/time/types.ts";
import type { Graph, Parameters, Row } from "../../../../server/graph/graph.ts";
import { parallel, type Tie } from "./brute-force-orders.ts";

/** A graph of nodes and ties that answers the statements of a search for paths, and no others. */
export function graphInMemory(nodes: readonly string[], ties: readonly Tie[]): Graph & { readonly asked: string[] } {
	const asked: string[] = [];
	const read = async (name: string, parameters: Parameters = {}): Promise<Row[]> => {
		asked.push(name);
		const given = parameters as unknown as Given;
		if (name === "queries/nodes")
			return given.ids
				.filter((id) => nodes.includes(id))
				.map((id) => ({ node: { id, labels: ["Entity", "Person"], name: id, nameKey: id, aliases: [] } }));
		const counting = ties.filter((tie) => counts(tie, whenOf(given)) && !given.avoid.includes(tie.id));
		switch (name) {
			case "queries/path-neighbours":
			case "queries/path-hops":
				return given.ids.filter((id) => nodes.includes(id)).map((id) => hopsFrom(id, counting, given));
			case "queries/path-relationships": {
				const shown = given.hops.flatMap(([a, b]) => parallel(counting, a, b).slice(0, given.each));
				return [columnsOf(shown)];
			}
			default:
				throw new Error(`${name} is not answered.`);
		}
	};
	return { asked, read } as unknown as Graph & { readonly asked: string[] };
}

interface Given {
	readonly ids: readonly string[];
	readonly hops: readonly (readonly [string, string])[];
	readonly each: number;
	readonly avoid: readonly string[];
	readonly order: PathOrder;
	readonly days: Pick<When, "at" | "asKnownOn"> & NonNullable<When["during"]>;
	readonly hasDuring: boolean;
	readonly certainty: When["certainty"];
	readonly standings: When["standings"];
	readonly ended: boolean;
	readonly undated: boolean;
}

function whenOf({ days, hasDuring, certainty, standings, ended, undated }: Given): When {
	const during = hasDuring ? { from: days.from, to: days.to } : null;
	return { at: days.at, during, asKnownOn: days.asKnownOn, certainty, standings, ended, undated };
}

function hopsFrom(id: string, ties: readonly Tie[], { avoid, order, certainty }: Given): Row {
	const others = [...new Set(ties.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])))];
	const neighbours = others.filter((other) => !avoid.includes(other));
	const dayOr = (days: number) => (Number.isFinite(days) ? dayAfterEpoch(days) : null);
	const days = neighbours.map((other) =>
		parallel(ties, id, other).flatMap((tie) => {
			const gate = gateOf(tie, order, certainty);
			return gate === null ? [] : [[dayOr(gate.since), dayOr(gate.until)]];
		}),
	);
	return { id, neighbours, days };
}

const fields = ["id", "from", "to", "nature", "standing", "knownFrom", "knownTo", "doubtful"] as const;
const bounds = ["startEarliest", "startLatest", "endEarliest", "endLatest"] as const;

function columnsOf(ties: readonly Tie[]): Row {
	const absent = ["titleEn", "titleFr", "shareMin", "shareMax"].map((name) => [name, ties.map(() => null)]);
	return Object.fromEntries([
		...[...fields, ...bounds].map((name) => [name, ties.map((tie) => tie[name])] as const),
		["fact", ties.map(({ id }) => id)],
		["type", ties.map(() => "PARTNER_OF")],
		...absent,
	]);
}
