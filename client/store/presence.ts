import { counts, existenceCounts } from "../../model/time/counts.ts";
import { stateAt, undated } from "../../model/time/state.ts";
import type { When } from "../../model/time/types.ts";
import type { StoredNode, StoredRelationship } from "./stored-node.ts";
import { countable } from "./when.ts";

/** The nodes and relationships of a scene. */
interface Drawn {
	readonly nodes: readonly StoredNode[];
	readonly relationships: readonly StoredRelationship[];
}

/** What a reader has taken out of a scene, as far as it tells whether what is left is there yet. */
export interface AndTakenOut {
	readonly takenOut?: Drawn;
}

/** What counts of a scene. */
export type Counting = Drawn;

export const isFact = (node: Pick<StoredNode, "label">) =>
	node.label === "FUNDING" || node.label === "STATEMENT" || node.label === "EVENT";

/** Whether a node counts: a deal, statement or event as a fact, an entity by its existence. */
export function nodeCounts(node: StoredNode, when: When): boolean {
	if (isFact(node)) return node.vouched !== null && counts(countable(node.period, node.vouched), when);
	if (node.vouched === null) return true;
	return existenceCounts({ ...node.period, knownFrom: node.vouched.knownFrom }, when);
}

/**
 * Entities of whose existence nothing is said by then and that are drawn as not yet there: none of the ties that the
 * scene has or had has begun by the day; or, by the sources of a day, none of them is told of yet, while later ones do.
 */
export function awaitedEntities(left: Drawn & AndTakenOut, when: When): ReadonlySet<string> {
	if (when.at === null && when.during === null && when.asKnownOn === null) return new Set();
	const scene = {
		nodes: [...left.nodes, ...(left.takenOut?.nodes ?? [])],
		relationships: [...left.relationships, ...(left.takenOut?.relationships ?? [])],
	};
	const atAnyDate = { ...when, at: null, during: null };
	const standing = new Set(scene.nodes.filter((node) => nodeCounts(node, atAnyDate)).map(({ id }) => id));
	const toCome = new Set(scene.nodes.filter((node) => isToCome(node, when)).map(({ id }) => id));
	const [waiting, met, told] = [new Set<string>(), new Set<string>(), new Set<string>()];
	const later = new Set(scene.nodes.filter(({ vouched }) => toldLater(vouched, when)).map(({ id }) => id));
	for (const { from, to, period, vouched } of scene.relationships) {
		const ends = [from, to];
		for (const end of ends) (toldLater(vouched, when) ? later : told).add(end);
		if (!ends.every((end) => standing.has(end)) || !counts(countable(period, vouched), atAnyDate)) continue;
		const begun = stateAt(period, when)?.status !== "NOT_YET" && !ends.some((end) => toCome.has(end));
		for (const end of ends) (begun ? met : waiting).add(end);
	}
	const awaited = (id: string) => (waiting.has(id) && !met.has(id)) || (later.has(id) && !told.has(id));
	return new Set(
		scene.nodes.filter((node) => !isFact(node) && unsaid(node, when) && awaited(node.id)).map(({ id }) => id),
	);
}

/** The ties of which every relationship has an end that, by what is said of its existence, is not there yet or no more. */
export function leadingAway(scene: Drawn, when: When): ReadonlyMap<string, "NOT_YET" | "ENDED"> {
	const states = new Map(scene.nodes.map((node) => [node.id, existenceState(node, when)]));
	const away = new Map<string, "NOT_YET" | "ENDED">();
	const there = new Set<string>();
	for (const { fact, from, to } of scene.relationships) {
		const ends = [states.get(from), states.get(to)];
		if (ends.includes("NOT_YET")) away.set(fact, "NOT_YET");
		else if (ends.includes("ENDED")) away.set(fact, "ENDED");
		else there.add(fact);
	}
	for (const fact of there) away.delete(fact);
	for (const { id } of scene.nodes) away.delete(id);
	return away;
}

/** What counts of a scene: its nodes that are not waited for, and the relationships both of whose ends do. */
export function countingIn(scene: Drawn & AndTakenOut, when: When): Counting {
	const awaited = awaitedEntities(scene, when);
	const nodes = scene.nodes.filter((node) => nodeCounts(node, when) && !awaited.has(node.id));
	const there = new Set(nodes.map(({ id }) => id));
	const relationships = scene.relationships.filter(
		({ from, to, period, vouched }) => there.has(from) && there.has(to) && counts(countable(period, vouched), when),
	);
	return { nodes, relationships };
}

/** By the sources of a day only those of a later one tell of it. */
function toldLater(vouched: StoredNode["vouched"], { asKnownOn }: When): boolean {
	return vouched !== null && asKnownOn !== null && (vouched.knownFrom === null || vouched.knownFrom > asKnownOn);
}

function unsaid(node: StoredNode, when: When): boolean {
	return node.vouched === null || undated(node.period) || toldLater(node.vouched, when);
}

function existenceState(node: StoredNode, when: When) {
	return isFact(node) || unsaid(node, when) ? null : (stateAt(node.period, when)?.status ?? null);
}

function isToCome(node: StoredNode, when: When): boolean {
	return (isFact(node) ? stateAt(node.period, when)?.status : existenceState(node, when)) === "NOT_YET";
}
