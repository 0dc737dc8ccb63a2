import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../../server/config/package-root.ts";
import { bundledFolder, reportFiles } from "../../../server/domain/reports/catalogue.ts";
import { reportSources } from "../../../server/domain/reports/report-sources.ts";
import { createReports, type Reports } from "../../../server/domain/reports/reports.ts";
import type { ReportResult } from "../../../server/domain/reports/result.ts";
import { toStored } from "../../../server/domain/reports/stored.ts";
import { importDataSets } from "../../../server/import/import.ts";
import { useGraph } from "../../helpers/graph.ts";

const { graph } = useGraph();
let reports: Reports;
beforeAll(async () => {
	reports = createReports({ graph: graph() });
	await importDataSets(graph(), [join(packageRoot, "data/musk-openai-2023")]);
});

/** The values of one column; of entities and facts their ids. */
function column({ columns, rows }: ReportResult, name: string): unknown[] {
	const index = columns.findIndex((one) => one.name === name);
	return rows.map((row) => {
		const value = row[index] ?? null;
		if (Array.isArray(value)) return value.map((item) => (isMap(item) ? item.id : item));
		return isMap(value) && "id" in value ? value.id : value;
	});
}
const isMap = (value: unknown): value is Record<string, unknown> =>
	value !== null && typeof value === "object" && !Array.isArray(value);

describe("who funded whom", () => {
	it("gives every deal with its amount as the sources put it, planned ones too, with both parties", async () => {
		const result = await reports.run("who-funded-whom");
		const deals = column(result, "deal");
		expect(deals).toEqual(
			expect.arrayContaining(["funding/microsoft-2019", "funding/musk-pledge", "funding/musk-continued-funding"]),
		);
		const microsoft = deals.indexOf("funding/microsoft-2019");
		expect(column(result, "funders")[microsoft]).toEqual(["company/microsoft"]);
		expect(column(result, "recipients")[microsoft]).toEqual(["company/openai"]);
		expect(column(result, "amount")[microsoft]).toBe("1000000000");
		const planned = deals.indexOf("funding/musk-continued-funding");
		expect(column(result, "funders")[planned]).toEqual(["person/elon-musk"]);
		expect(column(result, "standing")[planned]).toBe("PLANNED");
	});

	it("keeps a deal whose date may lie in the period, and drops what cannot", async () => {
		const until2018 = await reports.run("who-funded-whom", { to: "2018-12-31", standings: "REPORTED" });
		expect(column(until2018, "deal")).toContain("funding/musk-paid-under-pledge");
		expect(column(until2018, "deal")).not.toContain("funding/microsoft-2019");
	});

	it("asks for one funder, one currency and a least amount", async () => {
		const result = await reports.run("who-funded-whom", {
			funder: "person/elon-musk",
			currency: "USD",
			atLeast: 5e8,
		});
		expect(column(result, "deal")).toEqual(["funding/musk-pledge"]);
	});
});

describe("the sources of another day", () => {
	it("attest in 2018 only what was announced then", async () => {
		const result = await reports.run("timeline-of-one-company", {
			of: "company/openai",
			asKnownOn: "2018-12-31",
		});
		expect(column(result, "fact")).toContain("statement/openai-2018");
		expect(column(result, "fact")).not.toContain("funding/microsoft-2019");
	});
});

describe("who sat where and when", () => {
	it("has the board seat that ended some time in 2018, and not on a day after", async () => {
		const ever = await reports.run("who-sat-where-and-when", {
			person: "person/elon-musk",
			company: "company/openai",
		});
		expect(column(ever, "role")).toEqual(expect.arrayContaining(["FOUNDED", "BOARD_MEMBER_OF"]));
		const later = await reports.run("who-sat-where-and-when", { company: "company/openai", at: "2019-09-30" });
		expect(column(later, "role")).toContain("FOUNDED");
		expect(column(later, "role")).not.toContain("BOARD_MEMBER_OF");
	});
});

describe("what one said about another", () => {
	it("gives Musk's words about OpenAI in order of time, as he said them", async () => {
		const result = await reports.run("what-one-said-about-another");
		const words = column(result, "words").map(String);
		expect(words.join("\n")).toContain("OpenAI was started as open-source & non-profit");
		const days = result.rows.map((row) => (isMap(row[0]) ? String(row[0].startEarliest ?? "") : ""));
		expect(days).toEqual([...days].sort());
	});
});

describe("facts on one origin", () => {
	it("tells anonymous from single, and counts two passages of one origin as one", async () => {
		const anonymous = await reports.run("facts-on-one-origin", { only: "anonymous" });
		expect(column(anonymous, "anonymous")).toEqual(anonymous.rows.map(() => true));
		expect(column(anonymous, "fact")).toContain("funding/musk-pledge");
		const single = await reports.run("facts-on-one-origin", { only: "single", about: "person/elon-musk" });
		const donation = column(single, "fact").indexOf("funding/musk-donation-as-he-says");
		expect(column(single, "passages")[donation]).toBe(2);
	});
});

describe("every bundled report", async () => {
	it.each((await reportFiles([bundledFolder])).map(({ name }) => name))(
		"%s has rows with its defaults, rows that its key tells apart, and the version of the data",
		async (name) => {
			const result = await reports.run(name);
			expect(result.rows.length).toBeGreaterThan(0);
			expect(result.data).toMatch(/^dataset\/musk-openai-2023@\w+$/);
			const { key, rows } = toStored(result);
			expect(new Set(rows.map((row) => JSON.stringify(key.map((each) => row[each])))).size).toBe(rows.length);
		},
	);

	it("has sources: the documents that its facts are read in, and those that they go back to", async () => {
		const sources = await reportSources(graph(), ["funding/microsoft-2019", "source/article", "person/elon-musk"]);
		expect(sources.map(({ id, facts, originOf }) => [id, facts, originOf])).toEqual([
			["source/article", 1, 0],
			["source/financial-times", 0, 1],
		]);
		expect(sources[0]).toMatchObject({ language: "fr", kind: "article" });
	});

	it("says that it is cut where the limit leaves rows out", async () => {
		const result = await reports.run("timeline-of-one-company", {}, { limit: 2 });
		expect(result.rows).toHaveLength(2);
		expect(result.truncated).toBe(true);
	});

	it("that is unknown is answered with the nearest", async () => {
		await expect(reports.run("who-founded-whom")).rejects.toMatchObject({
			code: "NO_SUCH_REPORT",
			message: expect.stringContaining("Did you mean who-funded-whom?"),
		});
	});
});
