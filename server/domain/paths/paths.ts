import { existenceCounts } from "../../../model/time/counts.ts";
import type { Vocabulary } from "../../../model/vocabulary/types.ts";
import { GraphError } from "../../graph/errors.ts";
import type { Graph } from "../../graph/graph.ts";
import { allowed } from "../allowed.ts";
import { requireKnown } from "../known-ids.ts";
import { isEntity, type NodeRecord } from "../node-record.ts";
import { findNodes } from "../nodes.ts";
import { UserInputError } from "../user-input-error.ts";
import { type PathsAsked, type PathsInput, toPathsAsked } from "./asked.ts";
import { chronological } from "./chronological.ts";
import { type KnownTies, knownTies } from "./known-ties.ts";
import { type PathRecord, relationshipsOfHops, toPath } from "./path-record.ts";
import { isThereAny } from "./probe.ts";
import { readDaysIn, readHopsIn } from "./read-hops.ts";
import { type RefusalRecord, toRefusal } from "./refusal.ts";
import { type RefusedPath, refusedPath } from "./refused-path.ts";
import { SearchTooLargeError } from "./search-too-large-error.ts";
import type { NodePath } from "./shortest-paths.ts";
import { anyOrder } from "./tie-order.ts";
import { type Probe, searchFromBothEnds } from "./two-sided-search.ts";
import { withOrder } from "./with-order.ts";

export type { PathsInput } from "./asked.ts";

export interface PathSearchRecord {
	/** By length, then by the ids of their nodes. */
	readonly paths: readonly PathRecord[];
	/** The shortest tie of any order, where none that is as short keeps the order asked for. */
	readonly refusal: RefusalRecord | null;
	/** Those of the two ends that, by what is said of their existence, are not there at the date: nothing is tied to them. */
	readonly absent: readonly string[];
}

/**
 * The shortest paths between two entities, along relationships that count and whatever their direction, by length, then by
 * the ids of their nodes. Two paths differ by the entities that they pass; none passes one twice. Whoever is passed counts
 * too; unnamed groups are not passed, since what two facts say of "a group" need not be of the same one, but may be an end.
 * In an order of time undated relationships are not gone along, and of several between the same two any will do.
 * @throws UserInputError, SearchTooLargeError
 */
export async function paths(graph: Graph, vocabulary: Vocabulary, input: PathsInput): Promise<PathSearchRecord> {
	const asked = toPathsAsked(vocabulary, input);
	try {
		return await search(graph, asked);
	} catch (error) {
		const cause = error instanceof GraphError ? error : null;
		if (cause?.code !== "QUERY_TIMEOUT" && cause?.code !== "QUERY_TOO_LARGE") throw error;
		throw new SearchTooLargeError(cause.code, cause);
	}
}

/** From so many nodes on it is first asked whether there is a path at all. */
const fewNodes = 100;

async function search(graph: Graph, asked: PathsAsked): Promise<PathSearchRecord> {
	const { from, to, order, wanted, when } = asked;
	const known = knownTies(readHopsIn(graph, asked));
	const [ends] = await Promise.all([findNodes(graph, [from, to]), known.load([from, to])]);
	const absent = [from, to].filter((id) => isAbsent(ends.get(id), asked));
	for (const end of ["from", "to"] as const) {
		const node = ends.get(asked[end]);
		if (node === undefined || !isEntity(node)) throw new UserInputError(end, asked[end], allowed.entity);
	}
	// A relationship is there where its fact is.
	const avoided = [...new Set(asked.avoid.map((id) => id.replace(/#.*$/, "")))];
	await requireKnown(graph, avoided, { of: "nodes", argument: "avoid" });
	if (absent.length > 0) return { paths: [], refusal: null, absent };

	const found =
		order === "CHRONOLOGICAL" && when.certainty === "POSSIBLE"
			? await searchFromBothEnds(known, chronological, from, to, wanted, probeIn(graph, asked))
			: await withOrder(order, when.certainty, (kept) => searchFromBothEnds(known, kept, from, to, wanted));
	const refused = order === "ANY" ? null : await findRefused(known, asked, found[0]);
	const hopsOf = await relationshipsOfHops(graph, asked, refused === null ? found : [...found, refused.nodes]);
	return {
		paths: found.map((nodes) => toPath(nodes, hopsOf(nodes), asked)),
		refusal: refused && toRefusal(refused, hopsOf(refused.nodes), asked),
		absent,
	};
}

function probeIn(graph: Graph, asked: PathsAsked): Probe<number> {
	const read = readDaysIn(graph, asked);
	return { above: fewNodes, isThereAny: (start, goal, hops) => isThereAny(read, start, goal, hops) };
}

function isAbsent(end: NodeRecord | undefined, { when }: PathsAsked): boolean {
	return end !== undefined && "existence" in end && !existenceCounts(end.existence, when);
}

async function findRefused(
	known: KnownTies,
	{ from, to, order, wanted, when }: PathsAsked,
	kept: NodePath | undefined,
): Promise<RefusedPath | null> {
	const [shortest] = await searchFromBothEnds(known, anyOrder, from, to, { ...wanted, count: 1 });
	if (shortest === undefined || shortest.length === kept?.length) return null;
	return withOrder(order, when.certainty, (sought) => refusedPath(known.ties, sought, from, to, shortest.length - 1));
}
