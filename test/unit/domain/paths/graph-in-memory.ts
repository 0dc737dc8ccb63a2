import { counts } from "../../../../model/time/counts.ts";
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
		if (name === "queries/unknown-nodes")
			return given.ids
				.filter((id) => !nodes.includes(id) && !ties.some((tie) => [tie.id, tie.fact].includes(id)))
				.map((id) => ({ id }));
		const counting = ties.filter(
			(tie) => counts(tie, whenOf(given)) && ![tie.id, tie.fact].some((id) => given.avoid.includes(id ?? "")),
		);
		switch (name) {
			case "queries/path-neighbours":
				return given.ids.map((id) => ({ id, neighbours: neighboursOf(id, counting, given) }));
			case "queries/path-hops":
				return hopRows(counting, given);
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
	readonly far: number;
	readonly none: number;
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

function neighboursOf(id: string, ties: readonly Tie[], { avoid }: Given): readonly string[] {
	const others = new Set(ties.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
	return [...others].filter((other) => !avoid.includes(other));
}

function hopRows(ties: readonly Tie[], given: Given): Row[] {
	const { ids, order, certainty, far, none } = given;
	const rows = new Map<string, { places: number[]; sinces: number[]; untils: number[]; owners: number[] }>();
	const dayOr = (days: number) => (Number.isFinite(days) ? days : Math.sign(days) * far);
	for (const [place, id] of ids.entries()) {
		for (const other of neighboursOf(id, ties, given)) {
			const row = rows.get(other) ?? { places: [], sinces: [], untils: [], owners: [] };
			for (const tie of parallel(ties, id, other)) {
				const gate = gateOf(tie, order, certainty);
				row.places.push(place);
				row.sinces.push(gate === null ? none : dayOr(gate.since));
				row.untils.push(gate === null ? 0 : dayOr(gate.until));
				row.owners.push(certainty === "POSSIBLE" ? 0 : tie.fact === other ? 1 : tie.fact === id ? 2 : 0);
			}
			rows.set(other, row);
		}
	}
	return [...rows].map(([neighbour, row]) => ({ neighbour, ...row }));
}

const fields = ["id", "from", "to", "nature", "standing", "knownFrom", "knownTo", "doubtful"] as const;
const bounds = ["startEarliest", "startLatest", "endEarliest", "endLatest"] as const;

function columnsOf(ties: readonly Tie[]): Row {
	const absent = ["titleEn", "titleFr", "shareMin", "shareMax"].map((name) => [name, ties.map(() => null)]);
	return Object.fromEntries([
		...[...fields, ...bounds].map((name) => [name, ties.map((tie) => tie[name])] as const),
		["fact", ties.map(({ id, fact }) => fact ?? id)],
		["type", ties.map(() => "PARTNER_OF")],
		...absent,
	]);
}
