import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { daysSinceEpoch, FIRST_DAY, LAST_DAY } from "../../../model/time/day.ts";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { toPathsAsked } from "../../../server/domain/paths/asked.ts";
import { chronological } from "../../../server/domain/paths/chronological.ts";
import { paths } from "../../../server/domain/paths/paths.ts";
import { readDaysIn, readHopsIn } from "../../../server/domain/paths/read-hops.ts";
import { useGraph } from "../../helpers/graph.ts";
import { arbitraryGraph, arbitraryQuestion, calendar } from "../../unit/domain/paths/arbitrary-graphs.ts";
import { arrivals, expectedPaths, expectedRefusal, type Tie } from "../../unit/domain/paths/brute-force-orders.ts";
import { useBundledApi } from "../graphql/api.ts";
import { stands, writeGraph } from "./write-graph.ts";

const orders = ["ANY", "CHRONOLOGICAL", "SIMULTANEOUS"] as const;

describe("in many small graphs of one database", () => {
	const { graph } = useGraph();
	const worlds = fc.sample(arbitraryGraph, { seed: 11, numRuns: 60 });
	const questions = fc.sample(fc.array(arbitraryQuestion, { minLength: 4, maxLength: 4 }), { seed: 12, numRuns: 60 });
	/** The same id in a world of its own. */
	const idIn = (n: number, id: string) => id.replace(/(^|@)([a-z]+)\//g, `$1$2/w${n}.`);
	const tiesIn = (n: number): readonly Tie[] =>
		(worlds[n]?.ties ?? []).map((tie) => ({
			...tie,
			id: idIn(n, tie.id),
			from: idIn(n, tie.from),
			to: idIn(n, tie.to),
			...(tie.fact !== undefined && { fact: idIn(n, tie.fact) }),
		}));

	beforeAll(async () => {
		const nodes = worlds.flatMap((world, n) =>
			world.nodes.map((id) => {
				const deal = world.ties.find(({ fact }) => fact === id);
				return { id: idIn(n, id), ...(deal !== undefined && { state: deal }) };
			}),
		);
		const nowhere = {
			id: "company/not-yet",
			state: { ...stands, startEarliest: "2015-01-01", startLatest: "2015-01-01" },
		};
		const ties = worlds
			.flatMap((_, n) => tiesIn(n))
			.map(({ id, from, to, fact, ...state }) => {
				const owner = fact === undefined ? { id } : { fact };
				return { type: "PARTNER_OF", ...owner, from, to, state };
			});
		const early = { type: "PARTNER_OF", id: "fact/early", from: idIn(0, "person/a"), to: nowhere.id };
		await writeGraph(graph(), [...nodes, nowhere], [...ties, early]);
	});

	const isThere = (n: number, id: string) =>
		(worlds[n]?.nodes ?? []).some((node) => idIn(n, node) === id) ||
		tiesIn(n).some((tie) => tie.id === id && tie.fact === undefined);

	test.each(orders)("paths and refusals are those that trying everything finds: %s", async (order) => {
		let found = 0;
		for (const [n, asked] of questions.entries()) {
			for (const given of asked) {
				// What is nowhere is refused.
				const avoid = given.avoid.map((id) => idIn(n, id)).filter((id) => isThere(n, id));
				const question = { ...given, avoid, order, from: idIn(n, "person/a"), to: idIn(n, "person/b") };
				const open = tiesIn(n).filter(({ id, from, to }) => ![id, from, to].some((one) => avoid.includes(one)));
				const answer = await paths(graph(), vocabulary, question);
				const expected = expectedPaths(open, question, calendar);
				const shown = expected.map(({ nodes, ties }) => [nodes, ties.map(({ id }) => id)]);
				expect(answer.paths.map(({ nodes, relationships }) => [nodes, relationships.map(({ id }) => id)])).toEqual(
					shown,
				);
				if (order === "CHRONOLOGICAL")
					expect(answer.paths.map((path) => path.arrivals)).toEqual(
						expected.map(({ ties }) => arrivals(ties, given.when.certainty)),
					);
				const refusal = order === "ANY" ? null : expectedRefusal(open, question, calendar);
				expect(answer.refusal && { nodes: answer.refusal.path.nodes, hop: answer.refusal.hop }).toEqual(refusal);
				found += answer.paths.length;
			}
		}
		expect(found).toBeGreaterThan(50);
	});

	test("the best days that the database tells are those of the hops that it tells", async () => {
		const clamped = (day: number) => Math.min(Math.max(day, daysSinceEpoch(FIRST_DAY)), daysSinceEpoch(LAST_DAY));
		let told = 0;
		for (const [n, [given]] of questions.entries()) {
			const ids = (worlds[n]?.nodes ?? []).map((id) => idIn(n, id));
			const [from = "", to = ""] = ids;
			const asked = toPathsAsked(vocabulary, { ...given, avoid: [], order: "CHRONOLOGICAL", from, to });
			const hops = await readHopsIn(graph(), asked)(ids);
			for (const [sweep, ahead] of [
				[chronological.ahead, true],
				[chronological.back, false],
			] as const) {
				const days = new Map(ids.slice(0, 3).map((id, i) => [id, [sweep.origin, 0, 17_000][i] ?? 0]));
				const best = new Map<string, number>();
				for (const [id, day] of days)
					for (const [other, hop] of hops.get(id) ?? []) {
						const reached = sweep.through(day, hop, id, other);
						if (reached !== null) best.set(other, sweep.join(best.get(other) ?? reached, reached));
					}
				const expected = [...best].map(([id, day]) => [id, clamped(day)] as const).sort();
				expect([...(await readDaysIn(graph(), asked)(days, ahead))].sort()).toEqual(expected);
				told += best.size;
			}
		}
		expect(told).toBeGreaterThan(100);
	});

	test("an end that is not there at the date is named, and nothing leads to it", async () => {
		const asked = { from: idIn(0, "person/a"), to: "company/not-yet" };
		for (const order of orders) {
			const before = await paths(graph(), vocabulary, { ...asked, order, when: { at: "2014-12-31" } });
			expect(before).toEqual({ paths: [], refusal: null, absent: ["company/not-yet"] });
			expect((await paths(graph(), vocabulary, { ...asked, order, when: { at: "2015-01-01" } })).absent).toEqual([]);
		}
	});
});

describe("in the bundled data", () => {
	const { ask } = useBundledApi();
	const found = `paths { nodes { id } arrivals } absent { id }
		refusal { hop en: reason fr: reason(language: FR) path { nodes { id } relationships { type } arrivals steps } }`;
	const throughTheSeat = "order: CHRONOLOGICAL, types: [PROVIDED, RECEIVED_BY, BOARD_MEMBER_OF]";

	test("from Microsoft to Musk through the board seat there is no way in order of time, and it says why", async () => {
		const { data, errors } = await ask(
			`{ paths(from: "company/microsoft", to: "person/elon-musk", maxHops: 3, ${throughTheSeat}) { ${found} } }`,
		);
		expect(errors).toEqual([]);
		expect(data.paths.paths).toEqual([]);
		expect(data.paths.refusal).toEqual({
			hop: 2,
			en: "Elon Musk left the board of OpenAI (2018) before Microsoft invested (Mar–Sep 2019)",
			fr: "Elon Musk a quitté le conseil d’administration d’OpenAI (2018) ; ce n’est qu’ensuite que Microsoft a investi (mars–sept. 2019)",
			path: {
				nodes: ["company/microsoft", "funding/microsoft-2019", "company/openai", "person/elon-musk"].map((id) => ({
					id,
				})),
				relationships: [{ type: "PROVIDED" }, { type: "RECEIVED_BY" }, { type: "BOARD_MEMBER_OF" }],
				arrivals: ["2019-03-12", "2019-03-12", null],
				steps: 2,
			},
		});
	});

	test("from Musk to Microsoft the same is one, with the days on which each tie can be taken", async () => {
		const { data } = await ask(
			`{ paths(from: "person/elon-musk", to: "company/microsoft", maxHops: 3, ${throughTheSeat}) { ${found} } }`,
		);
		expect(data.paths).toEqual({
			paths: [
				{
					nodes: ["person/elon-musk", "company/openai", "funding/microsoft-2019", "company/microsoft"].map((id) => ({
						id,
					})),
					arrivals: [null, "2019-03-12", "2019-03-12"],
				},
			],
			absent: [],
			refusal: null,
		});
	});

	test("on a day before the money came it is no tie at all", async () => {
		const { data } = await ask(
			`{ paths(from: "person/elon-musk", to: "company/microsoft", ${throughTheSeat}, when: { at: "2018-12-31" }) { ${found} } }`,
		);
		expect(data.paths).toEqual({ paths: [], absent: [], refusal: null });
	});
});
