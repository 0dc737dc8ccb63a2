/** The name of a file out of words of any language, in letters that every system and shell takes. */
export const fileName = (...parts: readonly (string | null)[]): string =>
	parts
		.filter((part) => part !== null)
		.join("-")
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.replace(/[^\w.]+/g, "-")
		.replace(/^-|-$/g, "");
