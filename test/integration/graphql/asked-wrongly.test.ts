import { beforeAll, describe, expect, it } from "vitest";
import { createGraphql, type GraphqlHandler } from "../../../server/graphql/server.ts";
import { useGraph } from "../../helpers/graph.ts";
import { silent } from "./api.ts";

const { graph } = useGraph();
let handler: GraphqlHandler;
beforeAll(async () => {
	handler = await createGraphql({ graph: graph(), log: silent, correctionsTo: null });
});

interface Refused {
	readonly message: string;
	readonly extensions: Readonly<Record<string, unknown>>;
}

async function refusalOf(init: RequestInit, search = ""): Promise<Refused & { readonly status: number }> {
	const response = await handler.fetch(`http://chronograph/graphql${search}`, init);
	const { data = null, errors } = (await response.json()) as { data?: unknown; errors: readonly Refused[] };
	expect(data).toBeNull();
	expect(errors).toHaveLength(1);
	const [error] = errors;
	if (!error) throw new Error("There is no error.");
	return { ...error, status: response.status };
}

const posted = (body: object): RequestInit => ({
	method: "POST",
	headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
	body: JSON.stringify(body),
});

describe("a question that cannot be answered as it was sent says how to send it", () => {
	it.each(["mutation { x }", "mutation M { __typename }", "subscription { __typename }"])(
		"%s: this API only reads",
		async (query) => {
			const { message, extensions, status } = await refusalOf(posted({ query }));
			expect(message).toContain("This API only reads");
			expect([extensions.code, status]).toEqual(["BAD_USER_INPUT", 400]);
		},
	);

	it("a mutation in an address is refused in the same words, and would be by POST", async () => {
		const search = `?${new URLSearchParams({ query: "mutation { x }" })}`;
		const { message, status } = await refusalOf({ headers: { accept: "application/json" } }, search);
		expect(message).toContain("This API only reads");
		expect(status).toBe(405);
	});

	it("a query beside a mutation is answered where it is the one that is asked", async () => {
		const query = "query Q { datasets { id } } mutation M { x }";
		const response = await handler.fetch("http://chronograph/graphql", posted({ query, operationName: "Q" }));
		expect(await response.json()).toMatchObject({ data: { datasets: [] } });
	});

	it.each([
		[{ query: "query A { datasets { id } } query B { datasets { id } }" }, /A, B\..*`operationName`/],
		[{ query: "query A { datasets { id } }", operationName: "C" }, /`operationName` is "C", but .*: A\./],
		[{ query: "fragment F on Person { id }" }, /no operation/],
	])("where it is open which operation is meant: %j", async (body, words) => {
		const { message, extensions, status } = await refusalOf(posted(body));
		expect(message).toMatch(words);
		expect([extensions.code, status]).toEqual(["OPERATION_RESOLUTION_FAILURE", 400]);
	});

	it.each([
		["without a content type", {}],
		["as a form", { "content-type": "application/x-www-form-urlencoded" }],
		["as plain text", { "content-type": "text/plain" }],
	])("%s: which header to send", async (_name, headers) => {
		const body = new TextEncoder().encode(JSON.stringify({ query: "{ datasets { id } }" }));
		const { message, status } = await refusalOf({ method: "POST", headers, body });
		expect(message).toContain("`content-type: application/json`");
		expect(status).toBe(403);
	});
});
