import { z } from "zod";

/** Text that says something. */
export const text = z
	.string({ error: (issue) => (issue.input === null ? "this is empty" : undefined) })
	.refine((value) => value.trim() !== "", "this is empty");

/** A text of ours, in both languages. */
export const words = z.strictObject({ en: text, fr: text }).meta({ id: "words", description: "In both languages." });

/** One text for both languages, or one for each. */
export const textOrWords = z
	.union([text, words], {
		error: ({ input }) =>
			input === undefined
				? "is missing"
				: input === null
					? "this is empty"
					: "a text, or { en: …, fr: … }, is wanted here",
	})
	.describe("One text for both languages, or { en: …, fr: … }.");

/** What was said, in at least one of the languages. */
export const someWords = z
	.strictObject({ en: text.optional(), fr: text.optional() })
	.refine((value) => value.en !== undefined || value.fr !== undefined, "neither en nor fr is given");

export const languageCode = z
	.string()
	.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "this is no language\nwrite its code, such as en, fr or pt-BR")
	.meta({ id: "languageCode", description: "A language's code: en, fr, pt-BR." });

/**
 * A number as it is written, so that no digit is lost. The files may have it plain; here it is its digits.
 */
export const digits = z
	.string()
	.regex(/^(0|[1-9]\d*)(\.\d+)?$/, "this is no plain number\nwrite it in digits, such as 1000000000 or 12.5")
	.meta({ id: "digits", type: "number", minimum: 0, pattern: undefined });

export type Words = z.output<typeof words>;
export type TextOrWords = z.output<typeof textOrWords>;

/** Both languages of what may be given once for both. */
export function inBoth(given: TextOrWords): Words {
	return typeof given === "string" ? { en: given, fr: given } : given;
}
