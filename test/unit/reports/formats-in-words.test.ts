import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { sheetsOf, withValues, written } from "./written.ts";

const open = { startEarliest: null, startLatest: null, endEarliest: null, endLatest: null };
const periods = withValues("when", [
	{
		...open,
		period: null,
		attested: "2018",
		nature: "STATE",
		doubtful: true,
		startLatest: "2018-12-31",
		endEarliest: "2018-01-01",
	},
	{ ...open, period: null, attested: null, nature: "OCCURRENCE", doubtful: false, startEarliest: "2018-01-01" },
	{ ...open, period: null, attested: null, nature: "STATE", doubtful: false },
	null,
]);

describe("what a report's formats call things", () => {
	it("csv keeps what is only attested apart from a period, and says where one is doubtful", async () => {
		const rows: Record<string, string>[] = parse(String(await written("csv", "en", periods)), {
			bom: true,
			columns: true,
			to: periods.rows.length,
		});
		expect(rows.map((row) => [row.when, row.whenAttested, row.whenStartLatest, row.whenDoubtful])).toEqual([
			["", "2018", "2018-12-31", "true"],
			["", "", "", "false"],
			["", "", "", "false"],
			["", "", "", ""],
		]);
	});

	it.each([
		["en", "Deals", "English name", "Cut after"],
		["fr", "Financements", "Nom français", "Coupé après"],
	] as const)(
		"every format has in %s its title where it has one, the names and where it was cut, and the same names of columns",
		async (language, title, name, cut) => {
			const of = {
				...withValues("deal", [{ id: "funding/z", name: "English name", nameFr: "Nom français" }]),
				truncated: true,
			};
			const texts = Object.fromEntries(
				await Promise.all(
					["csv", "ndjson", "json", "md", "txt"].map(
						async (ending) => [ending, String(await written(ending, language, of))] as const,
					),
				),
			);
			for (const ending of ["csv", "md", "txt"]) expect(texts[ending]).toContain(name);
			for (const ending of ["csv", "ndjson", "md", "txt"]) expect(texts[ending]).toContain(cut);
			expect(JSON.parse(texts.json ?? "").title).toBe(title);
			expect(texts.md).toContain(`# ${title}`);
			expect(texts.csv).toMatch(/^\uFEFFdeal,dealId,/);
			// For programs: both names, whatever the language.
			for (const ending of ["ndjson", "json"]) expect(texts[ending]).toMatch(/English name.*\s*.*Nom français/);
			const [[, row = []] = [], , parameters = []] = Object.values(await sheetsOf(await written("xlsx", language, of)));
			expect(row[0]).toBe(name);
			expect(parameters.flat()).toContain(title);
		},
		120_000,
	);

	it.each([
		["en", ["last attested 2018", "not before 2018", "no date given", null], ["yes", "no", "no", null]],
		["fr", ["dernière attestation\u00a0: 2018", "pas avant 2018", "sans date", null], ["oui", "non", "non", null]],
	] as const)(
		"xlsx has in %s the words of what has no text of its own",
		async (language, words, doubts) => {
			const [[head = [], ...rows] = []] = Object.values(await sheetsOf(await written("xlsx", language, periods)));
			expect(rows.slice(0, 4).map((row) => row[4])).toEqual(words);
			expect(head[10]).toBe(language === "en" ? "When: doubtful" : "Quand\u00a0: incertain");
			expect(rows.slice(0, 4).map((row) => row[10])).toEqual(doubts);
		},
		120_000,
	);

	it.each([
		["en", ["backs", "controls", "donation"]],
		["fr", ["soutient", "contrôle", "don"]],
	] as const)(
		"people read in %s what a type or a kind is called, never its code",
		async (language, called) => {
			const kinds = withValues("kind", ["BACKS", "CONTROLS", "donation"]);
			for (const ending of ["md", "txt"])
				for (const each of called)
					expect(String(await written(ending, language, kinds))).toMatch(new RegExp(`\\b${each}\\b`));
			const [[, ...rows] = []] = Object.values(await sheetsOf(await written("xlsx", language, kinds)));
			expect(rows.slice(0, 3).map((row) => row[11])).toEqual(called);
			const machines = String(await written("csv", language, kinds));
			for (const code of ["BACKS", "CONTROLS", "donation"]) expect(machines).toContain(code);
		},
		120_000,
	);
});
