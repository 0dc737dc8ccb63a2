import type { Words } from "../../../model/vocabulary/types.ts";
import type { Chart } from "./charts.ts";

export const parameterTypes = [
	"Text",
	"Int",
	"Float",
	"Boolean",
	"Date",
	"Period",
	"Entity",
	"RelationshipType",
	"Standing",
] as const;

export type ParameterType = (typeof parameterTypes)[number];

export const columnTypes = [
	"Text",
	"Int",
	"Float",
	"Decimal",
	"Boolean",
	"Date",
	/** The bounds, text and nature of a fact's period, as a map. */
	"Period",
	"Standing",
	"RelationshipType",
	/** A kind of deal, event, organisation, source or product, or a key of an attribute. */
	"Kind",
	/** A map of `id` and `name`, or a list of them. */
	"Entity",
	/** A fact, as a map of `id` and `name` (its title, or what it says in words). */
	"Fact",
] as const;

export type ColumnType = (typeof columnTypes)[number];

export type ParameterValue = string | number | boolean | null | readonly ParameterValue[];

export interface ReportParameter {
	readonly name: string;
	readonly type: ParameterType;
	readonly list: boolean;
	/** Of an entity: which labels it may have; empty for any. */
	readonly labels: readonly string[];
	readonly default: ParameterValue;
	readonly required: boolean;
	readonly choices: readonly ParameterValue[] | null;
	/** What each choice is called, in their order; null where none has a name of its own. */
	readonly choiceTitles: readonly Words[] | null;
	readonly min: number | null;
	readonly max: number | null;
	readonly help: Words | null;
}

export interface ReportColumn {
	readonly name: string;
	readonly title: Words;
	readonly type: ColumnType;
	readonly unit: string | null;
	/** Of a text that is one of a few: what each is called. */
	readonly words: Readonly<Record<string, Words>> | null;
	/** Whether it is left out where people read, and there only for machines: to know a row again, to find its sources. */
	readonly hidden: boolean;
}

/** One saved report: a file of `cypher/reports` or of a folder beside it, its header read. */
export interface Report {
	/** The file's name without its ending. */
	readonly name: string;
	readonly title: Words;
	readonly description: Words | null;
	readonly category: string | null;
	readonly parameters: readonly ReportParameter[];
	readonly columns: readonly ReportColumn[];
	/** The columns that tell its rows apart; where the header names none, all that hold entities or facts. */
	readonly key: readonly string[];
	/** The ways to look at it, the best first. */
	readonly charts: readonly Chart[];
	/** Milliseconds after which the database ends it; null: as every query. */
	readonly timeout: number | null;
	/** Rows at most, whatever is asked for; null: as every report. */
	readonly limit: number | null;
	/** The whole file, as it runs in Neo4j's own tools. */
	readonly cypher: string;
	/** What is wrong with the file, a line each; null where it can be run. */
	readonly error: string | null;
	/** What makes its answer quietly wrong or slow, a line each. */
	readonly warnings: readonly string[];
}
