import { writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface MadeReport {
	readonly name: string;
	/** What its rows are like, for who reads the figures. */
	readonly rows: string;
	/** As it stands in the file, and as the driver alone reads it. */
	readonly statement: string;
	readonly columns: string;
}

/** What the reports of this bench give: as little as a row can hold, and what a row of the bundled reports holds. */
export const madeReports: readonly MadeReport[] = [
	{
		name: "numbers",
		rows: "a number, a text",
		columns: `
  - { name: n, type: Int, title: { en: Number, fr: Nombre } }
  - { name: name, type: Text, title: { en: Name, fr: Nom } }`,
		statement: `CYPHER 25
UNWIND range(1, $rows) AS n
RETURN n, 'Company ' + toString(n) AS name`,
	},
	{
		name: "deals",
		rows: "an entity, a period, an amount, a standing",
		columns: `
  - { name: deal, type: Entity, title: { en: Deal, fr: Financement } }
  - { name: period, type: Period, title: { en: Date, fr: Date } }
  - { name: amount, type: Decimal, title: { en: Amount, fr: Montant } }
  - { name: standing, type: Standing, title: { en: Standing, fr: Statut } }
  - { name: origins, type: Int, title: { en: Origins, fr: Origines } }`,
		statement: `CYPHER 25
UNWIND range(1, $rows) AS n
WITH n, date('2010-01-01') + duration({days: n % 5000}) AS day
RETURN
  {id: 'funding/' + toString(n), name: 'Deal ' + toString(n), nameFr: 'Financement ' + toString(n)} AS deal,
  {
    period: toString(day), attested: null, nature: 'OCCURRENCE', doubtful: false,
    startEarliest: day, startLatest: day, endEarliest: day, endLatest: day
  } AS period,
  toString(n * 1000) AS amount,
  'REPORTED' AS standing,
  n % 3 AS origins`,
	},
];

/** Writes them into a folder as anybody's reports. */
export async function writeMadeReports(folder: string): Promise<void> {
	for (const { name, columns, statement } of madeReports) {
		const file = `/*
title: { en: ${name}, fr: ${name} }
parameters: [{ name: rows, type: Int, default: 10, min: 1 }]
columns:${columns}
timeout: 600
limit: 10000000
*/
${statement}
`;
		await writeFile(join(folder, `${name}.cypher`), file);
	}
}
