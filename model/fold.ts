/** Letters that do not come apart into a base letter and an accent. */
const SPELT_OUT: Readonly<Record<string, string>> = {
	œ: "oe",
	æ: "ae",
	ß: "ss",
	ø: "o",
	ł: "l",
	đ: "d",
	ð: "d",
	þ: "th",
	ı: "i",
};

/** A text as search compares it: no accents, lower case, single spaces, none at its ends. */
export function fold(text: string): string {
	return text
		.normalize("NFKD")
		.replace(/\p{Mn}/gu, "")
		.toLowerCase()
		.normalize("NFKD")
		.replace(/\p{Mn}/gu, "")
		.replace(/[œæßøłđðþı]/g, (letter) => SPELT_OUT[letter] ?? letter)
		.replace(/[’‘]/g, "'")
		.replace(/\s+/gu, " ")
		.trim();
}
