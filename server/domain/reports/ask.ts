import { createHash } from "node:crypto";
import type { ParameterValue } from "../../../model/report/parameter.ts";
import type { Words } from "../../../model/vocabulary/types.ts";
import type { Graph } from "../../graph/graph.ts";
import { dataVersion } from "../data-version.ts";
import { onlyEnglish } from "../only-english.ts";
import { readVocabulary } from "../vocabulary.ts";
import type { Catalogue } from "./catalogue.ts";
import { withDataDays } from "./data-days.ts";
import { asSent, readParameters } from "./parameters.ts";
import type { Report } from "./report.ts";
import { ReportError } from "./report-error.ts";
import { requireEntities } from "./require-entities.ts";
import { limitParameter } from "./standard-parameters.ts";

/** How many rows a way to run reports gives where nothing is asked for, and at most. */
export interface RowLimits {
	readonly usual: number;
	readonly most: number;
}

/** What comes at once, as the API and a terminal have it. */
export const atOnce: RowLimits = { usual: 1_000, most: 100_000 };

/** What is taken away as a file: all of it, as long as its format can hold it. */
export const inFiles = ({ streamed }: { readonly streamed: boolean }): RowLimits =>
	streamed ? { usual: 1_000_000, most: 10_000_000 } : { usual: atOnce.most, most: atOnce.most };

/** A report to be run, with its values: checked, not run yet. */
export interface AskedReport {
	readonly report: Report;
	readonly parameters: Readonly<Record<string, ParameterValue>>;
	/** The same as the statement gets them. */
	readonly sent: Readonly<Record<string, unknown>>;
	readonly limit: number;
	/** The version of the data when it was asked. */
	readonly data: string;
	/** The same for all that would get the same rows. */
	readonly key: string;
}

interface Asking {
	/** Rows at most; null: the usual number. */
	readonly asked: number | null;
	readonly limits: RowLimits;
}

/**
 * Finds a report and checks the values that it is to be run with.
 * @throws ReportError, GraphError
 */
export async function askReport(
	{ graph, catalogue }: { readonly graph: Graph; readonly catalogue: Catalogue },
	name: string,
	given: Readonly<Record<string, unknown>>,
	asking: Asking,
): Promise<AskedReport> {
	return askOf(graph, await catalogue.require(name), given, asking);
}

/**
 * Checks the values that a report is to be run with.
 * @throws ReportError, GraphError
 */
export async function askOf(
	graph: Graph,
	report: Report,
	given: Readonly<Record<string, unknown>>,
	{ asked, limits }: Asking,
): Promise<AskedReport> {
	if (report.error !== null)
		throw new ReportError("BROKEN_REPORT", {
			en: `The report ${report.name} cannot be run: ${report.error}`,
			fr: `Le rapport ${report.name} ne peut pas être exécuté : ${onlyEnglish(report.error).fr}`,
		});
	const limit = limitOf(report, asked, limits);
	const vocabulary = report.parameters.some(({ type }) => type === "RelationshipType")
		? await readVocabulary(graph)
		: null;
	const data = await dataVersion(graph);
	// Where nothing is, the answer says that there is no data.
	if (data !== "") await requireEntities(graph, report, given);
	const parameters = readParameters(await withDataDays(graph, report), given, vocabulary);
	const sent = { ...asSent(report, parameters), [limitParameter]: limit + 1 };
	// Some statements ask for the day that it is.
	const today = new Date().toISOString().slice(0, 10);
	return { report, parameters, sent, limit, data, key: hash([report.cypher, parameters, limit, data, today]) };
}

function limitOf(report: Report, asked: number | null, { usual, most }: RowLimits): number {
	const limit = asked ?? usual;
	const tooMany = limit > most && most === atOnce.most;
	if (!Number.isInteger(limit) || limit < 1 || limit > most)
		throw new ReportError(
			"BAD_PARAMETER",
			{
				en: `The limit is ${limit}; it must be a whole number from 1 to ${most.toLocaleString("en")}.${tooMany ? streamed.en : ""}`,
				fr: `La limite est ${limit} ; il faut un nombre entier de 1 à ${most.toLocaleString("fr")}.${tooMany ? streamed.fr : ""}`,
			},
			{ argument: limitParameter },
		);
	return Math.min(limit, report.limit ?? most);
}

const streamed: Words = {
	en: " More rows come as a stream: /reports/NAME.csv or .ndjson, or --format csv or ndjson.",
	fr: " Plus de lignes viennent en flux : /reports/NOM.csv ou .ndjson, ou --format csv ou ndjson.",
};

const hash = (parts: readonly unknown[]): string =>
	createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22);
