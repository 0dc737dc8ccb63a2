import { expect, it } from "vitest";
import { useMistakes } from "./mistakes.ts";
import { smallSet, withMore } from "./small-set.ts";

const mistakes = useMistakes();

it("finds nothing wrong with a sound set", async () => {
	expect((await mistakes.problemsOf(smallSet)).said).toEqual([]);
});

it("says all mistakes of all files at once, by file and place", async () => {
	const { said, found, places } = await mistakes.problemsOf(
		withMore({
			"companies.yaml": "- id: company/new\n  ▸nam: New\n  kind: ▸labb\n",
			"funding.yaml": `- id: funding/new
  kind: round
  name: New
  amount: ▸5
  precision: EXACT
  recipients: [▸company/nowhere-at-all]
  period: 2018-▸13
  standing: ▸SURE
  evidence:
    - chain: [▸company/acme]
`,
			"ties.yaml": `- ▸id: fact/new
  type: ▸LEDS
  from: ▸person/nobody-of-the-kind
  to: company/acme
  standing: REPORTED
`,
		}),
	);
	expect(found).toEqual(places);
	expect(said).toHaveLength(10);
});

it("says what is wrong with a date beside what keeps the rest of its record from being read", async () => {
	const { said, found, places } = await mistakes.problemsOf(
		withMore({
			"funding.yaml": `- id: funding/new
  kind: ▸rond
  name: { en: New, fr: Nouveau }
  description: ▸{ en: New. }
  recipients: [company/acme]
  period: 2012-06-▸31
  standing: REPORTED
  evidence:
    - chain: [source/paper]
`,
			"ties.yaml": `- ▸type: FOUNDED
  from: person/ada
  to: company/acme
  period: 2012-06-▸31
  standing: REPORTED
  evidence:
    - chain: [source/paper]
`,
			"people.yaml": `- ▸name: Cyd
  existence:
    period: 2012-06-▸31
    standing: REPORTED
    evidence:
      - chain: [source/paper]
`,
		}),
	);
	expect(found).toEqual(places);
	expect(said.filter((one) => one.includes("2012-06-31"))).toHaveLength(3);
});

it("asks of a date no more than its kind could, where the kind is none", () =>
	mistakes.expectOne(
		withMore({
			"ties.yaml": `- id: fact/new
  type: ▸LEDS
  from: person/ada
  to: company/acme
  period: 2012/..
  standing: REPORTED
  evidence:
    - chain: [source/paper]
`,
		}),
		"LEDS is no type of the vocabulary | perhaps LEADS is meant; a new one is added in vocabulary.yaml",
	));
