import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import type { ReportSource, WholeContext } from "../../../server/domain/reports/formats/format.ts";
import { formats } from "../../../server/domain/reports/formats/formats.ts";
import { readReport } from "../../../server/domain/reports/header.ts";
import type { ReportResult } from "../../../server/domain/reports/result.ts";
import type { Plain } from "../../../server/graph/values.ts";
import { pythonWith, run } from "../../helpers/python.ts";

const report = readReport(
	"deals",
	`/*
title: { en: Deals, fr: Financements }
description: { en: Every deal., fr: Chaque financement. }
parameters:
  - { name: who, type: Entity }
  - { name: standings, type: Standing, list: true }
columns:
  - { name: deal, type: Entity, title: { en: Deal, fr: Financement } }
  - { name: by, type: Entity, title: { en: By, fr: Par } }
  - { name: when, type: Period, title: { en: When, fr: Quand } }
  - { name: kind, type: Kind, title: { en: Kind, fr: Type } }
  - { name: amount, type: Decimal, unit: USD, title: { en: Amount, fr: Montant } }
  - { name: precision, type: Text, words: { EXACT: { en: exact, fr: exact } }, title: { en: Precision, fr: Précision } }
  - { name: day, type: Date, title: { en: Day, fr: Jour } }
  - { name: times, type: Int, title: { en: Times, fr: Fois } }
  - { name: sure, type: Boolean, title: { en: Sure, fr: Sûr } }
  - { name: standing, type: Standing, title: { en: Standing, fr: Statut } }
  - { name: note, type: Text, title: { en: Note, fr: Note } }
  - { name: fact, type: Fact, hidden: true, title: { en: Fact, fr: Fait } }
*/
RETURN $who AS x, $standings AS y`,
);
export const bounds = {
	startEarliest: "2018-02-01",
	startLatest: "2018-02-28",
	endEarliest: "2018-02-01",
	endLatest: "2018-02-28",
};
export const result: ReportResult = {
	report,
	parameters: { who: null, standings: ["CONFIRMED", "CLAIMED"] },
	limit: 2,
	columns: report.columns,
	data: "dataset/x@1",
	ranAt: "2023-05-01T08:00:00.000Z",
	truncated: true,
	rows: [
		[
			{ id: "funding/a", name: "A gift", nameFr: "Un don" },
			[
				{ id: "person/b", name: "B, C" },
				{ id: "person/d", name: "D" },
			],
			{ period: "2018-02", attested: null, nature: "OCCURRENCE", doubtful: false, ...bounds },
			"donation",
			"12345678901234567.5",
			"EXACT",
			"2018-02-03",
			1200,
			true,
			"CLAIMED",
			'=1+1 | "two"\nlines',
			{ id: "fact/a", name: "a gave" },
		],
		[
			{ id: "funding/e", name: "E" },
			[],
			null,
			null,
			"-5",
			null,
			null,
			null,
			null,
			"PLANNED",
			null,
			{ id: "fact/e", name: "e gave" },
		],
	],
};
const source: ReportSource = {
	id: "source/s",
	name: "The paper",
	nameFr: "Le journal",
	kind: "article",
	publisher: "P",
	published: "2018-03-01",
	language: "en",
	url: "https://example.org/",
	facts: 2,
	existences: 3,
	originOf: 1,
};
const context = (language: "en" | "fr"): WholeContext => ({
	language,
	vocabulary,
	sourcesOf: async (ids) => (ids.includes("fact/a") && ids.includes("person/d") ? [source] : []),
});

/** An answer in a format, streamed or whole. */
export async function written(
	ending: string,
	language: "en" | "fr" = "en",
	of: ReportResult = result,
): Promise<string | Uint8Array> {
	const format = formats.get(ending);
	if (!format) throw new Error(`There is no format ${ending}.`);
	if (!format.streamed) return format.write(of, context(language));
	const chunks: string[] = [];
	const batches = (async function* () {
		yield of.rows;
	})();
	for await (const chunk of format.write({ ...of, batches, truncated: () => true }, language)) chunks.push(chunk);
	return chunks.join("");
}

/** A workbook as another library reads it. */
export async function sheetsOf(workbook: string | Uint8Array): Promise<Record<string, unknown[][]>> {
	const folder = await mkdtemp(join(tmpdir(), "xlsx "));
	const path = join(folder, "deals.xlsx");
	await writeFile(path, workbook);
	const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({s.title: [list(r) for r in s.iter_rows(values_only=True)] for s in book}, default=lambda v: v.isoformat()))`;
	const sheets = JSON.parse(await run(await pythonWith("openpyxl==3.1.5"), ["-c", script, path]));
	await rm(folder, { recursive: true });
	return sheets;
}

/** The rows of `result`, each with this value in this column and nothing else. */
export const withValues = (name: string, values: readonly Plain[]): ReportResult => ({
	...result,
	rows: values.map((value) => report.columns.map((column) => (column.name === name ? value : null))),
});
