import DataLoader from "dataloader";
import type { Vocabulary } from "../../model/vocabulary/types.ts";
import { findDisagreements, findDisagreementsOf } from "../domain/disagreements/disagreements.ts";
import type { DisagreementRecord } from "../domain/disagreements/record.ts";
import { type EvidenceRecord, findEvidence, findEvidenceOf } from "../domain/evidence.ts";
import { findParties, findPayments, findPledges, findVersions } from "../domain/facts.ts";
import type { FactRecord, NodeRecord } from "../domain/node-record.ts";
import { findNodes } from "../domain/nodes.ts";
import { findStoriesById, type StoryRecord } from "../domain/stories.ts";
import type { Graph } from "../graph/graph.ts";

/** What is found for each of several ids, in one statement; what is not found is absent. */
export type Find<V> = (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>;

/**
 * What one request reads by id. Whatever the fields of one level ask for is read in one statement, and nothing twice.
 * Lists that are empty are given as such; single things that are not there as null.
 */
export interface Loaders {
	/** Entities and facts. */
	readonly node: DataLoader<string, NodeRecord | null>;
	readonly evidence: DataLoader<string, EvidenceRecord | null>;
	readonly disagreement: DataLoader<string, DisagreementRecord | null>;
	readonly story: DataLoader<string, StoryRecord | null>;
	/** By the id of a fact or entity. */
	readonly evidenceOf: DataLoader<string, readonly EvidenceRecord[]>;
	/** By the id of a fact. */
	readonly disagreementsOf: DataLoader<string, readonly DisagreementRecord[]>;
	/** By lineage. */
	readonly versions: DataLoader<string, readonly FactRecord[]>;
	/** Ids by relationship type, by the id of a fact. */
	readonly parties: DataLoader<string, ReadonlyMap<string, readonly string[]>>;
	readonly pledge: DataLoader<string, string | null>;
	readonly payments: DataLoader<string, readonly string[]>;
	/**
	 * For a field with arguments: one loader for each different set of them, so that all nodes of a level that ask the
	 * same share a statement. `args` are the arguments as read; `none` is given where `find` finds nothing.
	 */
	by<V>(field: string, args: unknown, find: Find<V>, none: V): DataLoader<string, V>;
}

export function createLoaders(graph: Graph, vocabulary: Vocabulary): Loaders {
	const byArguments = new Map<string, DataLoader<string, unknown>>();
	return {
		node: batched<NodeRecord | null>((ids) => findNodes(graph, ids), null),
		evidence: batched<EvidenceRecord | null>((ids) => findEvidence(graph, ids), null),
		story: batched<StoryRecord | null>((ids) => findStoriesById(graph, ids), null),
		disagreement: batched<DisagreementRecord | null>((ids) => findDisagreements(graph, vocabulary, ids), null),
		evidenceOf: batched<readonly EvidenceRecord[]>((ids) => findEvidenceOf(graph, ids), []),
		disagreementsOf: batched<readonly DisagreementRecord[]>((ids) => findDisagreementsOf(graph, vocabulary, ids), []),
		versions: batched<readonly FactRecord[]>((lineages) => findVersions(graph, lineages), []),
		parties: batched<ReadonlyMap<string, readonly string[]>>((ids) => findParties(graph, ids), new Map()),
		pledge: batched<string | null>((ids) => findPledges(graph, ids), null),
		payments: batched<readonly string[]>((ids) => findPayments(graph, ids), []),

		by: <V>(field: string, args: unknown, find: Find<V>, none: V) => {
			const key = JSON.stringify([field, args]);
			const known = byArguments.get(key);
			// One field with one set of arguments always finds one type.
			if (known) return known as DataLoader<string, V>;
			const loader = batched(find, none);
			byArguments.set(key, loader);
			return loader;
		},
	};
}

function batched<V>(find: Find<V>, none: V): DataLoader<string, V> {
	return new DataLoader<string, V>(async (ids) => {
		const found = await find(ids);
		return ids.map((id) => found.get(id) ?? none);
	});
}
