import { z } from "zod";
import { evidenceList, standing } from "./evidence.ts";
import { reference } from "./ids.ts";
import { words } from "./texts.ts";

/** EDTF as a person wrote it. Whether it is EDTF is checked with its nature, which depends on type or kind. */
export const writtenDate = z
	.string()
	.min(1, "the date is empty\nleave it out where none is known")
	.meta({ id: "date", type: ["string", "integer"] });

/** When it held or happened, for whatever has dates. */
export const dated = {
	period: writtenDate
		.optional()
		.describe("EDTF, as vague as its source: 2015, 2018-02, 2023-03-09/.., [2019-03-12..2019-09-10]."),
	attested: writtenDate
		.optional()
		.describe("A day, month or year on which a source says that it held, its ends unknown."),
	periodNote: words.optional().describe("How the date came about: year inferred."),
};

/** What bounds the dates of whatever has dates, beside what it says of them itself. */
export const leaning = {
	after: reference.optional().describe("The fact that this one begins after."),
	before: reference.optional().describe("The fact that this one ends before."),
};

/** What every fact has, whatever it is. */
export const factFields = {
	...dated,
	...leaning,
	standing,
	evidence: evidenceList,
	revises: reference.optional().describe("The fact that this one is a newer version of."),
};
