import type { ReportColumn } from "../../../model/report/column.ts";
import type { ReportParameter } from "../../../model/report/parameter.ts";
import type { Words } from "../../../model/vocabulary/types.ts";
import type { Chart } from "./charts.ts";

/** A parameter with what its header says that no form needs. */
export interface DeclaredParameter extends ReportParameter {
	/** The parameter that this one may not lie before; null where it is tied to none. */
	readonly notBefore: string | null;
}

/** One saved report: a file of `cypher/reports` or of a folder beside it, its header read. */
export interface Report {
	/** The file's name without its ending. */
	readonly name: string;
	readonly title: Words;
	readonly description: Words | null;
	readonly category: string | null;
	readonly parameters: readonly DeclaredParameter[];
	readonly columns: readonly ReportColumn[];
	/** The columns that tell its rows apart; where the header names none, all that hold entities or facts. */
	readonly key: readonly string[];
	/** The ways to look at it, the best first. */
	readonly charts: readonly Chart[];
	/** Milliseconds after which the database ends it; null: as every query. */
	readonly timeout: number | null;
	/** Rows at most, whatever is asked for; null: as every report. */
	readonly limit: number | null;
	/** Where its file is, as its folder was named by whoever keeps the server; null where it is in none. */
	readonly file: string | null;
	/** The whole file, as it runs in Neo4j's own tools. */
	readonly cypher: string;
	/** What is wrong with the file, a line each; null where it can be run. */
	readonly error: string | null;
	/** What makes its answer quietly wrong or slow, a line each. */
	readonly warnings: readonly string[];
}
