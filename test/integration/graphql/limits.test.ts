import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, print, separateOperations } from "graphql";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../../server/config/package-root.ts";
import { limits } from "../../../server/graphql/plugins/limits.ts";
import { useApi } from "./api.ts";

const { ask } = useApi();

/** A question that goes this many levels deep. */
function deep(levels: number): string {
	const into = "evidence { chain { facts { nodes { ";
	const rounds = Math.floor((levels - 2) / 4);
	return `{ source(id: "source/paper") { facts { nodes { ${into.repeat(rounds)} id ${"} } } }".repeat(rounds)} } } } }`;
}

describe("a question that is too large is refused before anything is read", () => {
	it.each([
		["DEPTH_LIMIT", limits.depth, deep(limits.depth + 3), /in a second question with `nodes\(ids: …\)`/],
		[
			"ALIAS_LIMIT",
			limits.aliases,
			`{ ${Array.from({ length: limits.aliases + 1 }, (_, n) => `a${n}: node(id: "x") { id }`).join(" ")} }`,
			/`nodes\(ids: …\)`/,
		],
		["DIRECTIVE_LIMIT", limits.directives, `{ people { nodes { id ${"@skip(if: false) ".repeat(51)} } } }`, /fragment/],
		["TOKEN_LIMIT", limits.tokens, `{ people { nodes { ${"id ".repeat(limits.tokens)} } } }`, /as variables/],
		[
			"COST_LIMIT",
			limits.cost,
			"{ people(first: 1000) { nodes { relationships(first: 1000) { nodes { id } } } } }",
			/with `first`/,
		],
		[
			"COST_LIMIT",
			limits.cost,
			`{ ${Array.from({ length: 11 }, (_, n) => `r${n}: runReport(name: "who-funded-whom", limit: 100000) { rows }`).join(" ")} }`,
			/rows.*a smaller `limit`.*`\/reports\/NAME\.csv`/,
		],
	])("%s: it says what the limit is and how to ask instead", async (code, limit, query, advice) => {
		const { data, errors, sent } = await ask(query);
		expect(data).toBeNull();
		expect(errors.map(({ extensions }) => extensions)).toContainEqual(expect.objectContaining({ code, limit }));
		const [error] = errors.filter(({ extensions }) => extensions.code === code);
		expect(error?.message).toContain(limit.toLocaleString("en"));
		expect(error?.message).toMatch(advice);
		expect(error?.message).not.toContain("Syntax Error");
		expect(sent).toBe(0);
	});

	it("by the number that a variable gives, too", async () => {
		const query = `query ($first: Int!) { people(first: $first) { nodes { relationships(first: $first) { nodes { id } } } } }`;
		expect((await ask(query, { first: 1000 })).errors[0]?.extensions).toMatchObject({ code: "COST_LIMIT" });
		expect((await ask(query, { first: 20 })).errors).toEqual([]);
	});

	it("by the rows of a report, and not by all that is asked of its answer for each of them", async () => {
		const of =
			"report { name parameters { name } charts { columns { role } } columns { name } } columns { name words { value } }";
		const most = (limit: number) => ask(`{ runReport(name: "who-funded-whom", limit: ${limit}) { ${of} rows } }`);
		expect((await most(100_000)).errors).toEqual([]);
		expect((await most(2_000_000)).errors).toMatchObject([
			{
				message:
					"The limit is 2000000; it must be a whole number from 1 to 100,000. More rows come as a stream: /reports/NAME.csv or .ndjson, or --format csv or ndjson.",
				extensions: { code: "BAD_USER_INPUT", argument: "limit" },
			},
		]);
	});

	it("and no larger one is: a page of a thousand with what each says of itself", async () => {
		const { errors } = await ask(
			"{ people(first: 1000) { nodes { id name existence { period { text } evidence { id chain { id } } } attributes { key value } } } }",
		);
		expect(errors).toEqual([]);
	});
});

/** As many nodes as the page has in one picture. */
const sceneOf = Array.from({ length: 2_000 }, (_, n) => `person/none-${n}`);

describe("the page's own questions are within the limits, about a picture of two thousand nodes", () => {
	const folder = join(packageRoot, "client", "api");
	const files = readdirSync(folder).filter((file) => file.endsWith(".graphql"));
	const all = separateOperations(parse(files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n")));

	it.each(Object.entries(all))("%s", async (_, document) => {
		const { errors } = await ask(print(document), variablesOf(document));
		expect(errors.map(({ extensions }) => extensions.code)).not.toContainEqual(expect.stringMatching(/_LIMIT$/));
	});
});

/** Ids of a whole picture wherever a list of them is asked for; one of everything else that must be given. */
function variablesOf({ definitions }: DocumentNode): Readonly<Record<string, unknown>> {
	const [operation] = definitions.filter(
		(one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
	);
	const given = (operation?.variableDefinitions ?? []).flatMap(({ variable, type }): [string, unknown][] => {
		const name = print(type);
		if (name.startsWith("[ID!]")) return [[variable.name.value, sceneOf]];
		if (!name.endsWith("!")) return [];
		const values: Readonly<Record<string, unknown>> = {
			ID: "person/none",
			Date: "2019-01-01",
			PathOrder: "ANY",
			Int: 1,
		};
		return [[variable.name.value, values[name.slice(0, -1)] ?? "x"]];
	});
	return Object.fromEntries(given);
}
