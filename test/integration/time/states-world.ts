import fc from "fast-check";
import { compareDays } from "../../../model/time/day.ts";
import { undated } from "../../../model/time/state.ts";
import type { Graph } from "../../../server/graph/graph.ts";
import { state } from "../scene/arbitraries.ts";
import { inSession } from "../scene/session.ts";
import { type FactState, stands, type TestNode, type TestRelationship, writeGraph } from "../scene/write-graph.ts";
import { edgeCases } from "./edge-cases.ts";

/** No bound of the end lies before one of the start. */
function inOrder(one: FactState): FactState {
	const bounds = [one.startEarliest, one.startLatest, one.endEarliest, one.endLatest];
	const sorted = bounds.filter((day) => day !== null).sort(compareDays);
	const [startEarliest = null, startLatest = null, endEarliest = null, endLatest = null] = bounds.map((day) =>
		day === null ? null : (sorted.shift() ?? null),
	);
	return { ...one, startEarliest, startLatest, endEarliest, endLatest };
}

const generated = 45;
/** The edge cases, and states with every kind of date, standing and known day. */
export const states: readonly FactState[] = [
	...edgeCases.map(({ nature, bounds }): FactState => ({ ...stands, nature, ...bounds })),
	...fc.sample(state, { seed: 51, numRuns: generated }).map(inOrder),
];
const others: readonly FactState[] = fc.sample(state, { seed: 52, numRuns: states.length }).map(inOrder);
const existences: readonly (FactState | null)[] = [
	...edgeCases.map(({ nature, bounds }): FactState | null =>
		nature === "STATE" && !undated(bounds) ? { ...stands, nature, ...bounds } : null,
	),
	// What is said of an entity's existence holds, and is never superseded.
	...fc
		.sample(fc.option(state, { nil: null, freq: 4 }), { seed: 53, numRuns: generated })
		.map((one): FactState | null => one && { ...inOrder(one), nature: "STATE", knownTo: null }),
];

/** Something of the world that counts or does not. */
export interface Counted {
	readonly id: string;
	readonly state: FactState;
}

/** Two facts of the same ends. */
export interface Pair {
	readonly left: Counted;
	readonly right: Counted;
}

export const hub = "company/hub";
export const paper = "source/paper";
const id = (kind: string, name: string, n: number) => `${kind}/${name}-${String(n).padStart(3, "0")}`;
const all = states.map((_, n) => n);
const stateAt = (n: number) => states[n] ?? stands;
const otherAt = (n: number) => others[n] ?? stands;

const counted = (kind: string, name: string, of = stateAt): readonly Counted[] =>
	all.map((n) => ({ id: id(kind, name, n), state: of(n) }));
const pairs = (kind: string, left: string, right: string): readonly Pair[] =>
	all.map((n) => ({
		left: { id: id(kind, left, n), state: stateAt(n) },
		right: { id: id(kind, right, n), state: otherAt(n) },
	}));

/** By what they are in the world; ids are in the order of their numbers. */
export const world = {
	ties: counted("fact", "tie"),
	deals: counted("funding", "deal"),
	words: counted("statement", "words"),
	events: counted("event", "event"),
	attributes: counted("attribute", "attribute"),
	/** Entities that are no facts, with what is said of their existence. */
	entities: ["person", "company", "product"].flatMap((kind) =>
		all.map((n) => ({ id: id(kind, "leaf", n), existence: existences[n] ?? null })),
	),
	/** Of one type between the same ends. */
	foundings: pairs("fact", "founding-a", "founding-b"),
	/** Of two people in one role. */
	roles: pairs("fact", "role-a", "role-b"),
	/** Between the same parties, of different amounts. */
	gifts: pairs("funding", "gift-a", "gift-b"),
};

/** Every fact of the world. */
export const worldFacts: readonly Counted[] = [
	world.ties,
	world.deals,
	world.words,
	world.events,
	world.attributes,
	...[world.foundings, world.roles, world.gifts].map((those) => those.flatMap(({ left, right }) => [left, right])),
].flat();

/** The person at the other end of a fact of the world: by its number. */
export const leafOf = (of: string): string => of.replace(/^.*-(\d+)$/, "person/leaf-$1");

export async function writeStatesWorld(graph: Graph): Promise<void> {
	const nodes: TestNode[] = [
		{ id: hub, name: "Hub" },
		{ id: paper, name: "Paper" },
		...world.entities.map(({ id: of, existence }) => ({
			id: of,
			name: `Thing ${of}`,
			...(existence && { state: existence }),
		})),
		...all.flatMap((n) => [
			{ id: id("company", "firm", n) },
			{ id: id("person", "one", n) },
			{ id: id("person", "two", n) },
		]),
		...[world.deals, world.words, world.events, world.attributes]
			.flat()
			// Each of a kind of its own: they have the same parties, and none denies another.
			.map((of) => ({ ...of, name: `Thing ${of.id}`, kind: of.id })),
		...world.gifts.flatMap(({ left, right }) => [left, right]),
	];
	const relationships: TestRelationship[] = [
		...world.ties.map((tie) => ({ ...tie, type: "WORKS_AT", from: leafOf(tie.id), to: hub })),
		...world.deals.flatMap(({ id: fact, state: of }) => [
			{ type: "PROVIDED", from: hub, to: fact, fact, state: of },
			{ type: "RECEIVED_BY", from: fact, to: hub, fact, state: of },
		]),
		...world.words.flatMap(({ id: fact, state: of }) => [
			{ type: "SAID", from: hub, to: fact, fact, state: of },
			{ type: "ABOUT", from: fact, to: hub, fact, state: of },
		]),
		...world.events.map(({ id: fact, state: of }) => ({
			type: "PARTICIPATED_IN",
			from: hub,
			to: fact,
			fact,
			state: of,
		})),
		...world.attributes.map(({ id: fact, state: of }) => ({ type: "DESCRIBES", from: fact, to: hub, fact, state: of })),
		...all.flatMap((n) => {
			const [one, two, firm] = [id("person", "one", n), id("person", "two", n), id("company", "firm", n)];
			const role = { type: "LEADS", to: firm, titleEn: "chief executive" };
			const of = <P extends Pair>(those: readonly P[]) => those[n] as P;
			return [
				...[of(world.foundings).left, of(world.foundings).right].map((tie) => ({
					...tie,
					type: "FOUNDED",
					from: one,
					to: firm,
				})),
				{ ...role, ...of(world.roles).left, from: one },
				{ ...role, ...of(world.roles).right, from: two },
				...[of(world.gifts).left, of(world.gifts).right].flatMap(({ id: fact, state: mine }) => [
					{ type: "PROVIDED", from: one, to: fact, fact, state: mine },
					{ type: "RECEIVED_BY", from: fact, to: firm, fact, state: mine },
				]),
			];
		}),
	];
	await writeGraph(graph, nodes, relationships);
	// What no record of the other worlds has: amounts, passages, and disagreements.
	await inSession(async (session) => {
		await session.run(`MATCH (f:Funding) WHERE f.id CONTAINS 'gift'
			SET f.amount = CASE WHEN f.id CONTAINS 'gift-a' THEN 100.0 ELSE 300.0 END, f.currency = 'USD', f.precision = 'EXACT'`);
		await session.run(
			`MATCH (s:Source {id: $paper}) UNWIND $facts AS fact MATCH (f:Fact {id: fact})
			CREATE (f)-[:EVIDENCED_BY]->(:Evidence {id: fact + '/evidence/1', origin: $paper})-[:IN {position: 0}]->(s)`,
			{ paper, facts: [world.ties, world.deals, world.attributes].flat().map((one) => one.id) },
		);
		await session.run(
			`UNWIND $pairs AS pair MATCH (a:Fact {id: pair[0]}), (b:Fact {id: pair[1]})
			CREATE (d:Disagreement {id: 'disagreement/' + split(pair[0], '/')[1], kind: 'AT_ODDS', reasonEn: 'x', found: false})
			CREATE (d)-[:SIDE {position: 0}]->(a), (d)-[:SIDE {position: 1}]->(b)`,
			{ pairs: world.foundings.map(({ left, right }) => [left.id, right.id]) },
		);
	});
}
