import { describe, expect, it } from "vitest";
import { type AnswerError, useApi } from "./api.ts";

const { ask } = useApi();

const only = (errors: readonly AnswerError[]): AnswerError => {
	expect(errors).toHaveLength(1);
	const [error] = errors;
	if (!error) throw new Error("There is no error.");
	return error;
};

describe("bad input is BAD_USER_INPUT and names argument, value and what is allowed", () => {
	it.each([
		[
			"a day that does not exist",
			'{ people(when: { at: "2023-02-30" }) { nodes { id } } }',
			"when.at",
			"2023-02-30",
			"a day that exists, written YYYY-MM-DD",
		],
		[
			"a date that is none",
			'{ fact(id: "fact/x") { on(date: "spring") { status } } }',
			"date",
			"spring",
			"a day that exists",
		],
		[
			"`at` with `during`",
			'{ events(when: { at: "2019-01-01", during: { from: "2018-01-01" } }) { nodes { id } } }',
			"when.at",
			"2019-01-01",
			"left out where `during` is given",
		],
		[
			"`ended` without `at`",
			"{ events(when: { ended: true }) { nodes { id } } }",
			"when.ended",
			true,
			"unless `at` is given",
		],
		[
			"a period that ends before it begins",
			'{ events(when: { during: { from: "2019-01-02", to: "2019-01-01" } }) { nodes { id } } }',
			"when.during",
			{ from: "2019-01-02", to: "2019-01-01" },
			"`from` is not after its `to`",
		],
		[
			"a limit above the maximum",
			"{ people(first: 1001) { nodes { id } } }",
			"first",
			1001,
			"a whole number from 1 to 1000",
		],
		["a limit below the minimum", "{ people(first: 0) { nodes { id } } }", "first", 0, "a whole number from 1 to 1000"],
		["a cursor that is none", '{ people(after: "abc") { nodes { id } } }', "after", "abc", "of this same list"],
		[
			"an amount that is no number",
			'{ fundings(atLeast: "a lot") { nodes { id } } }',
			"atLeast",
			"a lot",
			"a decimal number written with digits",
		],
		[
			"a label that there is not",
			'{ search(text: "x", labels: [PLANET]) { nodes { id } } }',
			"labels",
			"PLANET",
			"one of PERSON, COMPANY",
		],
		[
			"a relationship type that there is not",
			"{ relationships(types: [ADORES]) { nodes { id } } }",
			"types",
			"ADORES",
			"ADVISES",
		],
		[
			"a day to compare with that is before the first",
			'{ changes(since: "2019-01-02", until: "2019-01-01") { nodes { kind } } }',
			"until",
			"2019-01-01",
			"not before `since` (2019-01-02)",
		],
		[
			"the same of two days of knowledge",
			'{ learned(since: "2019-01-02", until: "2019-01-01") { nodes { kind } } }',
			"until",
			"2019-01-01",
			"not before `since` (2019-01-02)",
		],
		[
			"bins that go backwards",
			'{ density(from: "2019-01-02", to: "2019-01-01") { began } }',
			"to",
			"2019-01-01",
			"not before `from` (2019-01-02)",
		],
		[
			"more bins than a thousand",
			'{ density(unit: DAY, from: "2015-01-01", to: "2017-09-27") { began } }',
			"unit",
			"DAY",
			"at most 1000 bins, not 1001",
		],
		[
			"a speaker who is not in the graph",
			'{ statements(speaker: "person/belaa") { totalCount } }',
			"speaker",
			"person/belaa",
			"the id of an entity in the graph",
		],
		[
			"what statements are about and is not in the graph",
			'{ statements(speaker: "person/bela", about: "person/ana") { totalCount } }',
			"about",
			"person/ana",
			"the id of an entity in the graph",
		],
		[
			"what statements are about and is no entity",
			'{ statements(about: "fact/anna-leads-nord") { totalCount } }',
			"about",
			"fact/anna-leads-nord",
			"the id of an entity in the graph",
		],
		[
			"a currency that there is not",
			'{ fundings(currency: "dollars") { totalCount } }',
			"currency",
			"dollars",
			"an ISO 4217 code, such as USD or EUR",
		],
	])("%s", async (_name, query, argument, value, allowed) => {
		const error = only((await ask(query)).errors);
		expect(error.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument, value });
		expect(error.extensions.allowed).toContain(allowed);
		for (const part of [argument, JSON.stringify(value).replaceAll(/^"|"$/g, ""), allowed])
			expect(error.message).toContain(part);
		const { en, fr } = error.extensions.words as { readonly en: string; readonly fr: string };
		expect(en).toBe(error.message);
		expect(fr).toContain(" : il faut ");
		expect(fr).toContain(JSON.stringify(value).replaceAll(/^"|"$/g, ""));
	});

	it("in a variable it names the variable, with the place in it", async () => {
		const query = "query ($when: When, $first: Int) { people(when: $when, first: $first) { nodes { id } } }";
		const { errors } = await ask(query, { when: { at: "2023-13-01" }, first: 1.5 });
		expect(
			errors.map(({ message, extensions }) => [message, extensions.code, extensions.variable, extensions.value]),
		).toEqual([
			[expect.stringContaining('`$when.at` is "2023-13-01"'), "BAD_USER_INPUT", "when.at", "2023-13-01"],
			[expect.stringContaining("`$first` is 1.5"), "BAD_USER_INPUT", "first", 1.5],
		]);
		expect(errors[0]?.message).toContain("written YYYY-MM-DD");
		expect(errors[1]?.message).toContain("a whole number");
		expect(errors.map(({ extensions }) => extensions.words)).toEqual([
			{ en: errors[0]?.message, fr: expect.stringContaining("il faut un jour qui existe") },
			{ en: errors[1]?.message, fr: "La variable `$first` est 1.5 : il faut un nombre entier." },
		]);
		const missing = await ask('query ($day: Date!) { fact(id: "fact/x") { on(date: $day) { status } } }');
		expect(only(missing.errors)).toMatchObject({
			message: expect.stringContaining("`$day` is missing"),
			extensions: { code: "BAD_USER_INPUT", variable: "day" },
		});
	});

	it("is HTTP 400 by GraphQL's own content type, and 200 by plain JSON", async () => {
		const query = 'query ($day: Date!) { fact(id: "fact/x") { on(date: $day) { status } } }';
		const own = await ask(query, { day: "no" }, { accept: "application/graphql-response+json" });
		const plain = await ask(query, { day: "no" }, { accept: "application/json" });
		expect([own.status, plain.status]).toEqual([400, 200]);
	});

	it("a cursor of another list, of another node's list or of other arguments is refused", async () => {
		const { data } = await ask(`{
			people(first: 1) { pageInfo { endCursor } }
			company(id: "company/sued") { fundingReceived(first: 1) { pageInfo { endCursor } } }
		}`);
		const ofPeople = data.people.pageInfo.endCursor;
		const ofSued = data.company.fundingReceived.pageInfo.endCursor;
		const refused = [
			["query ($after: String) { sources(after: $after) { nodes { id } } }", ofPeople],
			['query ($after: String) { people(when: { at: "2020-01-01" }, after: $after) { nodes { id } } }', ofPeople],
			[
				'query ($after: String) { company(id: "company/nord") { fundingReceived(after: $after) { nodes { id } } } }',
				ofSued,
			],
			[
				'query ($after: String) { company(id: "company/sued") { fundingProvided(after: $after) { nodes { id } } } }',
				ofSued,
			],
		] as const;
		for (const [query, after] of refused) {
			const error = only((await ask(query, { after })).errors);
			expect(error.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "after", value: after });
		}
		const taken = await ask("query ($after: String) { people(first: 1, after: $after) { nodes { id } } }", {
			after: ofPeople,
		});
		expect(taken.data.people.nodes).toEqual([{ id: "person/bela" }]);
	});

	it("more than a thousand ids at once are refused before the database is asked", async () => {
		const ids = Array.from({ length: 1001 }, (_, n) => `person/${n}`);
		const { errors, sent } = await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });
		expect(only(errors).extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "ids" });
		expect(sent).toBe(0);
	});

	it.each([
		"timeline(ids: $ids) { nodes { id } }",
		'changes(since: "2019-01-01", until: "2020-01-01", ids: $ids) { nodes { kind } }',
		'learned(since: "2019-01-01", until: "2020-01-01", ids: $ids) { nodes { kind } }',
		"density(ids: $ids) { began }",
	])("ids that no node has are named: %s", async (field) => {
		const ids = ["person/anna", "person/nobody", "fact/anna-leads-nord"];
		const error = only((await ask(`query ($ids: [ID!]) { ${field} }`, { ids })).errors);
		expect(error.extensions).toMatchObject({
			code: "BAD_USER_INPUT",
			argument: "ids",
			value: ["person/nobody", "fact/anna-leads-nord"],
		});
		const many = Array.from({ length: 2001 }, (_, n) => `person/${n}`);
		const refused = only((await ask(`query ($ids: [ID!]) { ${field} }`, { ids: many })).errors);
		expect(refused.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "ids", value: "2001 ids" });
	});

	it("ids to be avoided that nothing has are named, with what the first of them perhaps meant", async () => {
		const query = `query ($avoid: [ID!]) { paths(from: "person/anna", to: "company/nord", avoid: $avoid) { paths { length } } }`;
		const error = only(
			(await ask(query, { avoid: ["person/bella", "fact/anna-leads-nord", "fact/none#LEADS"] })).errors,
		);
		expect(error.extensions).toMatchObject({ argument: "avoid", value: ["person/bella", "fact/none"] });
		expect(error.message).toContain("did you mean person/bela (");
		expect(error.extensions.words).toMatchObject({ fr: expect.stringContaining("vouliez-vous dire person/bela (") });
		const avoid = ["person/bela", "fact/anna-leads-nord", "fact/anna-leads-nord#LEADS"];
		expect((await ask(query, { avoid })).errors).toEqual([]);
	});

	it("an empty list of ids leaves nothing, in every field that a list narrows; left out, it narrows nothing", async () => {
		const days = 'since: "2000-01-01", until: "2020-01-01"';
		const query = `query ($ids: [ID!]) {
			timeline(ids: $ids) { totalCount }
			changes(${days}, ids: $ids) { totalCount }
			learned(${days}, ids: $ids) { totalCount }
			disagreements(ids: $ids) { totalCount }
			density(ids: $ids) { began }
		}`;
		const counts = async (variables: Readonly<Record<string, unknown>>) => {
			const { data, errors } = await ask(query, variables);
			expect(errors).toEqual([]);
			const { density, ...lists } = data as Record<string, { readonly totalCount: number }> & { density: unknown[] };
			return [...Object.values(lists).map(({ totalCount }) => totalCount), density.length];
		};
		expect(await counts({ ids: [] })).toEqual([0, 0, 0, 0, 0]);
		for (const count of await counts({})) expect(count).toBeGreaterThan(0);
	});

	it("ids that neither an entity nor a fact has are named where accounts of either are asked for", async () => {
		const ids = ["person/anna", "person/nobody", "fact/anna-leads-nord", "fact/none"];
		const error = only((await ask("query ($ids: [ID!]) { disagreements(ids: $ids) { totalCount } }", { ids })).errors);
		expect(error.extensions).toMatchObject({
			code: "BAD_USER_INPUT",
			argument: "ids",
			value: ["person/nobody", "fact/none"],
		});
	});

	it.each([
		["companies", ["fund", "nonprofitt", "Company"], ["nonprofitt", "Company"], "did you mean nonprofit, company?"],
		["products", ["xyz"], ["xyz"], "model"],
		["sources", ["filings"], ["filings"], "did you mean filing?"],
		["fundings", ["donations"], ["donations"], "did you mean donation?"],
		["events", ["lanch"], ["lanch"], "did you mean launch?"],
	])(
		"kinds that the vocabulary does not have are named, with the nearest: %s",
		async (list, kinds, unknown, nearest) => {
			const query = `query ($kinds: [String!]) { ${list}(kinds: $kinds) { totalCount } }`;
			const error = only((await ask(query, { kinds })).errors);
			expect(error.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "kinds", value: unknown });
			expect(error.message).toContain(nearest);
		},
	);

	it.each([
		'{ fundings(kinds: ["donations"]) { totalCount } }',
		"{ relationships(types: [FOUNDD]) { totalCount } }",
		'{ people(when: { att: "2019-01-01" }) { totalCount } }',
	])("a message that asks what was meant has no full stop after its question: %s", async (query) => {
		const { message } = only((await ask(query)).errors);
		expect(message).toMatch(/[Dd]id you mean .*\?/);
		expect(message).not.toContain("?.");
	});

	it("a thousand bins are not too many, and where no range is given the remedy says so", async () => {
		const { data, errors } = await ask('{ density(unit: DAY, from: "2015-01-01", to: "2017-09-26") { from to } }');
		expect(errors).toEqual([]);
		expect(data.density).toHaveLength(1000);
		const error = only((await ask("{ density(unit: DAY) { began } }")).errors);
		expect(error.extensions.allowed).toContain("give `from` and `to`");
	});

	it("a document that no question needs is refused before it is read to its end", async () => {
		const { errors, sent } = await ask(`{ ${"a: datasets { id } ".repeat(5_000)} }`);
		expect(errors).toHaveLength(1);
		expect(sent).toBe(0);
	});
});
