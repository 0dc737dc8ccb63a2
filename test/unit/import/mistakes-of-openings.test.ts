import { describe, it } from "vitest";
import { useMistakes } from "./mistakes.ts";
import { withMore } from "./small-set.ts";

const mistakes = useMistakes();
const withOpening = (lines: string) => withMore({ "dataset.yaml": `opening:\n${lines}` });

describe("what the page opens on", () => {
	it("is there", () =>
		mistakes.expectOne(
			withOpening("  around: [person/ada, ▸person/adda]\n"),
			"there is no person/adda | the nearest id is person/ada",
		));
	it("can be drawn", () =>
		mistakes.expectOne(
			withOpening("  around: [person/ada]\n  path: [person/ada, ▸fact/bob-leads-acme]\n"),
			"fact/bob-leads-acme is not drawn in the picture | name a person, company, product, deal, statement or event",
		));
	it("has a day that is one", () =>
		mistakes.expectOne(
			withOpening("  around: [person/ada]\n  day: ▸2019-02-30\n"),
			"this is no day | write it as 2019-09-30",
		));
	it("is round somebody", () => mistakes.expectOne(withOpening("  around: ▸[]\n"), "at least one id is wanted here"));
});
