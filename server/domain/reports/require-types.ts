import type { ColumnType, ReportColumn } from "../../../model/report/column.ts";
import { isDay } from "../../../model/time/day.ts";
import type { Plain } from "../../graph/values.ts";
import { ReportError } from "./report-error.ts";
import type { ReportRow } from "./result.ts";

const isText = (value: Plain): boolean => typeof value === "string";
/** Nearly all days are of these, and told with less work than by the calendar. */
const everyMonths = /^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/;
const isDate = (value: Plain): boolean => typeof value === "string" && (everyMonths.test(value) || isDay(value));
const isMap = (value: Plain): boolean => typeof value === "object" && !Array.isArray(value);

/** What a value of each type is, and what that is called. */
const types: Readonly<Record<ColumnType, { readonly holds: (value: Plain) => boolean; readonly called: string }>> = {
	Text: { holds: () => true, called: "text" },
	Int: { holds: Number.isInteger, called: "a whole number" },
	Float: { holds: (value) => typeof value === "number", called: "a number" },
	Decimal: {
		holds: (value) => typeof value === "number" || (isText(value) && Number.isFinite(Number(value))),
		called: "a number, or its digits as text",
	},
	Boolean: { holds: (value) => typeof value === "boolean", called: "true or false" },
	Date: { holds: isDate, called: "a day" },
	Period: { holds: isMap, called: "a map with a fact's period" },
	Standing: { holds: isText, called: "a standing" },
	RelationshipType: { holds: isText, called: "a relationship type" },
	Kind: { holds: isText, called: "a kind" },
	Entity: { holds: isMap, called: "a map of id and name" },
	Fact: { holds: isMap, called: "a map of id and name" },
};

/**
 * Holds the values of each row to the types of their columns: a name in a column of days would be read as a date by all
 * that comes after. Lists are held item by item, and what is not known is of any type.
 * @returns what checks a batch of rows; @throws ReportError BROKEN_REPORT
 */
export function requireTypes(report: string, columns: readonly ReportColumn[]): (rows: readonly ReportRow[]) => void {
	const checked = columns.flatMap((column, place) =>
		column.type === "Text" ? [] : [{ column, place, ...types[column.type] }],
	);
	let before = 0;
	return (rows) => {
		for (const { column, place, holds, called } of checked)
			for (let at = 0; at < rows.length; at++) {
				const value = rows[at]?.[place] ?? null;
				if (
					value === null ||
					holds(value) ||
					(Array.isArray(value) && value.every((item) => item === null || holds(item)))
				)
					continue;
				const [shown, row] = [inShort(value), before + at + 1];
				throw new ReportError("BROKEN_REPORT", {
					en: `The report ${report} returns ${shown} as ${column.name} in row ${row}, where its header declares the type ${column.type}: ${called}.`,
					fr: `Le rapport ${report} renvoie ${shown} comme ${column.name} à la ligne ${row}, où son en-tête déclare le type ${column.type}.`,
				});
			}
		before += rows.length;
	};
}

const longest = 80;

function inShort(value: Plain): string {
	const text = JSON.stringify(value);
	return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
