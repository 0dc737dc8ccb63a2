import type { ColumnType } from "../../../model/report/column.ts";
import type { Words } from "../../../model/vocabulary/types.ts";

const numbers: readonly ColumnType[] = ["Int", "Float", "Decimal"];
const days: readonly ColumnType[] = ["Date", "Period"];
const names: readonly ColumnType[] = ["Text", "Kind", "RelationshipType", "Standing", "Entity", "Fact"];

/** What a column may be to a view, and which types of column can be that. */
export interface Role {
	readonly types: readonly ColumnType[];
	readonly required: boolean;
}

const needs = (types: readonly ColumnType[]): Role => ({ types, required: true });
const takes = (types: readonly ColumnType[]): Role => ({ types, required: false });

/** Each view and the columns that it draws: all that a page needs to draw it from the rows. */
export const views = {
	table: {},
	/**
	 * A bar for each `x` as long as `y`, on a scale for each of `series` where `y` is Decimal. What its `standing` only claims,
	 * plans or denies looks so, and its figure has the mark of its `precision`.
	 */
	bar: {
		x: needs([...names, ...days, "Int", "Boolean"]),
		y: needs(numbers),
		series: takes(names),
		standing: takes(["Standing"]),
		precision: takes(["Text"]),
	},
	/** A line through `y` along `x`, one for each of `series`. */
	line: { x: needs([...days, ...numbers]), y: needs(numbers), series: takes(names) },
	/** A row for each `label`, as wide as its `period` is vague, in the groups of `group`. */
	timeline: { period: needs(days), label: takes(names), group: takes(names), standing: takes(["Standing"]) },
	/**
	 * A tie for each row between each of `from` and each of `to`, and where it has a second one between `from` and `andTo`. It
	 * looks as what `kind` says does, or `label` where that is a relationship type or a kind. A column that is as long a list as
	 * `to` has a value for each of them.
	 */
	network: {
		from: needs(["Entity"]),
		to: needs(["Entity"]),
		label: takes([...names, ...numbers]),
		kind: takes(["RelationshipType", "Kind"]),
		period: takes(days),
		standing: takes(["Standing"]),
		precision: takes(["Text"]),
		andTo: takes(["Entity"]),
		andLabel: takes([...names, ...numbers]),
		andPeriod: takes(days),
		andStanding: takes(["Standing"]),
	},
	/** The `value` of the first row, large. */
	number: { value: needs([...numbers, "Date", "Text"]), label: takes(names) },
} as const satisfies Record<string, Readonly<Record<string, Role>>>;

export type View = keyof typeof views;
export const viewNames = Object.keys(views) as [View, ...View[]];

/** Every role there is, in the order of the views. */
export const roleNames = [...new Set(Object.values(views).flatMap((roles) => Object.keys(roles)))];

/** One way to look at a report's rows. */
export interface Chart {
	readonly view: View;
	/** Of two views of one kind; null: the report's own. */
	readonly title: Words | null;
	/** The column of each role that the view has. */
	readonly roles: Readonly<Record<string, string>>;
}
