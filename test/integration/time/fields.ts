import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type ChangeKind, changesOf, type LearnedKind, learnedOf } from "../../../model/time/change.ts";
import { counts, defaultWhen } from "../../../model/time/counts.ts";
import { addDays, compareDays } from "../../../model/time/day.ts";
import { onDay } from "../../../model/time/state.ts";
import type { Day } from "../../../model/time/types.ts";
import type { Label, Standing } from "../../../model/vocabulary/types.ts";
import type { Graph } from "../../../server/graph/graph.ts";
import { createGraphql, type GraphqlParts } from "../../../server/graphql/server.ts";
import { dayKey } from "../../../server/import/rows/dating.ts";
import { completeTallies } from "../../../server/import/tallies/keep-tallies.ts";
import { useGraph } from "../../helpers/graph.ts";
import { type Ask, askOf, silent } from "../graphql/api.ts";
import { day, standings, when } from "../scene/arbitraries.ts";
import { inSession } from "../scene/session.ts";
import { stands, writeGraph } from "../scene/write-graph.ts";
import { calendarBins } from "./calendar-bins.ts";
import { byDayAndId, facts, isAbout, nodeIds, type WorldFact, worldNodes, worldRelationships } from "./world.ts";

/**
 * What the fields that answer about time promise, against the pure functions.
 * @param asked what they read from, where it is not the database as it is
 * @param share how many of the questions are asked
 */
export function fieldsOfTime(
	asked: (graph: Graph) => Pick<GraphqlParts, "graph" | "keeping"> = (graph) => ({ graph }),
	share = 1,
): void {
	const { graph } = useGraph();
	let ask: Ask;

	beforeAll(async () => {
		await writeGraph(graph(), worldNodes, worldRelationships);
		const parts = asked(graph());
		ask = askOf(await createGraphql({ ...parts, log: silent, correctionsTo: null }), parts.graph);
	});

	const ids = fc.option(fc.subarray([...nodeIds], { maxLength: 4 }), { nil: null, freq: 2 });
	const twoDays = fc.tuple(day, day).map((days): readonly [Day, Day] => {
		const [since = "", until = ""] = [...days].sort(compareDays);
		return [since, until];
	});
	const someStandings = fc.option(fc.subarray<Standing>([...standings], { minLength: 2 }), { nil: undefined });

	/** Asks the API of every question; `expected` is what the pure functions say of the facts. */
	async function agrees<Q>(
		questions: fc.Arbitrary<Q>,
		asked: (question: Q) => Promise<unknown>,
		expected: (question: Q) => unknown,
		runs = 40,
	) {
		const seen = new Set<string>();
		await fc.assert(
			fc.asyncProperty(questions, async (question) => {
				const answer = expected(question);
				seen.add(JSON.stringify(answer));
				expect(await asked(question)).toEqual(answer);
			}),
			{ numRuns: Math.ceil(runs * share), seed: 41, endOnFailure: true },
		);
		// Agreeing on nothing would be no agreement.
		expect(seen.size).toBeGreaterThan((runs * share) / 4);
	}

	/** What an import does of a graph that it finds without tallies and marks. */
	const keepTallies = () => graph().write(({ run }) => completeTallies((name, parameters) => run(name, parameters)));

	/** All nodes of a list, page by page, with its count. */
	async function whole(query: string, variables: Readonly<Record<string, unknown>>): Promise<[unknown[], number]> {
		const found: unknown[] = [];
		let after: string | null = null;
		for (;;) {
			const { data, errors } = await ask(query, { ...variables, after });
			expect(errors).toEqual([]);
			found.push(...data.list.nodes);
			if (!data.list.pageInfo.hasNextPage) return [found, data.list.totalCount];
			after = data.list.pageInfo.endCursor;
		}
	}

	const page = "totalCount pageInfo { hasNextPage endCursor }";

	describe("timeline", () => {
		const query = `query ($ids: [ID!], $types: [RelationshipType!], $labels: [Label!], $when: When, $after: String) {
		list: timeline(ids: $ids, types: $types, labels: $labels, when: $when, first: 20, after: $after) { nodes { id } ${page} }
	}`;
		const types = ["WORKS_AT", "LEADS", "PROVIDED", "RECEIVED_BY", "ABOUT", "PARTICIPATED_IN", "DESCRIBES"];
		const labels: readonly Label[] = ["PERSON", "COMPANY", "FUNDING", "STATEMENT", "EVENT", "ATTRIBUTE"];
		const question = fc.record({
			ids,
			types: fc.option(fc.subarray([...types], { minLength: 1 }), { nil: null, freq: 1 }),
			labels: fc.option(fc.subarray<Label>([...labels], { minLength: 1 }), { nil: null, freq: 1 }),
			when,
		});

		const agree = (runs: number) =>
			agrees(
				question,
				(asked) => whole(query, asked),
				({ when: asked, ...about }) => {
					const those = facts
						.filter((fact) => counts(fact.state, asked) && isAbout(fact, about))
						.map(({ id, state }) => ({ id, day: dayKey(state) }))
						.sort(byDayAndId);
					return [those.map(({ id }) => ({ id })), those.length];
				},
				runs,
			);

		it("is the facts that count, in order of time, page by page, each once", () => agree(60));

		it("and the same of a graph that was imported before relationships had a key of their day", async () => {
			await inSession((session) => session.run("MATCH ()-[r]->() REMOVE r.dayKey"));
			await agree(30);
		});
	});

	describe("changes", () => {
		const query = `query ($since: Date!, $until: Date!, $ids: [ID!], $asKnownOn: Date, $standings: [Standing!], $after: String) {
		list: changes(since: $since, until: $until, ids: $ids, asKnownOn: $asKnownOn, standings: $standings, first: 10, after: $after) {
			nodes { kind on fact { id } period { startEarliest endLatest } } ${page}
		}
	}`;
		const question = fc.record({
			days: twoDays,
			ids,
			asKnownOn: fc.option(day, { nil: null, freq: 2 }),
			standings: someStandings,
		});
		const dayOf = (kind: ChangeKind, { state }: WorldFact) =>
			(kind === "ENDED" ? state.endLatest && addDays(state.endLatest, 1) : state.startEarliest) ?? "";

		const agree = () =>
			agrees(
				question,
				({ days: [since, until], ...rest }) => whole(query, { since, until, ...rest }),
				({ days: [since, until], ids: about, asKnownOn, standings: put = defaultWhen.standings }) => {
					const those = facts
						.filter((fact) => counts(fact.state, { ...defaultWhen, asKnownOn, standings: put }))
						.filter((fact) => isAbout(fact, { ids: about }))
						.flatMap((fact) =>
							changesOf(fact.state, since, until).map((kind) => ({ fact, kind, id: fact.id, day: dayOf(kind, fact) })),
						)
						.sort(byDayAndId);
					const nodes = those.map(({ fact: { state }, kind, id, day: on }) => ({
						kind,
						on,
						fact: { id },
						period: { startEarliest: state.startEarliest, endLatest: state.endLatest },
					}));
					return [nodes, nodes.length];
				},
				80,
			);

		it("are what differs between the states of two days, by the day on which it shows", agree);

		it("and the same where imports have marked what sources foresaw", async () => {
			await keepTallies();
			const { data } = await ask(
				`{ marked: changes(since: "2010-01-01", until: "2030-01-01", asKnownOn: "2012-01-01") { totalCount } }`,
			);
			expect(data.marked.totalCount).toBeGreaterThan(0);
			await agree();
		});
	});

	describe("learned", () => {
		const query = `query ($since: Date!, $until: Date!, $ids: [ID!], $standings: [Standing!], $after: String) {
		list: learned(since: $since, until: $until, ids: $ids, standings: $standings, first: 10, after: $after) {
			nodes { kind on fact { id } previous { id } } ${page}
		}
	}`;
		const question = fc.record({ days: twoDays, ids, standings: someStandings });
		const dayOf = (kind: LearnedKind, { state }: WorldFact) =>
			(kind === "WITHDRAWN" ? state.knownTo : state.knownFrom) ?? "";

		it("is what the sources between two days attest, revise and withdraw, by day", () =>
			agrees(
				question,
				({ days: [since, until], ...rest }) => whole(query, { since, until, ...rest }),
				({ days: [since, until], ids: about, standings: put = standings }) => {
					const those = facts
						.filter((fact) => put.includes(fact.state.standing) && isAbout(fact, { ids: about }))
						.flatMap((fact) => {
							const version = { ...fact.state, revises: fact.revises !== null, revised: fact.revised };
							return learnedOf(version, since, until).map((kind) => ({
								kind,
								id: fact.id,
								day: dayOf(kind, fact),
								previous: kind === "REVISED" ? fact.revises : null,
							}));
						})
						.sort(byDayAndId);
					const nodes = those.map(({ kind, id, day: on, previous }) => ({
						kind,
						on,
						fact: { id },
						previous: previous === null ? null : { id: previous },
					}));
					return [nodes, nodes.length];
				},
				40,
			));

		it("knows all three kinds in the facts asked about", () => {
			const kinds = facts.flatMap(({ state, revises, revised }) =>
				learnedOf({ ...state, revises: revises !== null, revised }, "1900-01-01", "2030-01-01"),
			);
			expect(new Set(kinds)).toEqual(new Set(["ATTESTED", "REVISED", "WITHDRAWN"]));
		});
	});

	describe("density", () => {
		const query = `query ($unit: TimeUnit!, $from: Date, $to: Date, $ids: [ID!], $when: When) {
		density(unit: $unit, from: $from, to: $to, ids: $ids, when: $when) { from to began ended holding }
	}`;
		const question = fc.record({
			unit: fc.constantFrom("YEAR" as const, "QUARTER" as const, "MONTH" as const, "DAY" as const),
			range: twoDays,
			open: fc.constantFrom("neither", "from", "to", "both"),
			ids,
			when,
		});
		const rangeOf = ({ unit, range, open }: { unit: string; range: readonly [Day, Day]; open: string }) =>
			// So many days are refused: see below.
			unit === "DAY"
				? { from: "2015-06-01", to: "2016-12-31" }
				: {
						from: open === "from" || open === "both" ? null : range[0],
						to: open === "to" || open === "both" ? null : range[1],
					};

		type DensityQuestion = typeof question extends fc.Arbitrary<infer Q> ? Q : never;
		const density = async (asked: DensityQuestion) => {
			const { data, errors } = await ask(query, {
				unit: asked.unit,
				ids: asked.ids,
				when: asked.when,
				...rangeOf(asked),
			});
			expect(errors).toEqual([]);
			return data.density;
		};

		const expected = (asked: DensityQuestion) => {
			const those = facts
				.filter((fact) => counts(fact.state, asked.when) && isAbout(fact, { ids: asked.ids }))
				.map(({ state }) => state);
			const lasting = those.filter(({ nature }) => nature === "STATE");
			const days = [...those.map((fact) => fact.startEarliest), ...lasting.map((fact) => fact.endLatest)];
			const { from, to } = rangeOf(asked);
			const within = days
				.filter((one) => one !== null)
				.filter((one) => (from === null || one >= from) && (to === null || one <= to))
				.sort(compareDays);
			const first = from ?? within[0];
			const last = to ?? within.at(-1) ?? from;
			if (first === undefined || last === undefined || last === null) return [];
			const bins = calendarBins(asked.unit).filter((bin) => bin.to >= first && bin.from <= last);
			const inBin = (bin: { from: Day; to: Day }) => (one: Day | null) =>
				one !== null && bin.from <= one && one <= bin.to;
			return bins.map((bin) => ({
				...bin,
				began: those.map((fact) => fact.startEarliest).filter(inBin(bin)).length,
				ended: lasting.map((fact) => fact.endLatest).filter(inBin(bin)).length,
				holding: lasting.filter((fact) => onDay(fact, bin.to).status === "HOLDS").length,
			}));
		};

		it("counts what begins, ends and holds in every unit of the calendar, each fact once", () =>
			agrees(question, density, expected, 60));

		it("adds up to what changes between the day before and the last day", async () => {
			const { data } = await ask(`{
			density(unit: QUARTER, from: "2015-10-01", to: "2019-09-30") { began ended }
			changes(since: "2015-09-30", until: "2019-09-30", first: 1000) { nodes { kind } }
			dayLater: changes(since: "2015-10-01", until: "2019-10-01", first: 1000) { nodes { kind } }
		}`);
			const sum = (name: "began" | "ended") =>
				data.density.reduce((total: number, bin: Record<string, number>) => total + (bin[name] ?? 0), 0);
			const ended = ({ kind }: { kind: string }) => kind === "ENDED";
			expect(sum("began")).toBe(data.changes.nodes.filter((one: { kind: string }) => !ended(one)).length);
			// What lasts to a day is over on the next.
			expect(sum("ended")).toBe(data.dayLater.nodes.filter(ended).length);
		});

		it("says the same of all facts from the counts that imports keep, and counts itself where one was never counted", async () => {
			await keepTallies();
			const kept = question.map((asked) => ({
				...asked,
				ids: null,
				when: { ...defaultWhen, standings: asked.when.standings },
			}));
			await agrees(kept, density, expected, 60);
			const bySources = fc
				.tuple(kept, day)
				.map(([asked, asKnownOn]) => ({ ...asked, when: { ...asked.when, asKnownOn } }));
			await agrees(bySources, density, expected, 120);

			const asked: DensityQuestion = {
				unit: "YEAR",
				range: ["2010-01-01", "2010-12-31"],
				open: "neither",
				ids: null,
				when: defaultWhen,
			};
			const [before] = await density(asked);
			const on = {
				startEarliest: "2010-05-05",
				startLatest: "2010-05-05",
				endEarliest: "2010-05-05",
				endLatest: "2010-05-05",
			};
			await writeGraph(graph(), [{ id: "event/by-hand", state: { ...stands, ...on, nature: "OCCURRENCE" } }], []);
			const [after] = await density(asked);
			expect(after.began).toBe(before.began + 1);
		});
	});
}
