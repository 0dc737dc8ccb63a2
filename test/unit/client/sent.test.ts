import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLink } from "../../../client/store/link.ts";
import { LONGEST, sentOf, tidied } from "../../../client/store/sent.ts";

/** Letters, blanks, halves of letters, and what would turn a line round or break it. */
const signs = [
	"a",
	"é",
	"字",
	"👩‍🚀",
	" ",
	"\u00a0",
	"\n",
	"\t",
	"\u0000",
	"\u202e",
	"\u2066",
	"\ud800",
	"\udc00",
	"<",
];

describe("what a sender says of a view", () => {
	it("is one line of at most so many letters, whatever was written", () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...signs), maxLength: 400 }), (text) => {
				const line = tidied(text, LONGEST.title);
				if (line === null) return;
				expect([...line].length).toBeLessThanOrEqual(LONGEST.title);
				expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
				expect(tidied(line, LONGEST.title)).toBe(line);
			}),
		);
	});

	it("is cut where a link says more than anybody may, and is nothing where it says nothing", () => {
		const { view } = readLink(`v=1&t=${"a".repeat(5000)}&m=${encodeURIComponent("<b>\nhere</b> ")}`);
		expect(view.sent?.title?.length).toBe(LONGEST.title);
		expect(view.sent?.note).toBe("<b> here</b>");
		expect(readLink("v=1&t=%20&m=%E0%A4%A").view.sent).toBeNull();
		expect(sentOf("  ", "\n")).toBeNull();
	});
});
