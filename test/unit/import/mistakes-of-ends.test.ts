import { describe, it } from "vitest";
import { useMistakes, vouched, withTie } from "./mistakes.ts";
import { withChange, withMore } from "./small-set.ts";

const mistakes = useMistakes();

describe("what a relationship joins", () => {
	it("must be what its type allows, where it begins", () =>
		mistakes.expectOne(
			withTie("  type: LEADS\n  from: ▸company/acme\n  to: company/beta\n"),
			"LEADS may not begin at company/acme, which is a COMPANY | LEADS goes from PERSON to COMPANY",
		));
	it("must be what its type allows, where it leads to", () =>
		mistakes.expectOne(
			withTie("  type: FOUNDED\n  from: person/ada\n  to: ▸product/engine\n"),
			"FOUNDED may not lead to product/engine, which is a PRODUCT | FOUNDED goes from PERSON or COMPANY to COMPANY",
		));
	it("of a deal: providers", () =>
		mistakes.expectOne(
			withChange("funding.yaml", "providers: [person/ada]", "providers: [▸product/engine]"),
			"PROVIDED may not begin at product/engine, which is a PRODUCT | PROVIDED goes from PERSON or COMPANY to FUNDING",
		));
	it("is no tie", () =>
		mistakes.expectOne(
			withChange("statements.yaml", "funding/pledge]", "▸fact/bob-leads-acme]"),
			"ABOUT may not lead to fact/bob-leads-acme, which is no node of the graph | ABOUT goes from STATEMENT to PERSON, COMPANY, PRODUCT, SOURCE, FUNDING, STATEMENT or EVENT",
		));
	it("are two things", () =>
		mistakes.expectOne(
			withTie("  type: PARTNER_OF\n  from: company/acme\n  to: ▸company/acme\n"),
			"this tie joins company/acme to itself | name another end",
		));
	it("is named once", () =>
		mistakes.expectOne(
			withChange("funding.yaml", "providers: [person/ada]", "providers: [person/ada, ▸person/ada]"),
			"person/ada is named here twice | name it once",
		));
	it("is something, of a deal", () =>
		mistakes.expectOne(
			withMore({
				"funding.yaml": `- ▸id: funding/new\n  kind: round\n  name: New\n  precision: UNKNOWN\n  providers: []\n${vouched}`,
			}),
			"this deal has neither providers nor recipients | name who gives or who gets, at least one",
		));
});
