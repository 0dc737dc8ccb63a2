import { nearest } from "../../model/nearest.ts";
import { kindsOf } from "../../model/vocabulary/lookup.ts";
import type { Label, Vocabulary } from "../../model/vocabulary/types.ts";
import { allowed } from "./allowed.ts";
import { UserInputError } from "./user-input-error.ts";

/**
 * The kinds of things of a label that are asked for; null where any will do.
 * @throws UserInputError for those that the vocabulary does not have, with the nearest that it has
 */
export function kindsAsked(
	vocabulary: Vocabulary,
	label: Label,
	asked: readonly string[] | null | undefined,
): readonly string[] | null {
	if (asked === null || asked === undefined) return null;
	const known = kindsOf(vocabulary, label).map(({ kind }) => kind);
	const unknown = asked.filter((kind) => !known.includes(kind));
	if (unknown.length === 0) return asked;
	const near = unknown.map((kind) => nearest(kind, known)).filter((kind) => kind !== null);
	throw new UserInputError("kinds", unknown, allowed.kinds(known, [...new Set(near)]));
}

const currencies = new Set(Intl.supportedValuesOf("currency"));

/** The code of a currency in whatever case it is given, as deals have it. @throws UserInputError where there is none such */
export function currencyAsked(asked: string | null | undefined): string | null {
	if (asked === null || asked === undefined) return null;
	const code = asked.toUpperCase();
	if (currencies.has(code)) return code;
	throw new UserInputError("currency", asked, allowed.currency);
}
