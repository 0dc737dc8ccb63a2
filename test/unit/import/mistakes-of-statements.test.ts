import { describe, it } from "vitest";
import { useMistakes } from "./mistakes.ts";
import { withChange } from "./small-set.ts";

const mistakes = useMistakes();

describe("words that were said", () => {
	it("have a language", () =>
		mistakes.expectOne(
			withChange(
				"statements.yaml",
				"text: Acme is très bien.\n  textBasis: ORIGINAL\n  translation: { fr: Acme est très bien. }\n  language: en\n",
				"text: ▸Acme is très bien.\n  textBasis: ORIGINAL\n",
			),
			"this text has no language | write the one it was said in, such as language: en",
		));
	it("are there where they are the original's", () =>
		mistakes.expectOne(
			withChange("statements.yaml", "  text: Acme is très bien.\n  textBasis: ORIGINAL", "  textBasis: ▸ORIGINAL"),
			"the basis is ORIGINAL, but there is no text | give the words as they were said, or write TRANSLATED_BY_SOURCE or PARAPHRASE",
		));
	it("are not there where only a paraphrase is held", () =>
		mistakes.expectOne(
			withChange(
				"statements.yaml",
				"text: Acme is très bien.\n  textBasis: ORIGINAL",
				"text: ▸Acme is très bien.\n  textBasis: PARAPHRASE",
			),
			"text is what was said, but the basis is PARAPHRASE | put a translation or paraphrase under translation, or write textBasis: ORIGINAL",
		));
	it("are in a language that is one", () =>
		mistakes.expectOne(
			withChange("statements.yaml", "language: en", "language: ▸English"),
			"this is no language | write its code, such as en, fr or pt-BR",
		));
});
