import { makeExecutableSchema } from "@graphql-tools/schema";
import { compileQuery } from "graphql-jit";
import { createYoga } from "graphql-yoga";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { keepFacts } from "../../../server/domain/kept/kept-facts.ts";
import { createReports } from "../../../server/domain/reports/reports.ts";
import { UserInputError } from "../../../server/domain/user-input-error.ts";
import { createContext } from "../../../server/graphql/context.ts";
import { useCompiledQueries } from "../../../server/graphql/plugins/compiled-queries.ts";
import { useExposedErrors } from "../../../server/graphql/plugins/exposed-errors.ts";
import { useInputErrors } from "../../../server/graphql/plugins/input-errors.ts";
import { inSession } from "../scene/session.ts";
import { silent, useApi, type Variables } from "./api.ts";

// Files of a worker share their modules: those of this one are loaded anew, with the mock, and forgotten after it.
vi.hoisted(() => vi.resetModules());
afterAll(() => {
	vi.doUnmock("graphql-jit");
	vi.resetModules();
});
vi.mock("graphql-jit", async (load) => {
	const real = await load<typeof import("graphql-jit")>();
	return { ...real, compileQuery: vi.fn(real.compileQuery) };
});

beforeEach(() => {
	vi.mocked(compileQuery).mockClear();
});

/** Else what was answered would be answered again, by neither engine. */
const writeSomething = () => inSession((session) => session.run("CREATE (n:Nothing) DELETE n"));

/** An answer without what differs from request to request. */
function comparable(answer: { readonly status: number; readonly data: unknown; readonly errors: unknown }): unknown {
	const { status, data, errors } = answer;
	return JSON.parse(JSON.stringify({ status, data, errors }).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "<request>"));
}

const { ask, graph } = useApi();

const people =
	"query ($when: When, $first: Int, $after: String) { people(when: $when, first: $first, after: $after) { nodes { id } } }";

const questions: readonly (readonly [string, string, Variables?])[] = [
	[
		"a list with all its pages' parts",
		"{ people(first: 2) { totalCount edges { cursor node { id } } nodes { name } pageInfo { hasNextPage endCursor } } }",
	],
	[
		"interfaces and fragments",
		'{ nodes(ids: ["person/anna", "funding/pledge", "fact/anna-founded-nord", "none"]) { __typename id ...E ... on Fact { standing } } } fragment E on Entity { label name }',
	],
	[
		"aliases of one field",
		'{ a: person(id: "person/bela") { name } b: person(id: "person/bela") { name(language: FR) } }',
	],
	[
		"nested lists of many nodes",
		"{ companies { nodes { name fundingReceived { totalCount nodes { name providers { name } evidence { chain { name } } } } } } }",
	],
	[
		"directives by a variable",
		'query ($no: Boolean!) { person(id: "person/anna") { id name @skip(if: $no) aliases @include(if: $no) } }',
		{ no: true },
	],
	[
		"directives by the other value",
		'query ($no: Boolean!) { person(id: "person/anna") { id name @skip(if: $no) aliases @include(if: $no) } }',
		{ no: false },
	],
	["defaults of variables", 'query ($day: Date = "2019-07-01") { people(when: { at: $day }) { nodes { id } } }'],
	["variables that are objects", people, { when: { at: "2019-07-01", ended: true }, first: 2 }],
	["variables that are null", people, { when: null, first: null, after: null }],
	["an id that is not known", '{ entity(id: "person/nobody") { id } fact(id: "fact/none") { id } }'],
	["introspection", '{ __schema { queryType { name } } __type(name: "When") { inputFields { name defaultValue } } }'],
	[
		"decimals, days and periods",
		'{ fundings { nodes { money { amount } period { text startEarliest endLatest } on(date: "2019-06-01") { status certainty } } } }',
	],
	["a refused limit", people, { first: 2000 }],
	["a refused cursor", people, { after: "abc" }],
	["`at` with `during`", people, { when: { at: "2019-01-01", during: { from: "2018-01-01" } } }],
	["a bad day in a variable", people, { when: { at: "2019-02-30" } }],
	["a variable of the wrong type", people, { first: "many" }],
	["a variable that is missing", "query ($id: ID!) { person(id: $id) { id } }"],
	["a field that there is not", "{ people { nodes { height } } }"],
	["one field refused, the others answered", "{ datasets { id } people(first: 0) { nodes { id } } }"],
];

describe("a compiled query answers as an interpreted one", () => {
	it.each(questions.map(([name, query, variables]) => ({ name, query, variables })))(
		"$name",
		async ({ query, variables }) => {
			const interpreted = await ask(query, variables);
			await writeSomething();
			const compiled = await ask(query, variables);
			await writeSomething();
			const again = await ask(query, variables);
			expect(comparable(compiled)).toEqual(comparable(interpreted));
			expect(comparable(again)).toEqual(comparable(interpreted));
		},
	);

	it("and is compiled when it comes a second time, once", async () => {
		const query = '{ person(id: "person/anna") { id } }';
		await ask(query);
		expect(compileQuery).not.toHaveBeenCalled();
		await ask(query);
		await ask(query);
		expect(compileQuery).toHaveBeenCalledTimes(1);
	});
});

describe("errors that the engines make by themselves", () => {
	const schema = makeExecutableSchema({
		typeDefs: `
			type Query { whole: Int must: String! list: [String!] thing: Thing deep: [Deep!] fails: String refused: String later: String }
			enum Colour { RED }
			type Deep { colour: Colour thing: Thing! }
			interface Thing { id: ID! }
			type One implements Thing { id: ID! }
		`,
		resolvers: {
			Query: {
				whole: () => "secret 1",
				must: () => null,
				list: () => ["a", null],
				thing: () => ({ type: "secret 2" }),
				deep: () => [
					{ colour: "RED", thing: { id: "1" } },
					{ colour: "secret 3", thing: null },
				],
				fails: () => {
					throw new Error("secret 4");
				},
				refused: () => {
					throw new UserInputError("colour", "blue", { en: "red", fr: "rouge" });
				},
				later: async () => {
					throw new Error("secret 5");
				},
			},
			Thing: { __resolveType: ({ type }: { type?: string }) => type ?? "One" },
		},
	});

	async function answers(query: string): Promise<unknown[]> {
		const shared = {
			graph: graph(),
			kept: keepFacts(graph()),
			reports: createReports({ graph: graph() }),
			vocabulary,
			correctionsTo: null,
		};
		const yoga = createYoga({
			schema,
			context: () => createContext(shared),
			plugins: [useExposedErrors(silent), useInputErrors(), useCompiledQueries()],
			maskedErrors: false,
			logging: false,
		});
		const all: unknown[] = [];
		for (let time = 0; time < 3; time += 1) {
			const response = await yoga.fetch("http://chronograph/graphql", {
				method: "POST",
				headers: { "content-type": "application/json" },
				body: JSON.stringify({ query }),
			});
			all.push(comparable({ status: response.status, ...(await response.json()) }));
		}
		return all;
	}

	it.each([
		["a scalar that cannot be given out", "{ whole }"],
		["null where there must be a value", "{ must }"],
		["null in a list that may have none", "{ list }"],
		["a type that there is not", "{ thing { id } }"],
		["an enum value that there is not, beside a good one", "{ deep { colour } }"],
		["null deep down", "{\n  whole\n  deep {\n    thing { id }\n  }\n}"],
		["what a resolver throws", "{ fails }"],
		["what a resolver throws later", "{ later }"],
		["what is meant for the caller", "{ refused }"],
		["several at once", "{ fails refused whole later }"],
	])("%s: the same from both, and nothing of it is told", async (_name, query) => {
		const [interpreted, compiled, again] = await answers(query);
		expect(compileQuery).toHaveBeenCalledTimes(1);
		expect(compiled).toEqual(interpreted);
		expect(again).toEqual(interpreted);
		expect(JSON.stringify([interpreted, compiled])).not.toMatch(/secret|Cannot return null|cannot represent/);
		expect(JSON.stringify(interpreted)).toContain(query === "{ refused }" ? "BAD_USER_INPUT" : "INTERNAL_SERVER_ERROR");
	});
});
