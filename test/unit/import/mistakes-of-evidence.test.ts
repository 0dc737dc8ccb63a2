import { describe, it } from "vitest";
import { leads, useMistakes } from "./mistakes.ts";
import { withChange, withMore } from "./small-set.ts";

const mistakes = useMistakes();

describe("what vouches for a fact", () => {
	const noEvidence =
		"nothing vouches for this | give at least one passage: evidence: [{ chain: [source/…], locator: …, note: { en: …, fr: … } }]";
	it("must be there", () =>
		mistakes.expectOne(withMore({ "ties.yaml": `- ▸id: fact/new\n${leads}  standing: REPORTED\n` }), noEvidence));
	it("must not be an empty list", () =>
		mistakes.expectOne(
			withMore({ "ties.yaml": `- id: fact/new\n${leads}  standing: REPORTED\n  evidence: ▸[]\n` }),
			noEvidence,
		));
	it("is a chain of sources", () =>
		mistakes.expectOne(
			withChange("ties.yaml", "[source/paper, source/filing]", "[source/paper, ▸person/ada]"),
			"person/ada is no source | a chain is of documents: ids of sources.yaml, such as source/article",
		));
	it("has a chain that is not empty", () =>
		mistakes.expectOne(
			withChange("ties.yaml", "[source/paper, source/filing]", "▸[]"),
			"the chain is empty | name the document that was read, then whom it cites, up to the origin",
		));
	it("names each document once", () =>
		mistakes.expectOne(
			withChange("ties.yaml", "[source/paper, source/filing]", "[source/paper, ▸source/paper]"),
			"source/paper is in this chain twice | name each document once",
		));
	it("says the language of a quotation", () =>
		mistakes.expectOne(
			withChange(
				"ties.yaml",
				"quotation: Bob is in charge.\n      quotationLanguage: en",
				"quotation: ▸Bob is in charge.",
			),
			"this quotation has no language | write the one it was said in, such as quotationLanguage: en",
		));
	it("has no language where there is no quotation", () =>
		mistakes.expectOne(
			withChange("ties.yaml", "quotation: Bob is in charge.\n      quotationLanguage: en", "quotationLanguage: ▸en"),
			"there is a language, but no quotation | give the quotation, or leave it out",
		));
	it("is needed for an existence too", () =>
		mistakes.expectOne(
			withMore({
				"people.yaml": "- id: person/cyd\n  name: Cyd\n  existence:\n    ▸period: 1990\n    standing: REPORTED\n",
			}),
			noEvidence,
		));
});
