import { describe, expect, it } from "vitest";
import { useBundledApi } from "../graphql/api.ts";
import { examplesOf } from "./examples.ts";

const { examples } = examplesOf("graphql.md");
const { ask } = useBundledApi();

describe("docs/graphql.md", () => {
	it("answers twenty-five questions", () => {
		expect(examples.length).toBeGreaterThanOrEqual(25);
	});

	it.each(examples.map((example) => [example.name, example] as const))(
		"answers as it says: %s",
		async (_name, { query, answer }) => {
			const { data, errors } = await ask(query);
			expect(errors).toEqual([]);
			expect(data).toEqual(JSON.parse(answer));
		},
	);
});
