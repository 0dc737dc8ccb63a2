import type { z } from "zod";
import { text } from "./texts.ts";

/** A word of the vocabulary. Editors offer those that there are; the set's own are checked when its vocabulary is known. */
export function oneOf(entries: readonly { readonly kind: string }[]): z.ZodString {
	const words = entries.map(({ kind }) => kind);
	return text.meta({
		description: `${words.join(", ")}, or one of the set's own vocabulary.`,
		anyOf: [{ enum: words }, { type: "string" }],
	});
}
