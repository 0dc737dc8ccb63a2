import { describe, expect, it } from "vitest";
import { useMistakes, withTie } from "./mistakes.ts";
import { smallSet, withChange, withMore } from "./small-set.ts";

const mistakes = useMistakes();

describe("shapes", () => {
	it("a key that is none", () =>
		mistakes.expectOne(
			withChange("ties.yaml", "      note:", "      ▸notes:"),
			'"notes" is no key here | perhaps note is meant',
		));
	it("a key that was mistyped is not missing as well", () =>
		mistakes.expectOne(
			withChange("companies.yaml", "  kind: company", "  ▸knd: company"),
			'"knd" is no key here | perhaps kind is meant',
		));
	it("a key that is missing", () =>
		mistakes.expectOne(withMore({ "companies.yaml": "- ▸id: company/new\n  kind: lab\n" }), "name is missing"));
	it("a kind that is missing", async () => {
		const { said } = await mistakes.problemsOf(withMore({ "companies.yaml": "- id: company/new\n  name: New\n" }));
		expect(said).toEqual([expect.stringMatching(/^kind is missing \| it is .*company, .*or one of the set's own/)]);
	});
	it("a number for a share", () =>
		mistakes.expectOne(
			withTie(`  type: OWNS\n  from: person/ada\n  to: company/beta\n  share: ▸50\n`),
			"a map is wanted here, not 50 | write share: { min: 50, max: 50 } of just so much",
		));
	it("a text for a map", () =>
		mistakes.expectOne(
			withChange("people.yaml", "description: { en: A person., fr: Une personne. }", "description: ▸A person."),
			'a map is wanted here, not "A person." | write { en: …, fr: … }',
		));
	it("a value that is empty", () =>
		mistakes.expectOne(withMore({ "companies.yaml": "- id: company/new\n  kind: lab\n  name: ▸\n" }), "this is empty"));
	it("a text that YAML takes for something else", () =>
		mistakes.expectOne(
			withChange("people.yaml", "aliases: [The Countess]", "aliases: [▸1815]"),
			'a text is wanted here, not 1815 | put it in quotes: "1815"',
		));
	it("one language of two", () =>
		mistakes.expectOne(
			withChange("people.yaml", "name: { en: Bob, fr: Robert }", "name: ▸{ en: Bob }"),
			"fr is missing",
		));
	it("an address that is none", () =>
		mistakes.expectOne(
			withChange("sources.yaml", "https://example.org/paper", "▸example.org/paper"),
			"this is no address | write it whole, such as https://example.org/article",
		));
	it("a file that is no list", () =>
		mistakes.expectOne(
			{ ...smallSet, "disagreements.yaml": "▸id: disagreement/x\n" },
			"a list is wanted here | begin each record with a dash: - id: …",
		));
	it("a value written by reference", () =>
		mistakes.expectOne(
			withMore({ "people.yaml": "- id: person/cyd\n  name: &n Cyd\n- id: person/dee\n  name: ▸*n\n" }),
			"*n stands for another value | write the value out",
		));
});
