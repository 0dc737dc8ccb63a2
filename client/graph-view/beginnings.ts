import { spanOfText } from "../../model/time/bounds.ts";
import type { Day } from "../../model/time/types.ts";
import type { SceneNode, ScenePeriod, SceneRelationship } from "../store/scene-types.ts";
import { isEntity } from "./entity.ts";

/** When something had begun for certain, and how much earlier it may have. */
export interface Beginning {
	/** Null where it may have begun at any time before. */
	readonly from: Day | null;
	readonly by: Day;
}

/** Of a day on which a source says that it held, however vague: it had begun by the last that may be meant. */
function byAttested(attested: string): Beginning | null {
	return /[?%]/.test(attested) ? null : { from: null, by: spanOfText(attested).last };
}

/** The first day on which it had certainly begun, by its dates; null where they say nothing of it, or are doubtful. */
function beginningOf({ attested, startEarliest, startLatest, endLatest, doubtful }: ScenePeriod): Beginning | null {
	if (attested !== null) return byAttested(attested);
	const by = startLatest ?? endLatest;
	return doubtful || by === null ? null : { from: startEarliest, by };
}

/**
 * Where each node belongs in time, at all dates: a deal, statement or event where it is itself; whoever is tied, at the
 * earliest certain date of the ties in the scene. What has no such date is missing.
 * @param counts whether a tie is one that the sources vouch for
 */
export function beginnings(
	nodes: readonly SceneNode[],
	relationships: readonly SceneRelationship[],
	counts: (relationship: SceneRelationship) => boolean,
): Map<string, Beginning> {
	const found = new Map<string, Beginning>();
	const entities = new Set(nodes.filter(isEntity).map(({ id }) => id));
	for (const node of nodes) {
		const own = entities.has(node.id) ? null : beginningOf(node.period);
		if (own !== null) found.set(node.id, own);
	}
	for (const relationship of relationships) {
		const beginning = counts(relationship) ? beginningOf(relationship.period) : null;
		if (beginning === null) continue;
		for (const end of [relationship.from, relationship.to]) {
			const known = found.get(end);
			if (entities.has(end) && (known === undefined || beginning.by < known.by)) found.set(end, beginning);
		}
	}
	return found;
}
