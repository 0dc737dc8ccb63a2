import type { Words } from "../../../model/vocabulary/types.ts";

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
	readonly min: number | null;
	readonly max: number | null;
	readonly help: Words | null;
}

export interface ReportColumn {
	readonly name: string;
	readonly title: Words;
	readonly type: ColumnType;
	readonly unit: string | null;
}

/** One saved report: a file of `cypher/reports`, its header read. */
export interface Report {
	/** The file's name without its ending. */
	readonly name: string;
	readonly title: Words;
	readonly description: Words | null;
	readonly category: string | null;
	readonly parameters: readonly ReportParameter[];
	readonly columns: readonly ReportColumn[];
	readonly views: readonly string[];
	/** The whole file, as it runs in Neo4j's own tools. */
	readonly cypher: string;
	/** What is wrong with the file; null where it can be run. */
	readonly error: string | null;
}
