import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldRepeated, itemsOf, listText } from "../../../model/report/list-text.ts";

describe("a list as text", () => {
	it.each([
		["CLAIMED, DENIED", ["CLAIMED", "DENIED"]],
		['"Acme, Inc.",Beta', ["Acme, Inc.", "Beta"]],
		['"Acme, Inc."', ["Acme, Inc."]],
		['He said "yes", twice', ['He said "yes"', "twice"]],
		['"not closed, so two', ['"not closed', "so two"]],
		["a,,b,", ["a", "", "b", ""]],
	])("%s is %j", (text, items) => expect(itemsOf(text)).toEqual(items));

	it("gives back the items that it was made of, whatever is in them", () => {
		fc.assert(
			fc.property(fc.array(fc.string(), { minLength: 1 }), (items) => {
				expect(itemsOf(listText(items))).toEqual(items);
			}),
		);
	});

	it("is what is given several times, each as it is", () => {
		const given = foldRepeated([
			["name", "Acme, Inc."],
			["from", "2015-01-01"],
			["name", "Beta"],
		]);
		expect(given.get("from")).toBe("2015-01-01");
		expect(itemsOf(given.get("name") ?? "")).toEqual(["Acme, Inc.", "Beta"]);
	});
});
