import { describe, expect, it } from "vitest";
import { leads, useMistakes, vouched, withTie } from "./mistakes.ts";
import { smallSet, withChange, withMore } from "./small-set.ts";

const mistakes = useMistakes();

describe("words of the vocabulary", () => {
	it("a type that is none", () =>
		mistakes.expectOne(
			withTie("  type: ▸LEEDS\n  from: person/ada\n  to: company/beta\n"),
			"LEEDS is no type of the vocabulary | perhaps LEADS is meant; a new one is added in vocabulary.yaml",
		));
	it("a type that comes with another record", async () => {
		const { said, found, places } = await mistakes.problemsOf(
			withTie("  type: ▸DESCRIBES\n  from: person/ada\n  to: company/beta\n"),
		);
		expect(said[0]).toMatch(/^DESCRIBES comes with a deal, statement, event or attribute and is no tie of its own \| /);
		expect(found[0]).toBe(places[0]);
	});
	it("a kind that is none", () =>
		mistakes.expectOne(
			withMore({ "companies.yaml": "- id: company/new\n  name: New\n  kind: ▸non-profit\n" }),
			'"non-profit" is no kind of company in the vocabulary | perhaps nonprofit is meant; a new one is added in vocabulary.yaml',
		));
	it("a key of an attribute that is none", () =>
		mistakes.expectOne(
			withMore({
				"attributes.yaml": `- id: attribute/new\n  of: company/acme\n  key: ▸valuations\n  value: much\n${vouched}`,
			}),
			'"valuations" is no key of an attribute in the vocabulary | perhaps valuation is meant; a new one is added in vocabulary.yaml',
		));
	it("a standing that is none", () =>
		mistakes.expectOne(
			withChange("ties.yaml", "standing: CONFIRMED", "standing: ▸CONFIRMD"),
			'"CONFIRMD" is none of CONFIRMED, REPORTED, CLAIMED, PLANNED, DENIED | perhaps CONFIRMED is meant',
		));
	it("a share of what has none", () =>
		mistakes.expectOne(
			withTie(`${leads}  share: ▸{ min: 5 }\n`),
			"LEADS has no share | a share is what OWNS has; leave it out",
		));
	it("an addition that says something else than the word there is", () =>
		mistakes.expectOne(
			{
				...smallSet,
				"vocabulary.yaml": "companyKinds:\n  - kind: ▸lab\n    name: { en: laboratory, fr: labo }\n",
			},
			"the vocabulary has lab already, with another meaning | leave it out, or choose another name",
		));
	it("an addition that is used is none", async () => {
		const files = withMore(
			{ "companies.yaml": "- id: company/club\n  name: Club\n  kind: club\n" },
			{ ...smallSet, "vocabulary.yaml": "companyKinds:\n  - kind: club\n    name: { en: club, fr: club }\n" },
		);
		expect((await mistakes.problemsOf(files)).said).toEqual([]);
	});
});
