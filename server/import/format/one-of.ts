import { z } from "zod";

/** A word of the vocabulary. Editors offer those that there are; the set's own are checked when its vocabulary is known. */
export function oneOf(entries: readonly { readonly kind: string }[]): z.ZodString {
	const words = entries.map(({ kind }) => kind);
	const said = `${words.join(", ")}, or one of the set's own vocabulary`;
	return z
		.string({
			error: ({ input }) =>
				input === null ? "this is empty" : input === undefined ? `is missing\nit is ${said}` : undefined,
		})
		.refine((value) => value.trim() !== "", "this is empty")
		.meta({
			description: `${said}.`,
			anyOf: [{ enum: words }, { type: "string" }],
		});
}
