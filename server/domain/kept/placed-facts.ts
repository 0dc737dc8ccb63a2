import type { Graph } from "../../graph/graph.ts";
import type { Placed } from "../connection.ts";
import type { FactRecord } from "../node-record.ts";
import { mapOf, text, textOrNull } from "../properties.ts";
import { toFactRecord } from "../to-node-record.ts";

/** A fact with the id of the version that it revises. */
export interface PlacedFact {
	readonly fact: FactRecord;
	readonly previous: string | null;
}

/** Reads the facts of a page; null where one of them is gone, so that what was kept is no longer so. */
export async function placedFacts<T extends { readonly id: string; readonly key: string }, Node>(
	graph: Graph,
	places: readonly T[],
	toNode: (read: PlacedFact, place: T) => Node,
): Promise<readonly Placed<Node>[] | null> {
	const ids = [...new Set(places.map(({ id }) => id))];
	const rows = ids.length === 0 ? [] : await graph.read("queries/facts-by-id", { ids });
	const read = new Map(
		rows.map((row): [string, PlacedFact] => {
			const node = mapOf(row.node);
			return [text(node, "id"), { fact: toFactRecord(node), previous: textOrNull(row, "previous") }];
		}),
	);
	const placed = places.flatMap((place) => {
		const found = read.get(place.id);
		return found === undefined ? [] : [{ key: place.key, id: place.id, node: toNode(found, place) }];
	});
	return placed.length === places.length ? placed : null;
}
