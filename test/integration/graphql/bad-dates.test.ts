import { describe, expect, it } from "vitest";
import { type AnswerError, useApi } from "./api.ts";
import { type FieldOfTime, fieldsWith } from "./fields-of-time.ts";

const { ask } = useApi();

const only = (errors: readonly AnswerError[]): AnswerError => {
	expect(errors).toHaveLength(1);
	return errors[0] as AnswerError;
};
const named = (fields: readonly FieldOfTime[]) => fields.map((field) => [field.name, field] as const);
const fieldsOfWhen = fieldsWith("When");

describe("every field that takes `when`", () => {
	it("is known here", () => {
		const names = fieldsOfWhen.map(({ name }) => name);
		expect(names).toEqual(
			expect.arrayContaining([
				"Query.people(when:)",
				"Query.disagreements(when:)",
				"Company.statements(when:)",
				"Event.relationships(when:)",
			]),
		);
		expect(names.length).toBeGreaterThan(20);
	});

	it.each(named(fieldsOfWhen))(
		"%s refuses what is no day, out of range or backwards, and says what would be right",
		async (_name, { argument, query }) => {
			for (const day of ["0000-01-01", "10000-01-01", "2023-02-29", "2019-1-1", "2019", "yesterday"])
				for (const [value, place] of [
					[`{ at: "${day}" }`, `${argument}.at`],
					[`{ during: { to: "${day}" } }`, `${argument}.during.to`],
					[`{ asKnownOn: "${day}" }`, `${argument}.asKnownOn`],
				] as const) {
					const error = only((await ask(query(value))).errors);
					expect(error.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: place, value: day });
					expect(error.message).toContain("written YYYY-MM-DD");
				}
			const backwards = only((await ask(query('{ during: { from: "2019-01-02", to: "2019-01-01" } }'))).errors);
			expect(backwards.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: `${argument}.during` });
			expect(backwards.message).toContain("`from` is not after its `to`");
			const both = only((await ask(query('{ at: "2019-01-01", during: { from: "2018-01-01" } }'))).errors);
			expect(both.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: `${argument}.at` });
		},
	);

	it.each(named(fieldsOfWhen))(
		"%s answers on the first day and the last, and by the sources of a day before all",
		async (_name, { query }) => {
			for (const value of [
				'{ at: "0001-01-01" }',
				'{ at: "9999-12-31", ended: true }',
				"{ during: {} }",
				'{ asKnownOn: "0001-01-01" }',
			])
				expect((await ask(query(value))).errors).toEqual([]);
		},
	);
});

describe("every field that takes a day", () => {
	const fields = fieldsWith("Date");

	it.each(named(fields))(
		"%s refuses what is none, and says what would be right",
		async (_name, { argument, query }) => {
			for (const day of ["0000-01-01", "10000-01-01", "2023-02-29", "2019"]) {
				const error = only((await ask(query(`"${day}"`))).errors);
				expect(error.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument, value: day });
				expect(error.message).toContain("written YYYY-MM-DD");
			}
		},
	);

	it("among them what is compared, and the state of a fact", () => {
		expect(fields.map(({ name }) => name)).toEqual(
			expect.arrayContaining([
				"Query.changes(since:)",
				"Query.learned(until:)",
				"Query.density(from:)",
				"Tie.on(date:)",
			]),
		);
	});
});

describe("a day before any source", () => {
	const early = 'when: { asKnownOn: "2010-05-01" }';

	it("attests no fact, and excludes no entity: of what there is nothing was said by then", async () => {
		const { data, errors } = await ask(`{
			relationships(${early}) { totalCount } timeline(${early}) { totalCount } fundings(${early}) { totalCount }
			statements(${early}) { totalCount } events(${early}) { totalCount } disagreements(${early}) { totalCount }
			people(${early}) { totalCount } companies(when: { asKnownOn: "2010-05-01", at: "1900-01-01" }) { totalCount }
			density(unit: YEAR, from: "2010-01-01", to: "2010-12-31", ${early}) { began ended holding }
			paths(from: "person/anna", to: "company/nord", ${early}) { paths { length } refusal { hop } }
			neighbourhood(ids: ["company/nord"], ${early}) { nodes { id } relationships { id } }
			changes(since: "2000-01-01", until: "2030-01-01", asKnownOn: "2010-05-01") { totalCount }
			learned(since: "0001-01-01", until: "2010-05-01") { totalCount }
		}`);
		expect(errors).toEqual([]);
		expect(data).toEqual({
			relationships: { totalCount: 0 },
			timeline: { totalCount: 0 },
			fundings: { totalCount: 0 },
			statements: { totalCount: 0 },
			events: { totalCount: 0 },
			disagreements: { totalCount: 0 },
			people: { totalCount: 3 },
			companies: { totalCount: 3 },
			density: [{ began: 0, ended: 0, holding: 0 }],
			paths: { paths: [], refusal: null },
			neighbourhood: { nodes: [{ id: "company/nord" }], relationships: [] },
			changes: { totalCount: 0 },
			learned: { totalCount: 0 },
		});
	});

	it("and the day of the first source attests what it says", async () => {
		const { data } = await ask('{ timeline(when: { asKnownOn: "2010-05-02" }) { nodes { id } } }');
		expect(data.timeline.nodes).toEqual([{ id: "attribute/nord-form" }, { id: "fact/anna-founded-nord" }]);
	});
});

describe("a node that does not exist at the date", () => {
	it("is in no list and no way leads past it; asked for by name it is given, with what is said of its existence", async () => {
		const { data, errors } = await ask(`{
			before: companies(when: { at: "2015-12-31" }) { nodes { id } }
			while: companies(when: { at: "2016-01-01" }) { nodes { id } }
			after: companies(when: { at: "2021-01-01" }) { nodes { id } }
			ended: companies(when: { at: "2021-01-01", ended: true }) { nodes { id } }
			found: search(text: "South", labels: [COMPANY], when: { at: "2021-01-01" }) { totalCount }
			round: neighbourhood(ids: ["company/sued"], when: { at: "2021-01-01" }) { nodes { id } }
			company(id: "company/sued") { name existence { period { startEarliest endLatest } } }
			beside: neighbourhood(ids: ["company/nord"], labels: [COMPANY], depth: 2, when: { at: "2021-01-01", ended: false }) { nodes { id } }
			early: paths(from: "person/bela", to: "company/nord", when: { at: "0001-01-01" }) { paths { length } }
		}`);
		expect(errors).toEqual([]);
		const ids = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id);
		expect(ids(data.before)).toEqual(["company/nord", "company/ost"]);
		expect(ids(data.while)).toEqual(["company/nord", "company/ost", "company/sued"]);
		expect(ids(data.after)).toEqual(["company/nord", "company/ost"]);
		expect(ids(data.ended)).toEqual(["company/nord", "company/ost", "company/sued"]);
		expect(data.found.totalCount).toBe(0);
		expect(ids(data.round)[0]).toBe("company/sued");
		expect(data.company).toEqual({
			name: "South",
			existence: { period: { startEarliest: "2016-01-01", endLatest: "2020-12-31" } },
		});
		expect(ids(data.beside)).not.toContain("company/sued");
		expect(data.early.paths).toEqual([]);
	});
});
