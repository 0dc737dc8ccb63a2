import { afterEach, describe, expect, it } from "vitest";
import { speak } from "../../../client/store/language.ts";
import { axisTitle, chartTitle, partTitle } from "../../../client/store/reports/chart-title.ts";
import type { ReportChart } from "../../../client/store/reports/report.ts";
import type { ColumnType } from "../../../model/report/column.ts";

const column = (name: string, type: ColumnType, en: string, fr: string, unit: string | null = null) => ({
	name,
	type,
	title: { en, fr },
	unit,
	words: null,
	hidden: false,
});

const columns = [
	column("deal", "Entity", "Deal", "Financement"),
	column("who", "Entity", "Who", "Qui"),
	column("period", "Period", "Date", "Date"),
	column("amount", "Decimal", "Amount", "Montant"),
	column("currency", "Text", "Currency", "Devise"),
	column("share", "Float", "Paid share", "Part versée", "%"),
	column("paid", "Float", "Paid of the deal", "Versé du financement"),
	column("ai", "Int", "AI firms", "IA", "EUR"),
];

const report = { title: { en: "Who funded whom", fr: "Qui a financé qui" } };

const chart = (view: string, roles: Readonly<Record<string, string>>): ReportChart => ({
	view,
	title: null,
	roles: new Map(Object.entries(roles)),
});

const bars = chart("bar", { x: "deal", y: "amount", series: "currency" });
const titleOf = (each: ReportChart) => chartTitle(report, each, columns);

afterEach(async () => {
	await speak("en");
});

describe("the title of a chart", () => {
	it("says of what, and what is drawn", async () => {
		const titles = () =>
			[
				bars,
				chart("bar", { x: "who", y: "share" }),
				chart("bar", { x: "deal", y: "ai" }),
				chart("bar", { x: "deal", y: "paid" }),
				chart("line", { x: "period", y: "amount" }),
				chart("timeline", { period: "period", label: "deal" }),
				chart("network", { from: "who", to: "deal" }),
			].map(titleOf);
		expect(titles()).toEqual([
			"Who funded whom: amount by deal",
			"Who funded whom: paid share, in per cent",
			"Who funded whom: AI firms by deal, in euros",
			"Who funded whom: paid of the deal",
			"Who funded whom: amount, over time",
			"Who funded whom, over time",
			"Who funded whom, as a network",
		]);
		await speak("fr");
		expect(titles()).toEqual([
			"Qui a financé qui : montant par financement",
			"Qui a financé qui : part versée, en pourcentage",
			"Qui a financé qui : IA par financement, en euros",
			"Qui a financé qui : versé du financement",
			"Qui a financé qui : montant, dans le temps",
			"Qui a financé qui, dans le temps",
			"Qui a financé qui, en réseau",
		]);
	});

	it("is the one of its header where that has one", () => {
		expect(titleOf({ ...bars, title: { en: "Money", fr: "Argent" } })).toBe("Money");
	});

	it("says of a part which it is: in the words of its currency", async () => {
		const parts = () => ["USD", null, "shares"].map((part) => partTitle(titleOf(bars), bars, columns, part));
		expect(parts()).toEqual([
			{ heading: "In US dollars", title: "Who funded whom: amount by deal, in US dollars" },
			{ heading: "Currency: none stated", title: "Who funded whom: amount by deal (currency: none stated)" },
			{ heading: "Currency: shares", title: "Who funded whom: amount by deal (currency: shares)" },
		]);
		await speak("fr");
		expect(parts().map(({ heading }) => heading)).toEqual([
			"En dollars des États-Unis",
			"Devise : non précisé",
			"Devise : shares",
		]);
	});
});

describe("the title of an axis", () => {
	it("says what it measures, and in what", () => {
		expect(axisTitle(columns[5], null)).toBe("Paid share, in per cent");
		expect(axisTitle(columns[3], "USD")).toBe("Amount, in US dollars");
		expect(axisTitle(columns[3], null)).toBe("Amount");
	});
});
