import { describe, expect, it } from "vitest";
import { useBundledApi } from "./api.ts";

const { ask } = useBundledApi();

describe("a period in words", () => {
	it.each([
		[
			"a set of days",
			"funding/microsoft-2019",
			"between 12 Mar and 10 Sep 2019",
			"entre le 12 mars et le 10 sept. 2019",
		],
		[
			"a day attested",
			"fact/microsoft-controls-openai",
			"last attested 17 Feb 2023",
			"dernière attestation\u00a0: 17 févr. 2023",
		],
		[
			"some day attested of a month, of which the bounds tell the first",
			"fact/gpt-4-is-one-of-the-massive-models",
			"last attested April 2023",
			"dernière attestation\u00a0: avril 2023",
		],
		[
			"what follows from other facts",
			"event/payments-cease",
			"between 1 Jan and 21 Dec 2018",
			"entre le 1er janv. et le 21 déc. 2018",
		],
	])("is as the page has it, in both languages, and no more exact than it is known: %s", async (_name, id, en, fr) => {
		const { data, errors } = await ask(
			"query ($id: ID!) { fact(id: $id) { period { words french: words(language: FR) } } }",
			{ id },
		);
		expect(errors).toEqual([]);
		expect(data.fact.period).toEqual({ words: en, french: fr });
	});
});
