import { describe, expect, it } from "vitest";
import { founded, leads, useMistakes, vouched, withTie } from "./mistakes.ts";
import { withChange, withMore } from "./small-set.ts";

const mistakes = useMistakes();

describe("dates", () => {
	it("that run backwards", () =>
		mistakes.expectOne(
			withTie(`${leads}  period: 2018/▸2015\n`),
			'"2018/2015" runs backwards: 2018 comes after 2015 | write 2015/2018 if that is what is meant',
		));
	it("that do not exist", async () => {
		const { said, found, places } = await mistakes.problemsOf(withTie(`${leads}  period: 2023-02-▸30\n`));
		expect(said).toHaveLength(1);
		expect(said[0]).toContain("2023-02-30");
		expect(found).toEqual(places);
	});
	it("that do not exist, in quotes", async () => {
		const { found, places } = await mistakes.problemsOf(withTie(`${leads}  period: "2023-02-▸30"\n`));
		expect(found).toEqual(places);
	});
	it("that are open, of what happens", () =>
		mistakes.expectOne(
			withTie(`${founded}  period: 2015▸/..\n`),
			'"2015/.." leaves the end open, but what happens is over once it has happened | write 2015, or both ends',
		));
	it("that are attested, of what happens", () =>
		mistakes.expectOne(
			withTie(`${founded}  attested: ▸2015\n`),
			'"2015" is an attested day, but what happens does not hold on a day | write its period, such as /2015',
		));
	it("that are both a period and attested", () =>
		mistakes.expectOne(
			withTie(`${leads}  period: 2015\n  attested: ▸2016\n`),
			"a period (2015) and an attested day (2016) are given | leave one of them out: attested is for what is not known to begin or end at any date",
		));
	it("of a publication that is no date", async () => {
		const { said, found, places } = await mistakes.problemsOf(
			withChange("sources.yaml", "published: 2019-03", "published: 2019-▸13"),
		);
		expect(said).toHaveLength(1);
		expect(found).toEqual(places);
	});
	it("that lean on one another in a circle", () =>
		mistakes.expectOne(
			withMore({
				"ties.yaml": `- id: fact/a\n${leads}  after: ▸fact/b\n${vouched}- id: fact/b\n${leads}  after: fact/c\n${vouched}- id: fact/c\n${leads}  after: fact/a\n${vouched}`,
			}),
			"dates lean on one another in a circle: fact/a → fact/b → fact/c → fact/a | give one of them a period of its own, and leave out what it leans on",
		));
	it("that lean on what is no fact", () =>
		mistakes.expectOne(
			withTie(`${leads}  after: ▸person/bob\n`),
			"person/bob is no fact, so it has no dates to lean on | name a tie, deal, statement, event or attribute",
		));
	it("that contradict what they lean on", async () => {
		const { said, found, places } = await mistakes.problemsOf(
			withTie(`${founded}  period: 2010\n  after: ▸fact/ada-founded-acme\n`),
		);
		expect(said).toHaveLength(1);
		expect(said[0]).toMatch(/^no day is left/);
		expect(found).toEqual(places);
	});
	it("whose year YAML takes for a number are years", async () => {
		expect((await mistakes.problemsOf(withTie(`${leads}  period: 0900\n`))).said).toEqual([]);
	});
	it("of an existence that lean on what is no fact", () =>
		mistakes.expectOne(
			withChange("people.yaml", "existence:", "existence:\n    after: ▸person/bob"),
			"person/bob is no fact, so it has no dates to lean on | name a tie, deal, statement, event or attribute",
		));
	it("of an existence that lean on what is not there", async () => {
		const { said, found, places } = await mistakes.problemsOf(
			withChange("people.yaml", "existence:", "existence:\n    before: ▸fact/ada-founded-acmee"),
		);
		expect(said).toEqual(["there is no fact/ada-founded-acmee | the nearest id is fact/ada-founded-acme"]);
		expect(found).toEqual(places);
	});
	it("of an existence that contradict what they lean on", async () => {
		const { said, found, places } = await mistakes.problemsOf(
			withChange("people.yaml", "period: 1980-02-01/..", "period: 1980/1990\n    after: ▸fact/ada-founded-acme"),
		);
		expect(said).toHaveLength(1);
		expect(said[0]).toMatch(/^no day is left/);
		expect(found).toEqual(places);
	});
});
