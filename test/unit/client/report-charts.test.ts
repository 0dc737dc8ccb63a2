import { describe, expect, it } from "vitest";
import type { ReportAnswer } from "../../../client/api/report-answer.ts";
import { readLink } from "../../../client/store/link.ts";
import { chartLines, drawnOnce, inTime } from "../../../client/store/reports/chart-lines.ts";
import { chartRows } from "../../../client/store/reports/chart-rows.ts";
import { chartScale, ticksOf } from "../../../client/store/reports/chart-scale.ts";
import { namedViews } from "../../../client/store/reports/named-views.ts";
import { networkFragment, networkOf } from "../../../client/store/reports/network.ts";
import type { ReportChart } from "../../../client/store/reports/report.ts";
import type { ColumnType } from "../../../model/report/column.ts";

const period = (first: string | null, last: string | null) => ({
	period: null,
	nature: "OCCURRENCE",
	doubtful: false,
	startEarliest: first,
	startLatest: last,
	endEarliest: first,
	endLatest: last,
});

const columns = (
	[
		["deal", "Entity"],
		["funders", "Entity"],
		["recipient", "Entity"],
		["when", "Period"],
		["amount", "Decimal"],
		["currency", "Text"],
		["standing", "Standing"],
		["precision", "Text"],
	] as const
).map(([name, type]: readonly [string, ColumnType]) => ({
	name,
	type,
	title: { en: name, fr: name },
	unit: null,
	words: null,
	hidden: false,
}));

const node = (id: string, name: string) => ({ id, name, nameFr: name });

const answer: ReportAnswer = {
	columns,
	rows: [
		[
			node("funding/b", "B"),
			[node("company/m", "M"), node("person/e", "E")],
			node("company/o", "O"),
			period("2019-03-12", "2019-09-10"),
			"1000000000",
			"USD",
			"REPORTED",
			"AT_LEAST",
		],
		[
			node("funding/a", "A"),
			[node("person/e", "E")],
			node("company/o", "O"),
			period("2015-01-01", "2015-12-31"),
			null,
			null,
			"PLANNED",
			"UNKNOWN",
		],
		[node("funding/c", "C"), [], node("company/o", "O"), period(null, null), "7.5", "EUR", "CLAIMED", "APPROXIMATE"],
	],
	parameters: { at: "2019-12-31", asKnownOn: null },
	truncated: false,
	limit: 1000,
	ranAt: "2023-05-01T08:00:00.000Z",
	data: "x",
};

const chart = (view: string, roles: Readonly<Record<string, string>>): ReportChart => ({
	view,
	title: null,
	roles: new Map(Object.entries(roles)),
});

describe("the rows of a chart", () => {
	it("have what each is to it: nothing is made up where a value or a date is not stated", () => {
		const bars = chartRows(chart("bar", { x: "deal", y: "amount", series: "currency" }), answer);
		expect(bars.map(({ label, value, group }) => [label, value, group])).toEqual([
			["B", 1_000_000_000, "USD"],
			["A", null, null],
			["C", 7.5, "EUR"],
		]);
		const timeline = chartRows(chart("timeline", { period: "when", label: "deal", standing: "standing" }), answer);
		expect(timeline.map(({ period: each }) => each?.endLatest ?? null)).toEqual(["2019-09-10", "2015-12-31", null]);
		expect(timeline.map(({ standing }) => standing)).toEqual(["REPORTED", "PLANNED", "CLAIMED"]);
		expect(timeline[0]?.told.split("\n")).toContain("amount: 1,000,000,000");
	});

	it("say how far a value is meant, and with which standing", () => {
		const roles = { x: "deal", y: "amount", standing: "standing", precision: "precision" };
		const bars = chartRows(chart("bar", roles), answer);
		expect(bars.map(({ valueInWords, standing }) => [valueInWords, standing])).toEqual([
			["≥ 1,000,000,000", "REPORTED"],
			["", "PLANNED"],
			["~7.5", "CLAIMED"],
		]);
	});

	it("stand in time, and below the name of their group", () => {
		const rows = chartRows(chart("timeline", { period: "when", label: "deal", group: "currency" }), answer);
		const { lines } = chartLines(inTime(rows.filter((row) => row.period !== null)), "none stated");
		expect(lines.map((line) => (line.kind === "group" ? `# ${line.text}` : line.row.label))).toEqual([
			"# none stated",
			"A",
			"# USD",
			"B",
		]);
	});

	it("are drawn once where they look the same, with all that each of them says", () => {
		const [row] = chartRows(chart("timeline", { period: "when", label: "deal" }), answer);
		if (row === undefined) throw new Error("There is no row.");
		const once = drawnOnce([row, { ...row, told: "other: X" }, { ...row, label: "another" }, row]);
		expect(once.map(({ label, told }) => [label, told])).toEqual([
			["B", `${row.told}\n\nother: X`],
			["another", row.told],
		]);
	});

	it("are as many as make a picture, and how many there are is known", () => {
		const [row] = chartRows(chart("bar", { x: "deal", y: "amount" }), answer);
		if (row === undefined) throw new Error("There is no row.");
		const many = chartLines(
			Array.from({ length: 500 }, () => row),
			"none",
		);
		expect(many).toMatchObject({ drawn: 120, all: 500 });
		expect(many.lines).toHaveLength(120);
	});

	it("are the largest where there are more than make a picture and their order is of no matter", () => {
		const [row] = chartRows(chart("bar", { x: "deal", y: "amount" }), answer);
		if (row === undefined) throw new Error("There is no row.");
		const sized = Array.from({ length: 500 }, (_, n) => ({ ...row, value: n % 2 === 0 ? n : null }));
		const drawn = chartLines(sized, "none", true);
		expect(drawn).toMatchObject({ drawn: 120, all: 500, chosen: "largest" });
		expect(drawn.lines.map((line) => (line.kind === "row" ? line.row.value : null)).slice(0, 3)).toEqual([
			498, 496, 494,
		]);
		const few = sized.map((each, n) => (n < 100 ? each : { ...each, value: null }));
		expect(chartLines(few, "none", true)).toMatchObject({ drawn: 50, all: 500, chosen: "stated" });
		const fitting = chartLines(sized.slice(0, 120), "none", true);
		expect(fitting.lines.map((line) => (line.kind === "row" ? line.row.value : null)).slice(0, 3)).toEqual([
			0,
			null,
			2,
		]);
	});

	it("are few where none has a date or a figure to be drawn", () => {
		const row = chartRows(chart("bar", { x: "deal", y: "amount" }), answer).find(({ value }) => value === null);
		if (row === undefined) throw new Error("There is no row without a figure.");
		const many = Array.from({ length: 134 }, () => row);
		expect(chartLines(many, "none")).toMatchObject({ drawn: 12, all: 134 });
		expect(chartLines([...many, { ...row, value: 1 }], "none")).toMatchObject({ drawn: 120, all: 135 });
	});
});

describe("the scale of a timeline", () => {
	const written = (first: string | null, last: string | null) => ({
		...period(first, last),
		nature: "OCCURRENCE" as const,
		text: null,
		attested: null,
	});

	it("is whole years where it is long, days where it is short, with room beyond an open end", () => {
		expect(chartScale([written("2015-03-01", "2015-06-01"), written("2019-03-12", "2019-09-10")])).toEqual({
			from: "2015-01-01",
			to: "2019-12-31",
		});
		expect(chartScale([written("2019-03-12", "2019-03-20")])).toEqual({ from: "2019-03-11", to: "2019-03-21" });
		expect(chartScale([written("2015-01-01", "2020-12-31"), written(null, "2020-12-31")])?.from).toBe("2014-01-01");
		expect(chartScale([written(null, null)])).toBeNull();
	});

	it("has as many marks as can be read", () => {
		expect(ticksOf({ from: "2015-01-01", to: "2023-12-31" }, 800)).toEqual({ step: "1 years", unit: "year" });
		expect(ticksOf({ from: "2015-01-01", to: "2023-12-31" }, 200)).toEqual({ step: "5 years", unit: "year" });
		expect(ticksOf({ from: "2019-01-01", to: "2019-12-31" }, 400).unit).toBe("month");
	});
});

describe("the views of a report", () => {
	it("have names of their own in an address, and a table among them", () => {
		expect(namedViews({ charts: [chart("bar", {}), chart("bar", {})] }).map(({ id }) => id)).toEqual([
			"bar",
			"bar-2",
			"table",
		]);
	});
});

describe("the network of an answer", () => {
	const network = networkOf(chart("network", { from: "funders", to: "recipient", label: "currency" }), answer);

	it("ties each one to each other of a row, and shows all that the rows name", () => {
		expect(network.ties.map(({ from, to, label }) => [from.id, to.id, label])).toEqual([
			["company/m", "company/o", "USD"],
			["person/e", "company/o", "USD"],
			["person/e", "company/o", ""],
		]);
		expect(network.nodes).toEqual(["company/m", "company/o", "person/e", "funding/b", "funding/a", "funding/c"]);
		expect(network.leftOut).toBe(0);
	});

	it("has room for those that are tied: whom rows merely name is not missed in the picture", () => {
		const row = (n: number, funders: readonly unknown[]) => [
			node(`funding/${n}`, "F"),
			funders,
			node(`company/c${n}`, "C"),
			period(null, null),
			null,
			null,
			"REPORTED",
			"UNKNOWN",
		];
		const network = (funders: readonly unknown[]) =>
			networkOf(chart("network", { from: "funders", to: "recipient" }), {
				...answer,
				rows: Array.from({ length: 300 }, (_, n) => row(n, funders)),
			});
		expect(network([])).toMatchObject({ ties: [], leftOut: 0 });
		expect(network([node("person/e", "E")]).leftOut).toBe(101);
	});

	it("says of a tie whose figure is not stated that it is not", () => {
		const { ties } = networkOf(chart("network", { from: "funders", to: "recipient", label: "amount" }), answer);
		expect(ties.map(({ label }) => label)).toEqual(["1,000,000,000", "1,000,000,000", "amount: not stated"]);
	});

	it("ties the ones of a row to a second one where it has two, each tie once", () => {
		const tied = (name: string, type: string, other: string, at: readonly [string, string]) => [
			node("person/e", name),
			node("company/o", "O"),
			"FOUNDED",
			period("2015-01-01", "2015-12-31"),
			node("company/x", other),
			type,
			period(...at),
		];
		const two: ReportAnswer = {
			...answer,
			columns: (
				[
					["person", "Entity"],
					["one", "Entity"],
					["tie", "RelationshipType"],
					["when", "Period"],
					["other", "Entity"],
					["otherTie", "RelationshipType"],
					["otherWhen", "Period"],
				] as const
			).map(([name, type]) => ({ name, type, title: { en: name, fr: name }, unit: null, words: null, hidden: false })),
			rows: [
				tied("E", "LEADS", "X", ["2023-03-09", "2023-03-09"]),
				tied("E", "FOUNDED", "X", ["2023-03-09", "2023-03-09"]),
			],
		};
		const roles = { from: "person", to: "one", label: "tie", period: "when" };
		const second = { andTo: "other", andLabel: "otherTie", andPeriod: "otherWhen" };
		const { ties, nodes } = networkOf(chart("network", { ...roles, ...second }), two);
		expect(ties.map(({ to, term, period: each }) => [to.id, term, each?.startEarliest])).toEqual([
			["company/o", "FOUNDED", "2015-01-01"],
			["company/x", "LEADS", "2023-03-09"],
			["company/x", "FOUNDED", "2023-03-09"],
		]);
		expect(nodes).toEqual(["person/e", "company/o", "company/x"]);
	});

	it("has the standing of each row, as far as the report says it", () => {
		const roles = { from: "funders", to: "recipient", label: "currency" };
		const { ties } = networkOf(chart("network", { ...roles, standing: "standing" }), answer);
		expect(ties.map(({ standing }) => standing)).toEqual(["REPORTED", "REPORTED", "PLANNED"]);
		expect(network.ties.map(({ standing }) => standing)).toEqual([null, null, null]);
	});

	it("takes the place of each other from lists as long as theirs: its wording, kind, standing and date", () => {
		const held: ReportAnswer = {
			...answer,
			columns: (
				[
					["owner", "Entity", null],
					["holds", "Entity", null],
					["by", "RelationshipType", null],
					["shares", "Text", "%"],
					["standings", "Standing", null],
					["periods", "Period", null],
				] as const
			).map(([name, type, unit]) => ({
				name,
				type,
				title: { en: name, fr: name },
				unit,
				words: null,
				hidden: true,
			})),
			rows: [
				[
					node("person/e", "E"),
					[node("company/o", "O"), node("company/x", "X")],
					["OWNS", "SUBSIDIARY_OF"],
					["25–40", null],
					["CLAIMED", "CONFIRMED"],
					[period("2015-01-01", null), period(null, null)],
				],
			],
		};
		const roles = { from: "owner", to: "holds", kind: "by", label: "shares", standing: "standings", period: "periods" };
		const { ties } = networkOf(chart("network", roles), held);
		expect(
			ties.map(({ to, term, label, standing, period: when }) => [to.id, term, label, standing, when?.startEarliest]),
		).toEqual([
			["company/o", "OWNS", "25–40\u00a0%", "CLAIMED", "2015-01-01"],
			["company/x", "SUBSIDIARY_OF", "shares: not stated", "CONFIRMED", undefined],
		]);
	});

	it("is a link of the explorer, at the day that was asked for", () => {
		const { view, unreadable } = readLink(networkFragment(network.nodes, answer.parameters));
		expect(unreadable).toEqual([]);
		expect(view).toMatchObject({ time: "2019-12-31", asKnownOn: null, language: "en" });
		expect(view.scene?.nodes).toEqual(network.nodes);
	});
});
