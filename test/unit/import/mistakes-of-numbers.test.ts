import { describe, it } from "vitest";
import { useMistakes, vouched } from "./mistakes.ts";
import { withChange, withMore } from "./small-set.ts";

const mistakes = useMistakes();

describe("numbers", () => {
	const deal = (lines: string) =>
		withMore({
			"funding.yaml": `- id: funding/new\n  kind: round\n  name: New\n  recipients: [company/acme]\n${lines}${vouched}`,
		});
	it("without a currency", () =>
		mistakes.expectOne(
			deal("  amount: ▸5000\n  precision: EXACT\n"),
			"this amount has no currency | write its ISO 4217 code, such as currency: USD",
		));
	it("in a currency that is none", () =>
		mistakes.expectOne(
			deal("  amount: 5000\n  precision: EXACT\n  currency: ▸DOLLAR\n"),
			'"DOLLAR" is no currency | write its ISO 4217 code, such as USD or EUR',
		));
	it("without a precision", () =>
		mistakes.expectOne(
			deal("  amount: ▸5000\n  currency: USD\n"),
			"this amount has no precision | write EXACT, APPROXIMATE, AT_LEAST or AT_MOST",
		));
	it("that are unknown, and given", () =>
		mistakes.expectOne(
			deal("  amount: 5000\n  currency: USD\n  precision: ▸UNKNOWN\n"),
			"the precision is UNKNOWN, but there is an amount | write EXACT, APPROXIMATE, AT_LEAST or AT_MOST",
		));
	it("that are exact, and not given", () =>
		mistakes.expectOne(
			deal("  precision: ▸EXACT\n"),
			"the precision is EXACT, but there is no amount | give the amount, or leave it out",
		));
	it("that are not written in digits", () =>
		mistakes.expectOne(
			deal("  amount: ▸1e9\n  currency: USD\n  precision: EXACT\n"),
			"this is no plain number | write it in digits, such as 1000000000 or 12.5",
		));
	it("without a unit", () =>
		mistakes.expectOne(
			withChange("events.yaml", "  quantity: 10000\n  unit: { en: engines, fr: moteurs }\n", "  quantity: ▸10000\n"),
			"this quantity has no unit | write what is counted, such as unit: { en: processors, fr: processeurs }",
		));
	it("of a share above a hundred", () =>
		mistakes.expectOne(withChange("ties.yaml", "max: 20.5", "max: ▸101"), "a share is 0 to 100 percent"));
});
