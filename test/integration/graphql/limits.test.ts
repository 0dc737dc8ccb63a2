import { describe, expect, it } from "vitest";
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

	it("and no larger one is: a page of a thousand with what each says of itself", async () => {
		const { errors } = await ask(
			"{ people(first: 1000) { nodes { id name existence { period { text } evidence { id chain { id } } } attributes { key value } } } }",
		);
		expect(errors).toEqual([]);
	});
});
