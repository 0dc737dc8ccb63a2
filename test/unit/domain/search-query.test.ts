import { expect, test } from "vitest";
import { readingsOf, toNearQuery, toSearchQuery } from "../../../server/domain/search-query.ts";

const queryOf = (text: string) => toSearchQuery(readingsOf(text));

test.each([
	["OpenAI", "+openai*"],
	["Sam Altman", "(+sam +altman*) (+samaltman*)"],
	["  Élon   MUSK ", "(+elon +musk*) (+elonmusk*)"],
	["open ai fund", "(+open +ai +fund*) (+openai +fund*) (+open +aifund*)"],
	["C++ (a) && b", "+c +a +b*"],
	["OpenAI*", "+openai*"],
	['"open ai" AND NOT musk OR x', "+open +ai +and +not +musk +or +x*"],
	["a/b\\c ~^:[1 TO 2]{!}", "+a +b +c +1 +to +2*"],
	["GPT-4", "(+gpt +4*) (+gpt4*)"],
	["X.AI", "+x\\.ai*"],
	["University of", "+university of*"],
	["of", "+of*"],
	["l’IA", "+l\\'ia*"],
])("%s is asked as %s", (text, query) => {
	expect(queryOf(text)).toBe(query);
});

test.each([
	["microsft", "+(microsft~2 microsft*)"],
	["elon msk", "(+elon~1 +(msk~1 msk*)) (+(elonmsk~2 elonmsk*))"],
	["x ai", "(+x +ai*) (+(xai~1 xai*))"],
	["bank with th", "+bank~1 +with +th*"],
	["x.aai", "+(x\\.aai~1 x\\.aai*)"],
])("where nothing is found %s is asked as %s: short words as they are, and no stop word for another", (text, query) => {
	expect(toNearQuery(readingsOf(text))).toBe(query);
});

test.each(["", "   ", "+++", "?! &&", "🙂"])("a text without a word is not asked at all: %j", (text) => {
	expect(readingsOf(text)).toEqual([]);
});

test("of a very long text the first words are asked", () => {
	expect(queryOf("word ".repeat(5_000)).split(" ")).toHaveLength(32);
});
