import { counts } from "../../model/time/counts.ts";
import type { Certainty, When } from "../../model/time/types.ts";
import type { Vocabulary } from "../../model/vocabulary/types.ts";
import type { Graph, Parameters } from "../graph/graph.ts";
import { isFactNode, type RelationshipRecord, toRelationshipRecords } from "./relationship-record.ts";
import { steadyWhen } from "./steady-when.ts";
import { searchFromBothEnds, UnknownEndError } from "./two-sided-search.ts";
import { UserInputError } from "./user-input-error.ts";
import { typesOfPaths, walk } from "./walked-types.ts";
import { toWhen, type WhenInput } from "./when.ts";
import { wholeNumber } from "./whole-number.ts";

export type PathOrder = "ANY" | "CHRONOLOGICAL" | "SIMULTANEOUS";

export interface PathsInput {
	readonly from: string;
	readonly to: string;
	readonly order?: PathOrder | null | undefined;
	readonly maxHops?: number | null | undefined;
	readonly types?: readonly string[] | null | undefined;
	/** Ids of nodes that are not to be passed, and of relationships (or their facts) that are not to be gone along. */
	readonly avoid?: readonly string[] | null | undefined;
	readonly when?: WhenInput | null | undefined;
	readonly first?: number | null | undefined;
}

export interface PathRecord {
	/** Ids, from one end to the other. */
	readonly nodes: readonly string[];
	/** One a hop: of those that count the earliest, then by id. */
	readonly relationships: readonly RelationshipRecord[];
	readonly length: number;
	/** As a reader counts: a deal, statement or event between two others is one step with them. */
	readonly steps: number;
	/** Whether every relationship shown would count with `certainty: CERTAIN` too. */
	readonly certainty: Certainty;
}

const mostHops = 8;
const mostPaths = 10;
const mostAvoided = 1_000;
/** Neighbours read by one search, at most. */
const mostRead = 1_000_000;

/**
 * The shortest paths between two entities, along relationships that count and whatever their direction, by length, then by
 * the ids of their nodes. Two paths differ by the entities that they pass; none passes one twice. Whoever is passed counts
 * too; unnamed groups are not passed, since what two facts say of "a group" need not be of the same one, but may be an end.
 * @throws UserInputError
 */
export async function paths(graph: Graph, vocabulary: Vocabulary, input: PathsInput): Promise<readonly PathRecord[]> {
	const { from, to } = input;
	const avoid = checkEnds(input);
	const maxHops = wholeNumber("maxHops", input.maxHops ?? 6, mostHops);
	const count = wholeNumber("first", input.first ?? 3, mostPaths);
	const when = toWhen(input.when);
	const parameters = {
		...walk(typesOfPaths(vocabulary, input.types), when),
		...steadyWhen(input.when),
		avoid,
	};

	const found = await searchFromBothEnds(expandIn(graph, { ...parameters, ends: [from, to] }, maxHops), from, to, {
		count,
		maxLength: maxHops,
	}).catch((error: unknown) => {
		throw error instanceof UnknownEndError
			? new UserInputError(error.end, input[error.end], "the id of an entity in the graph")
			: error;
	});
	const shown = await relationshipsOfHops(graph, parameters, found);
	return found.map((nodes) => toPath(nodes, shown, when));
}

function checkEnds({ from, to, order, avoid }: PathsInput): readonly string[] {
	if (order !== null && order !== undefined && order !== "ANY")
		throw new UserInputError("order", order, "ANY: paths in the order of time are not searched yet");
	if (from === to) throw new UserInputError("to", to, "another entity than `from`");
	const avoided = [...new Set(avoid ?? [])];
	if (avoided.length > mostAvoided)
		throw new UserInputError("avoid", `${avoided.length} ids`, `at most ${mostAvoided} ids`);
	for (const end of [from, to])
		if (avoided.includes(end)) throw new UserInputError("avoid", end, "other nodes than the two ends of the path");
	return avoided;
}

function expandIn(graph: Graph, parameters: Parameters, maxHops: number) {
	let room = mostRead;
	return async (ids: readonly string[]) => {
		const rows = await graph.read<NeighboursRow>("queries/path-neighbours", { ...parameters, ids, room });
		room -= rows.reduce((sum, { neighbours }) => sum + neighbours.length, 0);
		if (room <= 0)
			throw new UserInputError(
				"maxHops",
				maxHops,
				"smaller here, or `types` fewer: the search met more than a million neighbours and was given up",
			);
		return new Map(rows.map(({ id, neighbours }) => [id, neighbours]));
	};
}

type NeighboursRow = { readonly id: string; readonly neighbours: readonly string[] };

/** By the two ids of the hop, in their order. */
async function relationshipsOfHops(
	graph: Graph,
	parameters: Parameters,
	found: readonly (readonly string[])[],
): Promise<ReadonlyMap<string, RelationshipRecord>> {
	const hops = new Map(found.flatMap(hopsOf).map((hop) => [keyOf(...hop), hop]));
	if (hops.size === 0) return new Map();
	const [row] = await graph.read("queries/path-relationships", { ...parameters, hops: [...hops.values()] });
	return new Map(toRelationshipRecords(row).map((record) => [keyOf(record.from, record.to), record]));
}

function toPath(nodes: readonly string[], shown: ReadonlyMap<string, RelationshipRecord>, when: When): PathRecord {
	const relationships = hopsOf(nodes).flatMap((hop) => shown.get(keyOf(...hop)) ?? []);
	const certain = relationships.every((one) => counts(one, { ...when, certainty: "CERTAIN" }));
	return {
		nodes,
		relationships,
		length: nodes.length - 1,
		steps: nodes.length - 1 - nodes.slice(1, -1).filter(isFactNode).length,
		certainty: certain ? "CERTAIN" : "POSSIBLE",
	};
}

function hopsOf(nodes: readonly string[]): (readonly [string, string])[] {
	return nodes.slice(1).map((id, n) => [nodes[n] ?? id, id]);
}

function keyOf(a: string, b: string): string {
	return a < b ? `${a} ${b}` : `${b} ${a}`;
}
