import { describe, expect, it } from "vitest";
import { citationOfAnswer } from "../../../client/store/reports/report-citation.ts";

const report = { title: { en: "Who funded whom", fr: "Qui a financé qui" } };
const datasets = [
	{ id: "dataset/one", citation: "One. CC BY 4.0." },
	{ id: "dataset/other", citation: "Other. CC0." },
];

describe("the citation of an answer", () => {
	it("says which report, when it was run, of which version of its own data sets, and where it is asked again", () => {
		const answer = { data: "dataset/one@a1", ranAt: "2023-05-01T08:00:00.000Z" };
		expect(
			citationOfAnswer(report, answer, datasets, "http://here/reports/who-funded-whom?to=2019-12-31&lang=en"),
		).toBe(
			"“Who funded whom”, report of Chronograph, run on 1 May 2023. One. CC BY 4.0. Data version: dataset/one@a1. http://here/reports/who-funded-whom?to=2019-12-31&lang=en",
		);
	});

	it("ends what a data set says of itself, where that has no end", () => {
		const answer = { data: "dataset/open@b2", ranAt: "2023-05-01T08:00:00.000Z" };
		const open = [{ id: "dataset/open", citation: "Export of October 2013" }];
		expect(citationOfAnswer(report, answer, open, "http://here/")).toContain(
			"Export of October 2013. Data version: dataset/open@b2.",
		);
	});
});
