import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../../../client/i18n/en.ts";
import { originsOf, standingWords } from "../../../client/store/fact-words.ts";
import { initialLanguage } from "../../../client/store/language.ts";
import { chronological, pathAlong } from "../../../client/store/path.ts";
import { stripOf } from "../../../client/store/range-strip.ts";
import { cypherLines, tokensOf } from "../../../client/store/reports/cypher-tokens.ts";
import { pathOf, reportRoute, routeOf } from "../../../client/store/route.ts";
import { type StoredRelationship, type StoredWords, saidIn } from "../../../client/store/stored-node.ts";
import { period } from "./arbitraries.ts";

const tweet: StoredWords = {
	text: "Not what I intended at all.",
	basis: "ORIGINAL",
	language: "en",
	translation: { en: null, fr: "Pas du tout ce que je voulais." },
	speakers: [],
};

describe("what was said", () => {
	it("is shown as it was said where the page speaks that language", () => {
		expect(saidIn(tweet, "en")).toEqual({ text: tweet.text, verbatim: true, translated: false, language: "en" });
	});

	it("is shown in the translation that was published, marked as one", () => {
		expect(saidIn(tweet, "fr")).toMatchObject({
			text: "Pas du tout ce que je voulais.",
			verbatim: true,
			translated: true,
		});
	});

	it("is shown in the language in which it is held where there is no other", () => {
		const held = { ...tweet, text: null, basis: "TRANSLATED_BY_SOURCE" as const, language: null };
		expect(saidIn(held, "en")).toMatchObject({ language: "fr", verbatim: true, translated: true });
	});

	it("is never between quotation marks where the words are ours", () => {
		const ours = {
			...tweet,
			text: null,
			basis: "PARAPHRASE" as const,
			translation: { en: "He objects.", fr: "Il s'y oppose." },
		};
		expect(saidIn(ours, "en")).toMatchObject({ text: "He objects.", verbatim: false, translated: false });
	});
});

const passage = (id: string, origin: string, who: string | null) => ({
	id,
	locator: null,
	quotation: null,
	quotationLanguage: null,
	standing: null,
	knownFrom: null,
	noteEn: null,
	noteFr: null,
	attribution: who === null ? null : { kind: "NAMED" as const, count: null, wordsEn: who, wordsFr: who },
	chain: ["source/article", origin].map((source) => ({
		id: source,
		kind: "article",
		publisher: null,
		url: null,
		published: null,
		nameEn: source,
		nameFr: source,
	})),
});

describe("evidence", () => {
	it("counts two passages of one origin as one origin", () => {
		expect(originsOf([passage("1", "source/ft", null), passage("2", "source/ft", null)])).toBe(1);
		expect(originsOf([passage("1", "source/ft", null), passage("2", "source/wsj", null)])).toBe(2);
	});

	it("names who claims or denies", () => {
		expect(standingWords("CLAIMED", [passage("1", "source/ft", "Elon Musk")], en.standing, "en")).toBe(
			"claimed by Elon Musk",
		);
		expect(standingWords("DENIED", [passage("1", "source/ft", null)], en.standing, "en")).toBe("denied");
		expect(standingWords("REPORTED", [passage("1", "source/ft", "Elon Musk")], en.standing, "en")).toBe("reported");
	});
});

const line = (id: string, from: string, to: string, year: number | null): StoredRelationship => ({
	id,
	fact: id,
	type: "FOUNDED",
	from,
	to,
	title: null,
	vouched: { standing: "REPORTED", knownFrom: null, knownTo: null },
	period: {
		text: null,
		attested: null,
		note: null,
		nature: "OCCURRENCE",
		doubtful: false,
		startEarliest: year === null ? null : `${year}-01-01`,
		startLatest: year === null ? null : `${year}-12-31`,
		endEarliest: year === null ? null : `${year}-01-01`,
		endLatest: year === null ? null : `${year}-12-31`,
	},
});

describe("the path", () => {
	it("goes by the earliest tie of each hop, whichever way it points", () => {
		const ties = [line("late", "a", "b", 2018), line("early", "b", "a", 2015), line("on", "c", "b", 2019)];
		const path = pathAlong(["a", "b", "c"], ties, () => true);
		expect(path?.relationships.map(({ id }) => id)).toEqual(["early", "on"]);
		expect(path?.order).toBe("CERTAIN");
	});

	it("is none where a hop has no tie, and where there is nothing to go along", () => {
		expect(pathAlong(["a", "b"], [line("x", "a", "b", 2015)], () => false)).toBeNull();
		expect(pathAlong([], [], () => true)).toBeNull();
		expect(pathAlong(["a"], [], () => true)).toBeNull();
	});

	it("is not in date order where it goes back in time, or where a date is missing", () => {
		expect(chronological([line("x", "a", "b", 2019), line("y", "b", "c", 2015)])).toBeNull();
		expect(chronological([line("x", "a", "b", 2015), line("y", "b", "c", null)])).toBeNull();
	});

	it("may only be in date order where nobody knows when a step began, or which of two of a year came first", () => {
		const attested = { ...line("x", "a", "b", 2023) };
		const begunBy = {
			...attested,
			period: { ...attested.period, nature: "STATE", startEarliest: null, endLatest: null },
		} as const;
		expect(chronological([begunBy, line("y", "b", "c", 2015)])).toBe("POSSIBLE");
		expect(chronological([line("x", "a", "b", 2015), line("y", "b", "c", 2015)])).toBe("POSSIBLE");
	});

	it("passes a deal at once, for it is one fact", () => {
		const [given, received] = [line("given", "a", "deal", 2015), line("received", "deal", "b", 2015)];
		expect(
			chronological([
				{ ...given, fact: "deal" },
				{ ...received, fact: "deal" },
			]),
		).toBe("CERTAIN");
	});
});

describe("a period on its scale", () => {
	it("lies within it, and what is sure within what may be", () => {
		fc.assert(
			fc.property(period, (each) => {
				const strip = stripOf(each);
				if (strip === null) return;
				expect(strip.scale.from <= strip.may.from && strip.may.to <= strip.scale.to).toBe(true);
				if (strip.sure !== null) expect(strip.sure.from <= strip.sure.to).toBe(true);
			}),
		);
	});
});

describe("Cypher on the page", () => {
	it("is the statement as it stands, letter by letter", () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(
					tokensOf(text)
						.map((token) => token.text)
						.join(""),
				).toBe(text);
				expect(
					cypherLines(text)
						.map((tokens) => tokens.map((token) => token.text).join(""))
						.join("\n"),
				).toBe(text);
			}),
		);
	});

	it("sets keywords, labels, parameters and comments apart", () => {
		expect(tokensOf("MATCH (a:Person) // $x").map(({ kind, text }) => [kind, text])).toEqual([
			["keyword", "MATCH"],
			["plain", " (a"],
			["label", ":Person"],
			["plain", ") "],
			["comment", "// $x"],
		]);
	});
});

describe("addresses", () => {
	it("lead to the view that wrote them", () => {
		for (const route of [{ view: "explore" }, reportRoute(null), reportRoute("who-funded-whom")] as const) {
			expect(routeOf(pathOf(route))).toEqual(route);
		}
	});

	it("that are unknown lead to the explorer", () => {
		expect(routeOf("/nothing/here")).toEqual({ view: "explore" });
	});
});

describe("the language", () => {
	it("is what the address says, else the reader's choice, else the browser's, else English", () => {
		expect(initialLanguage("fr", "en", ["en-GB"])).toBe("fr");
		expect(initialLanguage("xx", "fr", ["en-GB"])).toBe("fr");
		expect(initialLanguage(null, "fr", ["en-GB"])).toBe("fr");
		expect(initialLanguage(null, null, ["de", "fr-CA", "en"])).toBe("fr");
		expect(initialLanguage(null, "xx", ["de"])).toBe("en");
	});
});
