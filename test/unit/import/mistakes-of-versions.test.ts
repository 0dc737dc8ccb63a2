import { describe, expect, it } from "vitest";
import { leads, useMistakes, vouched } from "./mistakes.ts";
import { withMore } from "./small-set.ts";

const mistakes = useMistakes();

describe("versions", () => {
	const version = (lines: string, id = "new") => `- id: fact/${id}\n${lines}${vouched}`;
	it("of what is of another kind", () =>
		mistakes.expectOne(
			withMore({ "ties.yaml": version(`${leads}  revises: ▸funding/pledge\n`) }),
			"fact/new cannot be a version of funding/pledge, which is of another kind | a version is of the same kind: in the same file",
		));
	it("of what is of another type", () =>
		mistakes.expectOne(
			withMore({ "ties.yaml": version(`${leads}  revises: ▸fact/ada-founded-acme\n`) }),
			"a tie of type LEADS cannot be a version of fact/ada-founded-acme, which is of type FOUNDED | a version has the type of the one before",
		));
	it("that are two of one fact", async () => {
		const { said, found, places } = await mistakes.problemsOf(
			withMore({
				"ties.yaml":
					version(`${leads}  revises: fact/bob-leads-acme\n`, "a") +
					version(`${leads}  revises: ▸fact/bob-leads-acme\n`, "b"),
			}),
		);
		expect(said).toHaveLength(1);
		expect(said[0]).toMatch(/^fact\/bob-leads-acme has two revisions: fact\/a \(.*ties\.yaml:\d+\) and this \| /);
		expect(found).toEqual(places);
	});
	it("of itself", () =>
		mistakes.expectOne(
			withMore({ "ties.yaml": version(`${leads}  revises: ▸fact/new\n`) }),
			"fact/new revises itself, directly or by way of others | leave it out of the first version",
		));
	it("that were known before what they revise", () =>
		mistakes.expectOne(
			withMore({
				"ties.yaml": `- id: fact/new\n${leads}  revises: ▸fact/bob-leads-acme\n  standing: REPORTED\n  evidence:\n    - chain: [source/filing]\n`,
			}),
			"this version is known from 2019-03-31, before the one that it revises, which is known from 2020-05-01 | let the other one revise this one, or correct the dates of the sources",
		));
	it("whose day is not known", () =>
		mistakes.expectOne(
			withMore({
				"ties.yaml": `- id: fact/new\n${leads}  revises: ▸fact/bob-leads-acme\n  standing: REPORTED\n  evidence:\n    - chain: [source/undated]\n`,
			}),
			"no document of this version has a date, so it is not known when it took the place of fact/bob-leads-acme | give one of its sources the day it was published",
		));
});
