import type { Words } from "../vocabulary/types.ts";

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

export type ParameterValue = string | number | boolean | null | readonly ParameterValue[];

/** What a report asks for. */
export interface ReportParameter {
	readonly name: string;
	/** What a form calls it; null where its name says enough. */
	readonly title: Words | null;
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
