import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText, textParts } from "../../../model/story.ts";

describe("a story's text", () => {
	it("is paragraphs with an empty line between them, their lines joined", () => {
		expect(textParts("One\nline.\n\n  \nAnother\n one.\n")).toEqual([
			[{ text: "One line.", id: null, at: null }],
			[{ text: "Another one.", id: null, at: null }],
		]);
		expect(textParts(" \n ")).toEqual([]);
	});

	it("leads to what has an id, and says where the id stands", () => {
		const text = "So [Ada](person/ada) and\n[the firm](company/acme).";
		const parts = textParts(text).flat();
		expect(parts.map((part) => [part.text, part.id])).toEqual([
			["So ", null],
			["Ada", "person/ada"],
			[" and ", null],
			["the firm", "company/acme"],
			[".", null],
		]);
		for (const { id, at } of parts) if (id !== null) expect(text.slice(at ?? 0).startsWith(id)).toBe(true);
		expect(plainText(text)).toBe("So Ada and the firm.");
	});

	it("leaves brackets alone that lead nowhere", () => {
		for (const text of ["a [b] c", "a (b) c", "[a] (b)", "[](x)", "[a](b c)"]) expect(plainText(text)).toBe(text);
	});

	it("loses no word, whatever it is", () => {
		const words = fc.array(fc.constantFrom("a", "b[", "]c", "(d", "[e](f)", " ", "\n", "\n\n"), { maxLength: 12 });
		fc.assert(
			fc.property(words, (list) => {
				const text = list.join("");
				const squeezed = (given: string) => given.replace(/\s+/g, "");
				expect(squeezed(plainText(text))).toBe(squeezed(text.replaceAll(/\[([^[\]]+)\]\(([^()\s]+)\)/g, "$1")));
			}),
		);
	});
});
