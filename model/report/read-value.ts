import { ID_KINDS } from "../ids.ts";
import { nearest } from "../nearest.ts";
import { boundsOf } from "../time/bounds.ts";
import { isDay } from "../time/day.ts";
import { PeriodError } from "../time/period-error.ts";
import type { Bounds } from "../time/types.ts";
import { itemsOf } from "./list-text.ts";
import type { ParameterValue, ReportParameter } from "./parameter.ts";

export const standings = ["CONFIRMED", "REPORTED", "CLAIMED", "PLANNED", "DENIED"];

/** What is wrong with a value that was given for a parameter. */
export type ValueFault =
	| { readonly kind: "required" }
	/** Not of the parameter's type. */
	| { readonly kind: "type"; readonly given: unknown }
	| {
			readonly kind: "choice";
			readonly given: unknown;
			readonly choices: readonly ParameterValue[];
			/** The one that was perhaps meant. */
			readonly near: string | null;
	  }
	| { readonly kind: "min"; readonly given: unknown; readonly min: number }
	| { readonly kind: "max"; readonly given: unknown; readonly max: number };

export type ReadValue = { readonly value: ParameterValue } | { readonly fault: ValueFault };

/**
 * One value of a parameter, checked and converted; the default where nothing is given (`undefined`), null where what is
 * given is empty. Text is converted by type; a list may be given as text, as `itemsOf` reads it.
 * @param types the relationship types that there are; null takes any
 */
export function readParameterValue(
	parameter: ReportParameter,
	given: unknown,
	types: readonly string[] | null,
): ReadValue {
	const absent = given === undefined || given === null || given === "";
	// By no word at all nothing stands: who gives an empty list has not meant to ask that.
	const ofStandings = parameter.type === "Standing" && parameter.list && parameter.default !== null;
	const needed = parameter.required || ofStandings;
	const empty = absent || (ofStandings && Array.isArray(given) && given.length === 0);
	if (empty && needed && (parameter.default === null || given !== undefined)) return { fault: { kind: "required" } };
	if (absent) return { value: given === undefined ? parameter.default : null };
	if (!parameter.list) return readOne(parameter, given, types);
	const items: unknown = typeof given === "string" ? itemsOf(given) : given;
	const read: ParameterValue[] = [];
	for (const item of Array.isArray(items) ? items : [items]) {
		const one = readOne(parameter, item, types);
		if ("fault" in one) return one;
		read.push(one.value);
	}
	return { value: read };
}

function readOne(parameter: ReportParameter, given: unknown, types: readonly string[] | null): ReadValue {
	const value = convert(parameter, given);
	if (value === undefined) return { fault: { kind: "type", given } };
	const choices = choicesOf(parameter, types);
	if (choices !== null && !choices.includes(value)) {
		const near = nearest(String(value), choices.map(String));
		return { fault: { kind: "choice", given, choices, near } };
	}
	const { min, max } = parameter;
	if (typeof value === "number" && min !== null && value < min) return { fault: { kind: "min", given, min } };
	if (typeof value === "number" && max !== null && value > max) return { fault: { kind: "max", given, max } };
	return { value };
}

/** The values that a parameter may have; null where any of its type will do. */
export function choicesOf(
	{ choices, type }: ReportParameter,
	types: readonly string[] | null,
): readonly ParameterValue[] | null {
	if (choices !== null) return choices;
	if (type === "Standing") return standings;
	return type === "RelationshipType" ? types : null;
}

const ids = new RegExp(`^(${ID_KINDS.join("|")})/.`);

function convert({ type, labels }: ReportParameter, value: unknown): string | number | boolean | undefined {
	const text = typeof value === "string" ? value.trim() : value;
	switch (type) {
		case "Int":
		case "Float": {
			const number = typeof text === "string" && text !== "" ? Number(text) : text;
			if (typeof number !== "number" || !Number.isFinite(number)) return undefined;
			return type === "Float" || Number.isSafeInteger(number) ? number : undefined;
		}
		case "Boolean":
			if (typeof text === "boolean") return text;
			return text === "true" ? true : text === "false" ? false : undefined;
		case "Date":
			return typeof text === "string" && isDay(text) ? text : undefined;
		case "Period":
			return typeof text === "string" && isPeriod(text) ? text : undefined;
		case "Entity":
			if (typeof text !== "string" || !ids.test(text)) return undefined;
			return labels.length === 0 || labels.some((label) => text.startsWith(`${label.toLowerCase()}/`))
				? text
				: undefined;
		default:
			return typeof text === "string" ? text : undefined;
	}
}

function isPeriod(text: string): boolean {
	try {
		periodAskedAbout(text);
		return true;
	} catch (error) {
		if (error instanceof PeriodError) return false;
		throw error;
	}
}

/** The bounds of a period that is asked about: `2018` is the whole of the year. @throws PeriodError */
export const periodAskedAbout = (text: string): Bounds => boundsOf({ period: text }, "STATE");
