import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { cutAfter } from "../../../server/domain/reports/formats/cut.ts";
import type { ReportResult } from "../../../server/domain/reports/result.ts";
import { bounds, result, sheetsOf, written } from "./written.ts";

describe("a report's formats", () => {
	it("csv has single values, harmless to a spreadsheet, and says in its last line where it is cut", async () => {
		const rows: string[][] = parse(String(await written("csv")), { bom: true });
		expect(rows[0]).toEqual([
			"deal",
			"dealId",
			"by",
			"byId",
			"when",
			"whenAttested",
			"whenStartEarliest",
			"whenStartLatest",
			"whenEndEarliest",
			"whenEndLatest",
			"whenDoubtful",
			"kind",
			"amount",
			"precision",
			"day",
			"times",
			"sure",
			"standing",
			"note",
			"fact",
			"factId",
		]);
		expect(rows[1]).toEqual([
			"A gift",
			"funding/a",
			"B, C; D",
			"person/b; person/d",
			"2018-02",
			"",
			...Object.values(bounds),
			"false",
			"donation",
			"12345678901234567.5",
			"EXACT",
			"2018-02-03",
			"1200",
			"true",
			"CLAIMED",
			'\'=1+1 | "two"\nlines',
			"a gave",
			"fact/a",
		]);
		expect(rows[2]?.[12]).toBe("-5");
		expect(rows[3]?.[0]).toBe("Cut after 2 rows: there are more.");
	});

	it("json has all that it was made from; ndjson a row a line", async () => {
		const answer = JSON.parse(String(await written("json")));
		expect(answer).toMatchObject({
			report: "deals",
			parameters: { who: null, standings: ["CONFIRMED", "CLAIMED"] },
			data: "dataset/x@1",
			ranAt: "2023-05-01T08:00:00.000Z",
			limit: 2,
			truncated: true,
		});
		const lines = String(await written("ndjson"))
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line));
		expect(lines.slice(0, 2)).toEqual(answer.rows);
		expect(lines[2]).toEqual({ cut: { after: 2, message: "Cut after 2 rows: there are more." } });
	});

	it("md is a table in the language asked for, without what is for machines, and what it was made from", async () => {
		expect(String(await written("md", "fr")).replace(/[\u00a0\u202f]/g, " ")).toBe(`# Financements

Chaque financement.

| Financement | Par | Quand | Type | Montant (USD) | Précision | Jour | Fois | Sûr | Statut | Note |
| --- | --- | --- | --- | ---: | --- | --- | ---: | --- | --- | --- |
| Un don | B, C, D | un jour de février 2018 | don | 12 345 678 901 234 567,5 | exact | 2018-02-03 | 1 200 | oui | affirmé | =1+1 \\| "two" lines |
| E |  |  |  | -5 |  |  |  |  | prévu |  |

**Coupé après 2 lignes : il y en a d'autres.**

- Rapport : deals
- who : non précisé
- standings : CONFIRMED, CLAIMED
- Lignes au plus : 2
- Exécuté le : 2023-05-01T08:00:00.000Z
- Version des données : dataset/x@1
`);
	});

	it("txt is a table for a terminal", async () => {
		const text = String(await written("txt"));
		expect(text).toMatch(/ Deal +By +When +Kind +Amount \(USD\)/);
		expect(text).toMatch(
			/A gift +B, C, D +some day in February 2018 +donation +12,345,678,901,234,567\.5 +exact +2018-02-03 +1,200 +yes +claimed/,
		);
		expect(text).toContain("2 rows. Cut after 2 rows: there are more.");
		expect(text).not.toContain("a gave");
	});

	it.each([
		["en", "Cut after 1 row: there are more."],
		["fr", "Coupé après 1 ligne : il y en a d'autres."],
	] as const)("say in %s of a single row: %s", (language, sentence) =>
		expect(cutAfter({ ...result, limit: 1 }, language)).toBe(sentence),
	);

	it.each([
		["en", "Cut after 2 rows, the limit that the report's header sets: there are more."],
		["fr", "Coupé après 2 lignes, la limite que fixe l'en-tête du rapport : il y en a d'autres."],
	] as const)("say in %s that no limit asked for changes where they are cut: %s", async (language, sentence) => {
		const own: ReportResult = { ...result, report: { ...result.report, limit: 2 } };
		for (const ending of ["txt", "md"]) expect(await written(ending, language, own)).toContain(sentence);
		if (language === "en")
			for (const ending of ["csv", "ndjson"]) expect(await written(ending, language, own)).toContain(sentence);
	});

	it.each([
		["en", "dataset/x@1", "No rows: nothing in the data fits these parameters."],
		["fr", "dataset/x@1", "Aucune ligne : rien dans les données ne correspond à ces paramètres."],
		["en", "", "No rows: there is no data yet."],
		["fr", "", "Aucune ligne : il n'y a pas encore de données."],
	] as const)("txt and md say in %s on the data %j why they have no rows: %s", async (language, data, sentence) => {
		const empty: ReportResult = { ...result, data, rows: [], truncated: false };
		for (const ending of ["txt", "md"]) expect(await written(ending, language, empty)).toContain(sentence);
	});

	it("xlsx is read by another library: rows with dates and numbers, the sources, the parameters", async () => {
		const sheets = await sheetsOf(await written("xlsx"));
		expect(Object.keys(sheets)).toEqual(["Rows", "Sources", "Parameters"]);
		const [head = [], first = [], second = [], cut = []] = sheets.Rows ?? [];
		const cellOf = (row: unknown[], title: string) => row[head.indexOf(title)];
		expect(cellOf(first, "Deal")).toBe("A gift");
		expect(cellOf(first, "By: id")).toBe("person/b; person/d");
		expect(cellOf(first, "When: ends at the latest")).toBe("2018-02-28T00:00:00");
		expect(cellOf(first, "Day")).toBe("2018-02-03T00:00:00");
		// More digits than Excel has.
		expect(cellOf(first, "Amount (USD)")).toBe("12,345,678,901,234,567.5");
		expect(cellOf(second, "Amount (USD)")).toBe(-5);
		expect(cellOf(first, "Times")).toBe(1200);
		expect(cellOf(first, "Note")).toBe('=1+1 | "two"\nlines');
		expect(cut[0]).toBe("Cut after 2 rows: there are more.");
		expect(sheets.Sources?.[1]).toEqual([
			"The paper",
			"article",
			"P",
			"2018-03-01T00:00:00",
			"en",
			"https://example.org/",
			2,
			3,
			1,
			"source/s",
		]);
		expect((await sheetsOf(await written("xlsx", "fr"))).Sources?.[1]?.[0]).toBe("Le journal");
		expect(sheets.Parameters).toContainEqual(["standings", "CONFIRMED, CLAIMED"]);
		expect(sheets.Parameters).toContainEqual(["Version of the data", "dataset/x@1"]);
	}, 120_000);
});
