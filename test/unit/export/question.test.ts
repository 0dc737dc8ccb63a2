import { parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { questionCodes } from "../../../client/export/question/code.ts";
import { viewQuestion } from "../../../client/export/question/view-question.ts";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { createSchema } from "../../../server/graphql/schema.ts";
import { about } from "./view.ts";

const view = { about, nodes: [], relationships: [], disagreements: [] };

describe("the question for a view", () => {
	it.each(["en", "fr"] as const)("is one that the API understands, in the language of the page: %s", (language) => {
		const { query } = viewQuestion({ ...view, about: { ...about, language } }, { types: null, data: null });
		expect(validate(createSchema(vocabulary), parse(query))).toEqual([]);
		expect(query).toContain(`wording(language: ${language.toUpperCase()})`);
	});

	it("asks of all that is dated what was written, what is attested and the words for it, and where each passage stands", () => {
		const { query } = viewQuestion(view, { types: null, data: null });
		for (const field of ["text", "attested", "words", "doubtful", "knownFrom", "title", "locator", "existence"])
			expect(query).toMatch(new RegExp(`\\b${field}\\b`));
	});

	it("names types of relationships only where some are hidden", () => {
		expect(viewQuestion(view, { types: null, data: null }).variables).not.toHaveProperty("types");
		expect(viewQuestion(view, { types: ["FOUNDED"], data: null }).variables).toHaveProperty("types", ["FOUNDED"]);
	});

	it.each(questionCodes.map((code) => [code.name, code] as const))(
		"as code for %s names the data that is shown, where that is known",
		(_name, { write }) => {
			const written = (data: string | null) =>
				write("http://127.0.0.1:4000/graphql", viewQuestion(view, { types: null, data }));
			expect(written("dataset/x@abc")).toMatch(/Chronograph-Data"?: ?"?dataset\/x@abc/);
			expect(written(null)).not.toContain("Chronograph-Data");
		},
	);
});
