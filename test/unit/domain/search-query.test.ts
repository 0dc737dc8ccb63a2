import { expect, test } from "vitest";
import { toSearchQuery } from "../../../server/domain/search-query.ts";

test.each([
	["OpenAI", "+openai*"],
	["Sam Altman", "+sam +altman*"],
	["  Élon   MUSK ", "+elon +musk*"],
	["C++ (a) && b", "+c +a +b*"],
	["OpenAI*", "+openai*"],
	['"open ai" AND NOT musk OR x', "+open +ai +and +not +musk +or +x*"],
	["a/b\\c ~^:[1 TO 2]{!}", "+a +b +c +1 +to +2*"],
	["GPT-4", "+gpt +4*"],
	["X.AI", "+x\\.ai*"],
	["University of", "+university of*"],
	["of", "+of*"],
	["l’IA", "+l\\'ia*"],
])("%s is asked as %s", (text, query) => {
	expect(toSearchQuery(text)).toBe(query);
});

test.each(["", "   ", "+++", "?! &&", "🙂"])("a text without a word is not asked at all: %j", (text) => {
	expect(toSearchQuery(text)).toBeNull();
});

test("of a very long text the first words are asked", () => {
	expect(toSearchQuery("word ".repeat(5_000))?.split(" ")).toHaveLength(32);
});
