import { beforeAll, describe, expect, it } from "vitest";
import { changes } from "../../../server/domain/changes.ts";
import { keepFacts } from "../../../server/domain/kept/kept-facts.ts";
import { bundledFolder, reportFiles } from "../../../server/domain/reports/catalogue.ts";
import { idsIn } from "../../../server/domain/reports/formats/ids-in.ts";
import { reportSources } from "../../../server/domain/reports/report-sources.ts";
import { createReports, type Reports } from "../../../server/domain/reports/reports.ts";
import type { ReportResult } from "../../../server/domain/reports/result.ts";
import { toStored } from "../../../server/domain/reports/stored.ts";
import { useBundledGraph } from "../../helpers/graph.ts";

const { graph } = useBundledGraph();
let reports: Reports;
beforeAll(() => {
	reports = createReports({ graph: graph() });
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

/** The first day that each row may be of, where it has one. */
const firstDays = (result: ReportResult): string[] => {
	const index = result.columns.findIndex(({ name }) => name === "period");
	return result.rows.flatMap((row) => {
		const period = row[index];
		return isMap(period) && typeof period.startEarliest === "string" ? [period.startEarliest] : [];
	});
};

describe("a report that is in order of time", () => {
	it.each(["who-funded-whom", "timeline-of-one-company", "what-one-said-about-another"])(
		"%s is, not of ids",
		async (name) => {
			const days = firstDays(await reports.run(name));
			expect(days.length).toBeGreaterThan(2);
			expect(days).toEqual([...days].sort());
		},
	);
});

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

/** A row by the names of its columns, entities and facts as their ids. */
const rowsOf = (result: ReportResult): Record<string, unknown>[] =>
	result.rows.map((_, row) => Object.fromEntries(result.columns.map(({ name }) => [name, column(result, name)[row]])));

describe("money promised against money paid", () => {
	it("has what was paid under Musk's pledge, and neither his own account of a gift nor a guess of what was only planned", async () => {
		const rows = rowsOf(await reports.run("promised-against-paid"));
		expect(rows.find(({ pledge }) => pledge === "funding/musk-pledge")).toMatchObject({
			promised: "1000000000",
			precision: "APPROXIMATE",
			paid: 1e8,
			paidIn: "USD",
			paymentsAre: "REPORTED",
			share: 10,
			payments: ["funding/musk-paid-under-pledge"],
		});
		expect(rows.find(({ pledge }) => pledge === "funding/musk-continued-funding")).toMatchObject({
			promised: null,
			paid: null,
			payments: [],
		});
		expect(rows.flatMap(({ payments }) => payments)).not.toContain("funding/musk-donation-as-he-says");
	});
});

describe("ties through people", () => {
	it("join OpenAI and X.AI through Musk, whose seat at the one ended before the other was there", async () => {
		const rows = rowsOf(await reports.run("ties-through-people"));
		expect(new Set(rows.map(({ person }) => person))).toEqual(new Set(["person/elon-musk"]));
		const seats = rows.find(
			({ tieToOne, tieToOther }) => tieToOne === "BOARD_MEMBER_OF" && tieToOther === "OFFICER_OF",
		);
		expect(seats?.together).toBe("never");
		expect(rows.find(({ tieToOne, tieToOther }) => tieToOne === "FOUNDED" && tieToOther === "FOUNDED")?.together).toBe(
			"day",
		);
	});
});

describe("who sat where, at the same time as whom", () => {
	it("has Birchall beside Musk at X.AI", async () => {
		const rows = rowsOf(await reports.run("who-sat-where-and-when", { company: "company/xai", types: "OFFICER_OF" }));
		expect(rows.map(({ person, together }) => [person, together])).toEqual([
			["person/elon-musk", ["person/jared-birchall"]],
			["person/jared-birchall", ["person/elon-musk"]],
		]);
	});
});

describe("when a role was last attested", () => {
	it("is said as vaguely as its last source is dated", async () => {
		const rows = rowsOf(await reports.run("who-sat-where-and-when"));
		const said = rows.flatMap(({ lastAttested }) => (lastAttested === null ? [] : [lastAttested]));
		expect(said.length).toBeGreaterThan(0);
		expect(said).toContainEqual(
			expect.objectContaining({ period: "2023-04", startEarliest: "2023-04-01", endEarliest: "2023-04-01" }),
		);
	});
});

describe("what one said, against what happened", () => {
	it("has the access withdrawn beside the words that it was on pause", async () => {
		const rows = rowsOf(await reports.run("what-one-said-about-another"));
		expect(rows[0]?.against).toContain("event/data-access-withdrawn");
		expect(rows[0]?.tiesByThen).toContain("fact/musk-board-openai");
	});

	it("has beside the words what goes against the claims of the same document, and what had happened between the two by then", async () => {
		const rows = rowsOf(await reports.run("what-one-said-about-another"));
		expect(rows.length).toBe(3);
		for (const { against, betweenThemByThen } of rows) {
			expect(against).toContain("attribute/openai-profit-cap");
			expect(betweenThemByThen).toEqual(
				expect.arrayContaining(["funding/musk-pledge", "event/musk-leaves-board", "event/payments-cease"]),
			);
		}
	});
});

describe("what changed between two dates", () => {
	it("has with its own days what is only known to be of 2018, their first year", async () => {
		const rows = rowsOf(await reports.run("what-changed"));
		expect(rows.map(({ fact }) => fact)).toContain("event/musk-leaves-board");
	});

	it("is what the API says has changed", async () => {
		const days = { since: "2018-01-01", until: "2019-12-31" };
		const rows = rowsOf(await reports.run("what-changed", days));
		const page = await changes({ graph: graph(), kept: keepFacts(graph()) }, { ...days, first: 200 });
		expect(page.rows.length).toBeGreaterThan(5);
		expect(rows.map(({ on, change, fact }) => [on, change, fact])).toEqual(
			page.rows.map(({ node: { on, kind, fact } }) => [on, kind, fact.id]),
		);
	});
});

describe("what was published late", () => {
	it("begins with the founding of OpenAI, with the gap as vague as its date, and leaves out what may have been told at once", async () => {
		const rows = rowsOf(await reports.run("published-late"));
		expect(rows[0]).toMatchObject({
			fact: "fact/musk-cofounded-openai",
			firstSource: { period: "2023-04", startEarliest: "2023-04-01", startLatest: "2023-04-30" },
			atLeast: 2648,
			atMost: 3041,
		});
		// Of 9 March, told by an article of April: on its first day or on its last.
		const incorporated = rows.find(({ fact }) => fact === "event/xai-incorporation");
		expect(incorporated).toMatchObject({ atLeast: 23, atMost: 52 });
		expect(rows.map(({ atLeast }) => atLeast)).toEqual(
			[...rows.map(({ atLeast }) => Number(atLeast))].sort((a, b) => b - a),
		);
		expect(rows.map(({ fact }) => fact)).not.toContain("statement/openai-2019-for-profit");
		const longAgo = await reports.run("published-late", { daysAtLeast: 2600 });
		expect(longAgo.rows.length).toBeLessThan(rows.length);
	});
});

describe("where accounts differ", () => {
	it("has every side of what the curators noted, and only what one is in where one is asked for", async () => {
		const rows = rowsOf(await reports.run("where-accounts-differ", { kinds: "INCOMPATIBLE" }));
		expect(rows.map(({ disagreement, side }) => [disagreement, side])).toEqual([
			["disagreement/twitter-renamed-or-merged", 1],
			["disagreement/twitter-renamed-or-merged", 2],
		]);
		const about = rowsOf(await reports.run("where-accounts-differ", { about: "company/microsoft" }));
		expect(about.map(({ disagreement }) => disagreement)).not.toContain("disagreement/twitter-renamed-or-merged");
	});
});

describe("most connected", () => {
	it("is by neighbours, not by ties, on the day that is asked for", async () => {
		const all = rowsOf(await reports.run("most-connected"));
		const openai = all.find(({ entity }) => entity === "company/openai");
		expect(Number(openai?.ties)).toBeGreaterThan(Number(openai?.neighbours));
		expect(all.map(({ neighbours }) => neighbours)).toEqual(
			all.map(({ neighbours }) => Number(neighbours)).sort((a, b) => b - a),
		);
		const then = rowsOf(await reports.run("most-connected", { at: "2014-12-31", types: "FOUNDED,BOARD_MEMBER_OF" }));
		// The board seat has no known start; a founding of 2015 has not happened.
		expect(then.find(({ entity }) => entity === "company/openai")).toMatchObject({ neighbours: 1, ties: 1, surely: 0 });
		// Without a day there is nothing that a date could cover.
		expect(new Set(all.map(({ surely }) => surely))).toEqual(new Set([null]));
	});
});

describe("facts without dates", () => {
	it("have none of the four bounds; those with an open side only where asked for", async () => {
		const undated = rowsOf(await reports.run("facts-without-dates"));
		expect(undated.map(({ fact }) => fact)).toContain("fact/planned-firm-to-compete-with-openai");
		expect(new Set(undated.map(({ missing }) => missing))).toEqual(new Set(["undated"]));
		const open = rowsOf(await reports.run("facts-without-dates", { only: "open" }));
		expect(open.find(({ fact }) => fact === "fact/musk-board-openai")?.missing).toBe("start");
		const both = await reports.run("facts-without-dates", { only: "both" });
		expect(both.rows.length).toBe(undated.length + open.length);
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

	it("has sources that are read for no more facts than it names, and apart from them for the existence of its entities", async () => {
		const result = await reports.run("who-funded-whom");
		const [article] = await reportSources(graph(), idsIn(result));
		expect(article).toMatchObject({ id: "source/article", facts: result.rows.length, existences: 1 });
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
