import { describe, expect, it } from "vitest";
import { shortAmount } from "../../../client/graph-view/words/amount.ts";
import { firstDate, shortDate } from "../../../client/graph-view/words/short-date.ts";
import { initials, sign } from "../../../client/graph-view/words/signs.ts";
import { shorten, teaser, withoutSpeaker, wrap } from "../../../client/graph-view/words/text.ts";
import type { ScenePeriod } from "../../../client/store/scene-types.ts";
import type { Nature } from "../../../model/vocabulary/types.ts";

const perLetter = (text: string) => text.length * 10;

describe("the sign of an organisation or product", () => {
	it.each([
		["OpenAI", "Oa"],
		["Microsoft", "Ms"],
		["Twitter, Inc.", "Tw"],
		["X Corp.", "Xc"],
		["X.AI", "Xa"],
		["SpaceX", "Sx"],
		["Google Brain", "Gb"],
		["GPT-4", "G4"],
		["DALL-E", "De"],
		["ChatGPT", "Cg"],
		["Élan", "El"],
		["7", "7"],
		["…", "?"],
	])("of %s is %s", (name, expected) => expect(sign(name)).toBe(expected));
});

describe("initials", () => {
	it.each([
		["Elon Musk", "EM"],
		["Laura van der Loomer", "LL"],
		["Plato", "P"],
		["Élodie Durand", "ED"],
		["", "?"],
	])("of %s are %s", (name, expected) => expect(initials(name)).toBe(expected));
});

describe("an amount in a pill", () => {
	const money = (amount: string | null, precision: string, currency: string | null = "USD") => ({
		amount,
		precision,
		currency,
	});
	it.each([
		[money("1000000000", "EXACT"), "$1bn", "1 Md$"],
		[money("100000000", "APPROXIMATE"), "~$100M", "~100 M$"],
		[money("2500000", "AT_LEAST", "EUR"), "≥€2.5M", "≥2,5 M€"],
		[money("950", "AT_MOST"), "≤$950", "≤950 $"],
		[money(null, "UNKNOWN", null), "?", "?"],
	])("of %o is %s, in French %s", (amount, en, fr) => {
		expect(shortAmount(amount, "en")).toBe(en);
		expect(shortAmount(amount, "fr").replace(/\s/gu, " ")).toBe(fr);
	});
});

describe("text that must fit", () => {
	it("is cut between words, and says that it is cut", () => {
		expect(shorten("one two three", 100, perLetter)).toBe("one two…");
		expect(shorten("one, two", 60, perLetter)).toBe("one…");
		expect(shorten("one two", 100, perLetter)).toBe("one two");
	});
	it("is cut within a word only where a word alone is too long", () => {
		expect(shorten("incorporation", 60, perLetter)).toBe("incor…");
	});
	it("is wrapped into as many lines as are allowed, none wider than the width", () => {
		expect(wrap("Twitter is no more", 110, 2, perLetter)).toEqual(["Twitter is", "no more"]);
		expect(wrap("The end of access to the data", 110, 2, perLetter)).toEqual(["The end of", "access to…"]);
		expect(wrap("Google", 110, 2, perLetter)).toEqual(["Google"]);
	});
	it("stands in quotation marks only where the words are those that were said", () => {
		expect(teaser("Neither are still true.", true, "en", 400, perLetter)).toBe("“Neither are still true.”");
		expect(teaser("Neither are still true.", true, "fr", 400, perLetter)).toBe("«\u00a0Neither are still true.\u00a0»");
		expect(teaser("Musk will keep funding", false, "en", 400, perLetter)).toBe("Musk will keep funding");
		expect(teaser("one two three four", true, "en", 120, perLetter)).toBe("“one two…”");
	});
	it("leaves out of a title the speaker that stands below it, and nobody else", () => {
		expect(withoutSpeaker("OpenAI: profits are capped", ["OpenAI"])).toBe("Profits are capped");
		expect(withoutSpeaker("Musk : tout le monde en achète", ["Elon Musk"])).toBe("Tout le monde en achète");
		expect(withoutSpeaker("Open letter: suspend it", ["Elon Musk"])).toBe("Open letter: suspend it");
	});
});

describe("a date beneath a node", () => {
	type Bound = string | null;
	const period = (
		nature: Nature,
		bounds: [Bound, Bound, Bound, Bound],
		attested: string | null = null,
	): ScenePeriod => ({
		nature,
		startEarliest: bounds[0],
		startLatest: bounds[1],
		endEarliest: bounds[2],
		endLatest: bounds[3],
		doubtful: false,
		text: null,
		attested,
		note: null,
	});
	const happened = (from: Bound, to: Bound) => period("OCCURRENCE", [from, to, from, to]);

	it.each([
		[happened("2019-03-11", "2019-03-11"), "2019-03-11"],
		[happened("2022-11-01", "2022-11-30"), "2022-11"],
		[happened("2018-01-01", "2018-12-31"), "2018"],
		[happened("2018-09-01", "2018-12-21"), "autumn 2018"],
		[happened("2019-03-12", "2019-09-10"), "Mar–Sep 2019"],
		[happened("2022-11-01", "2023-04-04"), "Nov 2022–Apr 2023"],
		[happened(null, "2018-12-31"), "by 2018"],
		[period("STATE", ["2019-03-11", "2019-03-11", "2023-04-30", null]), "since 2019-03-11"],
		[period("STATE", ["2015-01-01", "2015-12-31", "2018-01-01", "2018-12-31"]), "2015–2018"],
		[period("STATE", [null, "2018-12-31", "2018-01-01", "2018-12-31"]), "until 2018"],
		[period("STATE", ["2019-04-01", null, null, null]), "after Mar 2019"],
		[period("STATE", [null, "2023-04-01", "2023-04-01", null], "2023-04"), "attested 2023-04"],
	])("says no more than %o does: %s", (given, expected) => expect(shortDate(given, "en")).toBe(expected));

	it("is none where no date is given", () => {
		expect(shortDate(period("STATE", [null, null, null, null]), "en")).toBeNull();
		expect(shortDate(happened(null, null), "en")).toBeNull();
	});
	it("of what has not begun is when it begins", () => {
		expect(firstDate(period("STATE", ["2015-01-01", "2015-12-31", "2018-01-01", "2018-12-31"]), "en")).toBe("2015");
	});
	it("is in French where the page is", () => {
		expect(shortDate(happened("2018-09-01", "2018-12-21"), "fr")).toBe("automne 2018");
		expect(shortDate(happened("2019-03-12", "2019-09-10"), "fr")).toBe("mars–sept. 2019");
	});
});
