import type { ReportColumn } from "../../../model/report/column.ts";
import type { ParameterValue } from "../../../model/report/parameter.ts";
import type { Plain } from "../../graph/values.ts";
import type { Report } from "./report.ts";

export type ReportRow = readonly Plain[];

/** What every answer of a report carries: what was asked, of which data, when. */
export interface ResultHead {
	readonly report: Report;
	/** The values it was run with, defaults included; given again they ask the same. */
	readonly parameters: Readonly<Record<string, ParameterValue>>;
	/** Rows at most. */
	readonly limit: number;
	/** In the order of the statement's own. */
	readonly columns: readonly ReportColumn[];
	/** The version of the data. */
	readonly data: string;
	/** The moment that it was run, in UTC: `2023-05-01T08:00:00.000Z`. */
	readonly ranAt: string;
}

/** A report's answer, all of its rows at once. */
export interface ReportResult extends ResultHead {
	readonly rows: readonly ReportRow[];
	/** Whether the limit left rows out. */
	readonly truncated: boolean;
}

/** A report's answer whose rows are still to come. */
export interface OpenedResult extends ResultHead {
	/** To be read once; leaving it early ends the query in the database. */
	readonly batches: AsyncIterable<readonly ReportRow[]>;
	/** Whether the limit left rows out; known once all batches are read. */
	readonly truncated: () => boolean;
}
