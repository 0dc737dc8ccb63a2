import { largestScene } from "../../model/largest-scene.ts";
import { AmongDocument, ExistingDocument } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { atOnce } from "./at-once.ts";
import { known, learn } from "./known.ts";
import { emptyScene, type Scene } from "./scene.ts";
import { byClaim, split } from "./scene-room.ts";
import { ANY_DATE } from "./when.ts";

/** A scene as it can be shown, and what of it cannot. */
export interface Linked {
	readonly scene: Scene;
	/** What there is not. */
	readonly missing: readonly string[];
	/** What has no room; empty where all has. */
	readonly others: Scene;
}

/** Fetches a scene that somebody named: all that there is of it, as far as it has room. */
export async function fetchLinked(named: Scene, selected: readonly string[]): Promise<Linked> {
	const { scene, missing, others } = await withRoom(named, selected);
	const { among } = await request(AmongDocument, { ids: [...scene.nodes], when: ANY_DATE });
	learn(among);
	const isThere = (id: string) => known.value.nodes.has(id);
	return {
		scene: { ...scene, nodes: scene.nodes.filter(isThere) },
		missing: [...missing, ...scene.nodes.filter((id) => !isThere(id))],
		others,
	};
}

/** What there is not takes no room from what there is. */
async function withRoom(named: Scene, selected: readonly string[]): Promise<Linked> {
	if (named.nodes.length <= largestScene) return { scene: named, missing: [], others: emptyScene };
	const kept = new Set<string>();
	const missing: string[] = [];
	for (const ids of atOnce(byClaim(named, selected))) {
		const there = await existing(ids);
		for (const id of ids) {
			if (!there.has(id)) missing.push(id);
			else if (kept.size < largestScene) kept.add(id);
		}
		if (kept.size === largestScene) break;
	}
	const { shown } = split(named, kept);
	return { scene: shown, missing, others: split(named, new Set([...kept, ...missing])).others };
}

/** Those of these ids that the graph has something of, whatever that is. */
export async function existing(ids: readonly string[]): Promise<ReadonlySet<string>> {
	const there = new Set<string>();
	for (const some of atOnce(ids)) {
		const { nodes } = await request(ExistingDocument, { ids: some });
		for (const node of nodes) if (node !== null) there.add(node.id);
	}
	return there;
}
