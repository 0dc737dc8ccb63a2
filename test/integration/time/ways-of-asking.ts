import { changesOf, learnedOf } from "../../../model/time/change.ts";
import { counts, defaultWhen, existenceCounts } from "../../../model/time/counts.ts";
import { onDay, undated } from "../../../model/time/state.ts";
import type { When } from "../../../model/time/types.ts";
import type { Answer } from "../graphql/api.ts";
import { foundByHand } from "./found-by-hand.ts";
import { type Counted, hub, leafOf, type Pair, paper, states, world, worldFacts } from "./states-world.ts";

const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id).sort();
const counting = (those: readonly Counted[], asked: When) => those.filter((one) => counts(one.state, asked));
const existing = (kind: string, asked: When) =>
	world.entities.filter(({ id, existence }) => id.startsWith(`${kind}/leaf`) && existenceCounts(existence, asked));
const existingLeaf = (asked: When) => {
	const there = new Set(existing("person", asked).map(({ id }) => id));
	return (one: Counted) => there.has(leafOf(one.id));
};
/** A list with its count. */
const listed = (list: { nodes: { id: string }[]; totalCount: number }) => [idsOf(list.nodes), list.totalCount];
const wanted = (those: readonly { readonly id: string }[]) => [idsOf(those), those.length];
/** What is not of the leaves: it has no dates, and always exists. */
const leavesOf = (list: { nodes: { id: string }[]; totalCount: number }, others: number) => {
	const leaves = list.nodes.filter(({ id }) => id.includes("/leaf-"));
	return [idsOf(leaves), list.totalCount - others];
};
const page = "nodes { id } totalCount";
/** The facts of a list of what came of them. */
const ofFacts = ({ nodes, totalCount }: { nodes: { fact: { id: string } }[]; totalCount: number }) => [
	nodes.map(({ fact }) => fact.id).sort(),
	totalCount,
];
const aboutHub = [world.ties, world.deals, world.words, world.events, world.attributes].flat();
/** The same sources and standings, at any date. */
const knownThen = ({ asKnownOn, standings }: When): When => ({ ...defaultWhen, asKnownOn, standings });

/** One way of asking: what the API says, and what the pure functions say. */
export interface Way {
	readonly query: string;
	read(data: Answer["data"], asked: When): unknown;
	expected(asked: When): unknown;
}

export const ways: Readonly<Record<string, Way>> = {
	"people, companies and products that may exist": {
		query: `query ($when: When) { people(when: $when, first: 1000) { ${page} } companies(when: $when, first: 1000) { ${page} } products(when: $when, first: 1000) { ${page} } }`,
		read: (data) => [
			leavesOf(data.people, 2 * states.length),
			leavesOf(data.companies, states.length + 1),
			leavesOf(data.products, 0),
		],
		expected: (asked) => ["person", "company", "product"].map((kind) => wanted(existing(kind, asked))),
	},
	"deals, statements and events": {
		query: `query ($when: When) { fundings(when: $when, first: 1000) { ${page} } statements(when: $when, first: 1000) { ${page} } events(when: $when, first: 1000) { ${page} } }`,
		read: (data) => [listed(data.fundings), listed(data.statements), listed(data.events)],
		expected: (asked) =>
			["funding/", "statement/", "event/"].map((kind) =>
				wanted(counting(worldFacts, asked).filter(({ id }) => id.startsWith(kind))),
			),
	},
	"what one node has": {
		query: `query ($when: When) {
			company(id: "${hub}") {
				attributes(when: $when) { id }
				statements(when: $when, first: 1000) { ${page} }
				fundingReceived(when: $when, first: 1000) { ${page} }
				fundingProvided(when: $when, first: 1000) { ${page} }
			}
			statements(about: "${hub}", when: $when, first: 1000) { ${page} }
			source(id: "${paper}") { facts(when: $when, first: 1000) { ${page} } }
		}`,
		read: ({ company, statements, source }) => [
			idsOf(company.attributes),
			...[company.statements, company.fundingReceived, company.fundingProvided, statements, source.facts].map(listed),
		],
		expected: (asked) => {
			const [ties, attributes, words, deals] = [world.ties, world.attributes, world.words, world.deals].map((those) =>
				counting(those, asked),
			) as [Counted[], Counted[], Counted[], Counted[]];
			return [idsOf(attributes), ...[words, deals, deals, words, [...ties, ...deals, ...attributes]].map(wanted)];
		},
	},
	"all relationships of a type": {
		query: `query ($when: When) {
			relationships(types: [WORKS_AT], when: $when, first: 1000) { ${page} }
			company(id: "${hub}") { relationships(types: [WORKS_AT], when: $when, first: 1000) { ${page} } }
		}`,
		read: ({ relationships, company }) => [listed(relationships), listed(company.relationships)],
		expected: (asked) => {
			const ties = wanted(counting(world.ties, asked));
			return [ties, ties];
		},
	},
	"what lies round a node and among nodes": {
		query: `query ($when: When, $ids: [ID!]!) {
			neighbourhood(ids: ["${hub}"], types: [WORKS_AT], when: $when, limit: 1000, perNode: 1000) { nodes { id } relationships { id type } }
			few: neighbourhood(ids: ["${hub}"], types: [WORKS_AT], when: $when, limit: 1) { omitted { type label count } }
			among(ids: $ids, when: $when) { relationships { id } }
		}`,
		read: ({ neighbourhood, few, among }) => [
			idsOf(neighbourhood.nodes).filter((id) => id !== hub),
			few.omitted
				.filter(({ type }: { type: string }) => type === "WORKS_AT")
				.map(({ count }: { count: number }) => count),
			idsOf(among.relationships),
		],
		expected: (asked) => {
			const ties = counting(world.ties, asked);
			const there = ties.filter(existingLeaf(asked));
			return [there.map(({ id }) => leafOf(id)).sort(), there.length === 0 ? [] : [there.length], idsOf(ties)];
		},
	},
	"a tie between two nodes, of any order and at one time": {
		query: `query ($when: When, $known: When, $leaf: ID!) {
			any: paths(from: "${hub}", to: $leaf, types: [WORKS_AT], maxHops: 2, when: $when) { paths { length } }
			ordered: paths(from: "${hub}", to: $leaf, types: [WORKS_AT], maxHops: 2, order: SIMULTANEOUS, when: $known) { paths { length } }
		}`,
		read: ({ any, ordered }) => [any.paths, ordered.paths],
		expected: (asked) => {
			const tie = someTie(asked);
			const one = (is: boolean) => (is ? [{ length: 1 }] : []);
			return [
				one(counts(tie.state, asked) && existingLeaf(asked)(tie)),
				one(counts(tie.state, knownThen(asked)) && !undated(tie.state)),
			];
		},
	},
	"what is found by name": {
		query: `query ($when: When) { search(text: "thing", when: $when, first: 1000) { ${page} } }`,
		read: (data) => listed(data.search),
		expected: (asked) =>
			wanted([
				...["person", "company", "product"].flatMap((kind) => existing(kind, asked)),
				...[world.deals, world.words, world.events].flatMap((those) => counting(those, asked)),
			]),
	},
	"facts in order of time": {
		query: `query ($when: When) { timeline(when: $when, first: 1000) { ${page} } of: timeline(ids: ["${hub}"], when: $when, first: 1000) { ${page} } }`,
		read: (data) => [listed(data.timeline), listed(data.of)],
		expected: (asked) => [wanted(counting(worldFacts, asked)), wanted(counting(aboutHub, asked))],
	},
	"how many hold at the end of each year": {
		query: `query ($when: When) {
			all: density(unit: YEAR, from: "2014-01-01", to: "2020-12-31", when: $when) { to holding }
			of: density(unit: YEAR, from: "2014-01-01", to: "2020-12-31", ids: ["${hub}"], when: $when) { to holding }
		}`,
		read: ({ all, of }) => [all, of],
		expected: (asked) =>
			[worldFacts, aboutHub].map((those) =>
				[2014, 2015, 2016, 2017, 2018, 2019, 2020].map((year) => {
					const to = `${year}-12-31`;
					const holding = counting(those, asked).filter(({ state }) => onDay(state, to).status === "HOLDS").length;
					return { to, holding };
				}),
			),
	},
	"what changes between two days, by the sources of a day": {
		query: `query ($asKnownOn: Date, $standings: [Standing!]) {
			all: changes(since: "2014-06-30", until: "2016-02-29", asKnownOn: $asKnownOn, standings: $standings, first: 1000) { nodes { fact { id } } totalCount }
			of: changes(since: "2014-06-30", until: "2016-02-29", ids: ["${hub}"], asKnownOn: $asKnownOn, standings: $standings, first: 1000) { nodes { fact { id } } totalCount }
		}`,
		read: ({ all, of }) => [all, of].map(ofFacts),
		expected: ({ asKnownOn, standings }) =>
			[worldFacts, aboutHub].map((those) => {
				const ids = counting(those, { ...defaultWhen, asKnownOn, standings })
					.flatMap(({ id, state }) => changesOf(state, "2014-06-30", "2016-02-29").map(() => id))
					.sort();
				return [ids, ids.length];
			}),
	},
	"what the sources say between two days": {
		query: `query ($standings: [Standing!]) {
			all: learned(since: "1969-12-31", until: "2016-02-29", standings: $standings, first: 1000) { nodes { fact { id } } totalCount }
			of: learned(since: "1969-12-31", until: "2016-02-29", ids: ["${hub}"], standings: $standings, first: 1000) { nodes { fact { id } } totalCount }
		}`,
		read: ({ all, of }) => [all, of].map(ofFacts),
		expected: ({ standings }) =>
			[worldFacts, aboutHub].map((those) => {
				const said = those.filter(({ state }) => standings.includes(state.standing));
				const ids = said.flatMap(({ id, state }) =>
					learnedOf({ ...state, revises: false, revised: false }, "1969-12-31", "2016-02-29").map(() => id),
				);
				return [ids.sort(), ids.length];
			}),
	},
	"where accounts differ": {
		query: `query ($when: When) {
			written: disagreements(found: false, when: $when, first: 1000) { ${page} }
			found: disagreements(found: true, when: $when, first: 1000) { ${page} }
		}`,
		read: ({ written, found }) => [listed(written), listed(found)],
		expected: (asked) => {
			const anyCounts = ({ left, right }: Pair) => [left, right].some((one) => counts(one.state, asked));
			const { asKnownOn } = asked;
			const attested = ({ state }: Counted) =>
				asKnownOn === null || (state.knownFrom !== null && state.knownFrom <= asKnownOn);
			const stood = ({ state }: Counted) => counts(state, { ...defaultWhen, asKnownOn, standings: [state.standing] });
			const written = world.foundings
				.filter((pair) => anyCounts(pair) && attested(pair.left) && attested(pair.right))
				.map(({ left }) => ({ id: `disagreement/${left.id.split("/")[1]}` }));
			const found = Object.entries(foundByHand).flatMap(([rule, differ]) =>
				pairsOf(rule)
					.filter((pair) => differ(pair) && stood(pair.left) && stood(pair.right) && anyCounts(pair))
					.map(({ left, right }) => ({ id: `disagreement/found/${rule}/${left.id}+${right.id}` })),
			);
			return [wanted(written), wanted(found)];
		},
	},
};

/** The pairs of the world that a rule looks at. */
function pairsOf(rule: string): readonly Pair[] {
	if (rule === "differing-amounts") return world.gifts;
	if (rule === "roles-held-twice") return world.roles;
	// Two gifts of different amounts say different things, so that one denies nothing of the other.
	return world.foundings;
}

/** Another tie for every question. */
function someTie(asked: When): Counted {
	const sum = [...JSON.stringify(asked)].reduce((total, letter) => total + letter.charCodeAt(0), 0);
	return world.ties[sum % world.ties.length] as Counted;
}

export const variables = (asked: When) => ({
	when: asked,
	known: knownThen(asked),
	ids: [hub, ...world.ties.map(({ id }) => leafOf(id))],
	leaf: leafOf(someTie(asked).id),
	asKnownOn: asked.asKnownOn,
	standings: asked.standings,
});
