import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLook, writeLook } from "../../../client/store/reports/answer-look.ts";
import { foundRows } from "../../../client/store/reports/found-rows.ts";
import { languageIn } from "../../../client/store/reports/fragment-language.ts";
import type { CellWording } from "../../../model/report/cell-words.ts";
import type { ColumnType, ReportColumn } from "../../../model/report/column.ts";

describe("how an answer is looked at", () => {
	it("is in an address as it is on the page: its view, its order, and what is looked for", () => {
		const order = fc.record({ column: fc.constantFrom("amount", "startEarliest"), descending: fc.boolean() });
		const look = fc.record({
			view: fc.option(fc.constantFrom("bar", "timeline-2")),
			order: fc.option(order),
			words: fc.string(),
		});
		fc.assert(
			fc.property(look, (each) => {
				expect(readLook(writeLook(each))).toEqual(each);
			}),
		);
	});

	it("leaves the language that a link of the explorer has to the page", () => {
		expect(languageIn("bar&l=fr&find=musk")).toEqual({ language: "fr", rest: "bar&find=musk" });
		expect(languageIn("l=de")).toEqual({ language: null, rest: "" });
		expect(languageIn("timeline-2")).toEqual({ language: null, rest: "timeline-2" });
	});

	it("is readable, and as it was where an older link has the view alone", () => {
		expect(writeLook({ view: "bar", order: { column: "amount", descending: true }, words: "musk" })).toBe(
			"bar&sort=-amount&find=musk",
		);
		expect(readLook("network")).toEqual({ view: "network", order: null, words: "" });
		expect(readLook("")).toEqual({ view: null, order: null, words: "" });
	});
});

describe("the rows that contain words", () => {
	const column = (name: string, type: ColumnType, hidden = false): ReportColumn => ({
		name,
		type,
		title: { en: name, fr: name },
		unit: null,
		words: null,
		hidden,
	});
	const columns = [column("who", "Entity"), column("standing", "Standing"), column("id", "Text", true)];
	const rows = [
		[{ id: "person/e", name: "Elon Musk", nameFr: "Elon Musk" }, "CLAIMED", "secret"],
		[{ id: "company/o", name: "Council", nameFr: "Conseil général" }, "CONFIRMED", "secret"],
	];
	const found = (words: string, language: "en" | "fr") => {
		const wording: CellWording = { language, terms: { relationshipType: () => null, kind: () => null } };
		return foundRows(columns, rows, words, wording).map((row) => rows.indexOf(row as (typeof rows)[number]));
	};

	it("are those that have all of them as they are written in the reader's language", () => {
		expect(found(" MUSK  claimed", "en")).toEqual([0]);
		expect(found("on record", "en")).toEqual([1]);
		expect(found("on record", "fr")).toEqual([]);
		expect(found("general", "fr")).toEqual([1]);
		expect(found("secret", "en")).toEqual([]);
		expect(found(" ", "en")).toEqual([0, 1]);
	});
});
