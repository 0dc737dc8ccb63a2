import type { Words } from "../vocabulary/types.ts";

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

/** What one column of a report's rows holds. */
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
