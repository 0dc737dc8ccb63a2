import { describe, expect, it } from "vitest";
import { useMistakes, withTie } from "./mistakes.ts";
import { withMore } from "./small-set.ts";

const mistakes = useMistakes();

describe("ids", () => {
	it("that nothing has", () =>
		mistakes.expectOne(
			withTie("  type: LEADS\n  from: ▸person/adda\n  to: company/beta\n"),
			"there is no person/adda | the nearest id is person/ada",
		));
	it("that have another kind before the slash", () =>
		mistakes.expectOne(
			withTie("  type: LEADS\n  from: ▸persons/ada\n  to: company/beta\n"),
			"there is no persons/ada | the nearest id is person/ada",
		));
	it("that are far from any other", () =>
		mistakes.expectOne(
			withTie("  type: LEADS\n  from: ▸person/somebody-else-entirely\n  to: company/beta\n"),
			"there is no person/somebody-else-entirely | define it in this data set, or give the folder of the one that does",
		));
	it("that are there twice", async () => {
		const { said, found, places } = await mistakes.problemsOf(
			withMore({ "people.yaml": "- id: ▸person/ada\n  name: Ada again\n" }),
		);
		expect(said).toHaveLength(1);
		expect(said[0]).toMatch(
			/^person\/ada is there already: .*set\/people\.yaml:1 \| give one of them another id, or join them$/,
		);
		expect(found).toEqual(places);
	});
	it("that are of another file", () =>
		mistakes.expectOne(
			withMore({ "people.yaml": "- id: ▸company/Cyd Ünal\n  name: Cyd\n" }),
			'"company/Cyd Ünal" is no id of this file | it is person/ and lower-case letters, digits, . and -, such as person/cyd-u-nal',
		));
});
