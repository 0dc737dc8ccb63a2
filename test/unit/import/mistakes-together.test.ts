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
