import { stateAt, undated } from "../../model/time/state.ts";
import type { Dated, Vouched } from "../../model/time/types.ts";
import type { Family } from "../../model/vocabulary/types.ts";
import type { Verdict } from "../store/compare/verdict.ts";
import type { SceneNode, SceneRelationship } from "../store/scene-types.ts";
import { beginnings } from "./beginnings.ts";
import { isEntity } from "./entity.ts";
import type { GraphViewInput, ShownWhen } from "./input.ts";

/** How a thing is drawn on the shown day: solid, dashed, dotted, grey or faint. */
export type Look = "certain" | "possible" | "undated" | "ended" | "not-yet";

/** Whether a fact counts, apart from its dates: by its standing and by what the sources attest on the known day. */
function attested(vouched: Vouched, when: ShownWhen): boolean {
	if (!when.standings.includes(vouched.standing)) return false;
	if (when.asKnownOn === null) return vouched.knownTo === null;
	if (vouched.knownFrom === null || vouched.knownFrom > when.asKnownOn) return false;
	return vouched.knownTo === null || when.asKnownOn < vouched.knownTo;
}

/** By the sources of a day only those of a later one tell of it. */
function toldLater({ knownFrom }: Vouched, { asKnownOn }: ShownWhen): boolean {
	return asKnownOn !== null && (knownFrom === null || knownFrom > asKnownOn);
}

function lookOf(dated: Dated, when: ShownWhen): Look {
	if (undated(dated)) return "undated";
	const state = stateAt(dated, when);
	if (state === null) return "certain";
	const { status, certainty } = state;
	if (status === "NOT_YET") return "not-yet";
	if (status === "ENDED") return "ended";
	return certainty === "CERTAIN" ? "certain" : "possible";
}

const drawn = (look: Look, when: ShownWhen): Look | null =>
	(look === "undated" && !when.undated) || (look === "ended" && !when.ended) ? null : look;

/** How a fact is drawn that is neither node nor relationship, but said of a node; null where it is not. */
export const factLook = (dated: Dated, vouched: Vouched, when: ShownWhen): Look | null =>
	attested(vouched, when) ? drawn(lookOf(dated, when), when) : null;

/** In a comparison what is gone is drawn as ended, and what is there on B as it is on B. */
export function comparedLook(verdict: Verdict, onB: Look): Look {
	if (verdict === "lost" || verdict === "between") return "ended";
	if (verdict === "neither") return "not-yet";
	return onB === "ended" || onB === "not-yet" ? "certain" : onB;
}

function nodeLook(node: SceneNode, { when, compared }: Pick<LooksInput, "when" | "compared">): Look | null {
	if (compared !== null) {
		const verdict = compared.nodes.get(node.id);
		if (verdict === undefined) return null;
		const said = !isEntity(node) || (node.vouched !== null && attested(node.vouched, when));
		return comparedLook(verdict, said ? lookOf(node.period, when) : "undated");
	}
	// An entity of whose existence nothing is known by then counts at every date.
	if (isEntity(node))
		return node.vouched === null || toldLater(node.vouched, when) ? "undated" : lookOf(node.period, when);
	if (node.vouched !== null && !attested(node.vouched, when)) return null;
	return drawn(lookOf(node.period, when), when);
}

function relationshipLook(
	{ id, period, vouched }: SceneRelationship,
	{ when, compared }: Pick<LooksInput, "when" | "compared">,
): Look | null {
	if (compared !== null) {
		const verdict = compared.relationships.get(id);
		return verdict === undefined ? null : comparedLook(verdict, lookOf(period, when));
	}
	return attested(vouched, when) ? drawn(lookOf(period, when), when) : null;
}

/** What leads to something that is not there is no more there than that is. */
function ofEnds(look: Look, ends: readonly (Look | undefined)[]): Look {
	if (look === "not-yet" || look === "ended") return look;
	if (ends.includes("not-yet")) return "not-yet";
	return ends.includes("ended") ? "ended" : look;
}

/** Where each node belongs in time, by the ties that the sources vouch for, at all dates. */
export function beginningsIn({ nodes, relationships, when }: Pick<LooksInput, "nodes" | "relationships" | "when">) {
	return beginnings(nodes, relationships, ({ vouched }) => attested(vouched, when));
}

/** The looks of all that is drawn, by id; what is missing is not drawn. */
export interface Looks {
	readonly nodes: ReadonlyMap<string, Look>;
	readonly relationships: ReadonlyMap<string, Look>;
	/** Entities that are faint only because none of their ties has begun: the earliest of those ties. */
	readonly awaited: ReadonlyMap<string, SceneRelationship>;
	/** Entities that could be faint so on some date, and the earliest of their ties that has a first day. */
	readonly awaitable: ReadonlyMap<string, SceneRelationship>;
}

/** What looks are derived from, of the picture's input. */
export type LooksInput = Pick<
	GraphViewInput,
	"nodes" | "relationships" | "takenOut" | "types" | "when" | "compared" | "hidden" | "path"
>;

/** The family of a relationship; a type that is not known is of none. */
export const familyIn = (types: GraphViewInput["types"], type: string): Family => types.get(type)?.family ?? "none";

/**
 * The scene with what was taken out of it. Somebody is no sooner there because a tie of theirs is not drawn any more:
 * whether one of their ties has begun is asked of all that the scene had.
 */
export const withTakenOut = ({
	nodes,
	relationships,
	takenOut,
}: Pick<LooksInput, "nodes" | "relationships" | "takenOut">) => ({
	nodes: takenOut === undefined ? nodes : [...nodes, ...takenOut.nodes],
	relationships: takenOut === undefined ? relationships : [...relationships, ...takenOut.relationships],
});

/**
 * Derives every look from the dates: the same input gives the same looks, and positions play no part.
 * What lies on the path is what a reader asked for, and is not faint for want of ties.
 */
export function looks(input: LooksInput): Looks {
	const { types, when, compared, hidden, path } = input;
	const { nodes, relationships } = withTakenOut(input);
	const alwaysThere = new Set(path?.nodes);
	const nodeLooks = new Map<string, Look>();
	for (const node of nodes) {
		const look = nodeLook(node, { when, compared });
		if (look !== null) nodeLooks.set(node.id, look);
	}
	const relationshipLooks = new Map<string, Look>();
	const standing: SceneRelationship[] = [];
	for (const relationship of relationships) {
		const [from, to] = [nodeLooks.get(relationship.from), nodeLooks.get(relationship.to)];
		if (from === undefined || to === undefined) continue;
		const own = relationshipLook(relationship, { when, compared });
		if (own === null) continue;
		relationshipLooks.set(relationship.id, compared === null ? ofEnds(own, [from, to]) : own);
		standing.push(relationship);
	}
	const begun = new Set<string>();
	for (const tie of standing) {
		if (relationshipLooks.get(tie.id) !== "not-yet") begun.add(tie.from).add(tie.to);
	}
	const awaited = new Map<string, SceneRelationship>();
	const first = earliestTies(standing);
	const untold = untoldIn(nodes, relationships, when);
	// In a comparison it is said of each entity what it comes to.
	for (const node of compared === null ? nodes : []) {
		const tie = first.get(node.id);
		if (begun.has(node.id) || !isEntity(node) || alwaysThere.has(node.id)) continue;
		if (nodeLooks.get(node.id) !== "undated" || (tie === undefined && !untold.has(node.id))) continue;
		nodeLooks.set(node.id, "not-yet");
		if (tie !== undefined) awaited.set(node.id, tie);
	}
	// Whether something is there is no matter of what the legend hides.
	for (const { id, label } of nodes) if (hidden.labels.has(label)) nodeLooks.delete(id);
	for (const { id, type, from, to } of standing) {
		if (hidden.families.has(familyIn(types, type)) || !nodeLooks.has(from) || !nodeLooks.has(to))
			relationshipLooks.delete(id);
	}
	for (const { id } of input.takenOut?.nodes ?? []) nodeLooks.delete(id);
	for (const { id } of input.takenOut?.relationships ?? []) relationshipLooks.delete(id);
	const dated = earliestTies(relationships.filter((tie) => tie.period.startEarliest !== null));
	const awaitable = new Map([...dated].filter(([id]) => !alwaysThere.has(id)));
	return { nodes: nodeLooks, relationships: relationshipLooks, awaited, awaitable };
}

/** What only sources of a later day tell of, by its existence and its ties. */
function untoldIn(
	nodes: readonly SceneNode[],
	relationships: readonly SceneRelationship[],
	when: ShownWhen,
): ReadonlySet<string> {
	if (when.asKnownOn === null) return new Set();
	const told = new Set<string>();
	const later = new Set(
		nodes.filter(({ vouched }) => vouched !== null && toldLater(vouched, when)).map(({ id }) => id),
	);
	for (const { from, to, vouched } of relationships) {
		for (const end of [from, to]) (toldLater(vouched, when) ? later : told).add(end);
	}
	return new Set([...later].filter((id) => !told.has(id)));
}

const order = (a: SceneRelationship, b: SceneRelationship): number => {
	const begins = (each: SceneRelationship) => each.period.startEarliest ?? "";
	const over = (each: SceneRelationship) => each.period.startLatest ?? each.period.endLatest ?? "9999";
	return begins(a).localeCompare(begins(b)) || over(a).localeCompare(over(b)) || (a.id < b.id ? -1 : 1);
};

/** For each node the tie that begins first; one that may have begun at any time is the earliest of all. */
function earliestTies(relationships: readonly SceneRelationship[]): Map<string, SceneRelationship> {
	const first = new Map<string, SceneRelationship>();
	for (const relationship of relationships) {
		for (const end of [relationship.from, relationship.to]) {
			const known = first.get(end);
			if (known === undefined || order(relationship, known) < 0) first.set(end, relationship);
		}
	}
	return first;
}
