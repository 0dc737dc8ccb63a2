import { describe, it } from "vitest";
import { useMistakes } from "./mistakes.ts";
import { withChange } from "./small-set.ts";

const mistakes = useMistakes();

describe("disagreements", () => {
	const sides = (list: string) => withChange("disagreements.yaml", "[funding/payment, funding/pledge]", list);
	it("have two sides", () =>
		mistakes.expectOne(
			sides("▸[funding/payment]"),
			"a disagreement has at least two sides | name the facts that do not go together",
		));
	it("have different sides", () =>
		mistakes.expectOne(
			sides("[funding/payment, ▸funding/payment]"),
			"funding/payment is a side of this twice | name two different facts",
		));
	it("are of facts", () =>
		mistakes.expectOne(
			sides("[funding/payment, ▸company/acme]"),
			"company/acme is no fact | a side is a tie, deal, statement, event or attribute",
		));
});
