import type { Family, Label, Words } from "../../model/vocabulary/types.ts";
import { noDate } from "./no-date.ts";
import type { SceneNode, SceneRelationship } from "./scene-types.ts";

/** What is drawn as one thing until a reader opens it. */
export interface Bundle {
	readonly id: string;
	/** Relationships between the same two nodes, or nodes that hang on one alone in the same way. */
	readonly kind: "parallel" | "leaves";
	/** The nodes that stay: both ends, or the hub. */
	readonly at: readonly string[];
	/** The ids of relationships, or of nodes. */
	readonly members: readonly string[];
}

/** A scene with its bundles in the place of what is in them. */
export interface Bundled {
	readonly nodes: readonly SceneNode[];
	/** Those in a bundle say in which, and end at it. */
	readonly relationships: readonly SceneRelationship[];
	readonly bundles: ReadonlyMap<string, Bundle>;
}

/** What a bundle of leaves is called. */
export type NameLeaves = (count: number, label: Label, type: string, outgoing: boolean) => Words;

/** So many lines between the same two nodes can still be told apart. */
export const MOST_PARALLEL = 2;
/** So many leaves of one kind can hang on one node. */
export const MOST_LEAVES = 30;

const START = "bundle:";

/** After the id of a bundle of leaves: the line that it hangs on. */
const LINE = "|line";

/** The bundle that a node or a line stands for. */
export const bundleOf = (id: string): string => (id.endsWith(LINE) ? id.slice(0, -LINE.length) : id);

export const isBundle = (id: string): boolean => id.startsWith(START);

/** The nodes at which a bundle of this id is. */
const nodesOf = (id: string): readonly string[] => {
	const [first = "", second = "", ...rest] = id.slice(START.length).split("|");
	return rest.length === 0 ? [first, second] : [first];
};

/** Whether a bundle of this id is at a node. */
export const isBundleAt = (id: string, node: string): boolean => isBundle(id) && nodesOf(id).includes(node);

interface Rules {
	/** Nodes and relationships that stay by themselves: what is selected, on a path, or stands out. */
	readonly apart: ReadonlySet<string>;
	/** Bundles that a reader has opened. */
	readonly opened: ReadonlySet<string>;
	readonly nameLeaves: NameLeaves;
	readonly familyOf: (type: string) => Family;
}

/** Draws together what is alike: leaves first, then the lines between two nodes. What is in no bundle stays as it is. */
export function bundled(
	nodes: readonly SceneNode[],
	relationships: readonly SceneRelationship[],
	rules: Rules,
): Bundled {
	const leaves = leafBundles(nodes, relationships, rules);
	const bundles = new Map(leaves.map(({ bundle }) => [bundle.id, bundle]));
	const leafOf = new Map(leaves.flatMap(({ bundle }) => bundle.members.map((id) => [id, bundle.id] as const)));
	const afterLeaves = relationships.map((each): SceneRelationship => {
		const [from, to] = [leafOf.get(each.from), leafOf.get(each.to)];
		const bundle = from ?? to;
		return bundle === undefined
			? each
			: { ...each, from: from ?? each.from, to: to ?? each.to, bundle: `${bundle}${LINE}` };
	});
	for (const bundle of parallelBundles(afterLeaves, rules)) bundles.set(bundle.id, bundle);
	if (bundles.size === 0) return { nodes, relationships, bundles };
	const lineOf = new Map<string, string>();
	for (const { id, kind, members } of bundles.values()) {
		if (kind === "parallel") for (const member of members) lineOf.set(member, id);
	}
	return {
		nodes: [...nodes.filter(({ id }) => !leafOf.has(id)), ...leaves.map(({ node }) => node)],
		relationships: afterLeaves.map((each) => {
			const bundle = lineOf.get(each.id);
			return bundle === undefined ? each : { ...each, bundle };
		}),
		bundles,
	};
}

interface Leaves {
	readonly bundle: Bundle;
	readonly node: SceneNode;
}

/** The leaves of one label that hang on a hub by one relationship of one type and direction, where they are many. */
function leafBundles(nodes: readonly SceneNode[], relationships: readonly SceneRelationship[], rules: Rules): Leaves[] {
	const ties = new Map<string, SceneRelationship[]>();
	for (const each of relationships) {
		for (const end of new Set([each.from, each.to])) {
			const known = ties.get(end);
			if (known === undefined) ties.set(end, [each]);
			else known.push(each);
		}
	}
	const groups = new Map<
		string,
		{ hub: string; outgoing: boolean; type: string; label: SceneNode["label"]; ids: string[] }
	>();
	for (const { id, label } of nodes) {
		const [tie, ...more] = ties.get(id) ?? [];
		if (tie === undefined || more.length > 0 || tie.from === tie.to) continue;
		if (rules.apart.has(id) || rules.apart.has(tie.id)) continue;
		const outgoing = tie.from === id;
		const hub = outgoing ? tie.to : tie.from;
		const key = `${START}${hub}|${tie.type}|${outgoing ? "out" : "in"}|${label}`;
		if (rules.opened.has(key)) continue;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, { hub, outgoing, type: tie.type, label, ids: [id] });
		else group.ids.push(id);
	}
	return [...groups]
		.filter(([, { ids }]) => ids.length > MOST_LEAVES)
		.map(
			([id, { hub, outgoing, type, label, ids }]): Leaves => ({
				bundle: { id, kind: "leaves", at: [hub], members: ids },
				node: {
					id,
					label,
					name: rules.nameLeaves(ids.length, label, type, outgoing),
					kind: null,
					period: noDate,
					vouched: null,
					money: null,
					words: null,
					bundles: ids.length,
				},
			}),
		);
}

/** The relationships between the same two nodes, whichever way they go, where they are more than can be told apart. */
function parallelBundles(relationships: readonly SceneRelationship[], { apart, opened, familyOf }: Rules): Bundle[] {
	const pairs = new Map<string, SceneRelationship[]>();
	for (const each of relationships) {
		const { from, to, type } = each;
		if (each.bundle !== undefined || from === to || apart.has(each.id) || familyOf(type) === "none") continue;
		// What a reader follows keeps its lines.
		if (apart.has(from) && apart.has(to)) continue;
		const key = `${START}${[from, to].sort().join("|")}`;
		if (opened.has(key)) continue;
		const known = pairs.get(key);
		if (known === undefined) pairs.set(key, [each]);
		else known.push(each);
	}
	return [...pairs]
		.filter(([, members]) => members.length > MOST_PARALLEL)
		.map(([id, members]) => ({
			id,
			kind: "parallel",
			at: nodesOf(id),
			members: members.map((each) => each.id),
		}));
}
