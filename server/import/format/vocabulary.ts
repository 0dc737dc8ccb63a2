import { z } from "zod";
import type { VocabularyAdditions } from "../../../model/vocabulary/types.ts";
import { text, words } from "./texts.ts";

const label = z.enum(["PERSON", "COMPANY", "PRODUCT", "SOURCE", "FUNDING", "STATEMENT", "EVENT", "ATTRIBUTE"]);
const nature = z.enum(["STATE", "OCCURRENCE"]).describe("Whether it holds from a start to an end, or happens.");
const labels = z.array(label).min(1, "no label is allowed here\nname at least one: PERSON, COMPANY, PRODUCT …");
const kinds = z.array(z.strictObject({ kind: text, name: words })).optional();
const naturedKinds = z.array(z.strictObject({ kind: text, name: words, nature })).optional();

const relationshipType = z.strictObject({
	type: z
		.string()
		.regex(
			/^[A-Z][A-Z0-9_]*$/,
			"this is no name of a relationship type\nwrite it in capitals with underscores, such as ADVISES",
		)
		.refine(
			(type) => type !== "NOT_STANDING",
			"NOT_STANDING is taken\nit marks what does not stand; choose another name",
		),
	family: z.enum(["leadership", "ownership", "funding", "partnership", "making", "saying", "none"]),
	nature,
	tie: z.boolean().describe("Whether it counts when paths are searched."),
	written: z.literal(true, { error: "only types that stand in ties.yaml can be added\nwrite written: true" }),
	from: labels,
	to: labels,
	wording: words.describe("Read from its beginning to its end: advises."),
	inverse: words.describe("Read from its end to its beginning: advised by."),
	once: z
		.boolean()
		.optional()
		.describe("Whether it can be but once between the same two ends: two that surely lie apart cannot both be true."),
	exclusive: z
		.array(text)
		.min(1, "no title is named here\nname at least one, in English, or leave the line out")
		.optional()
		.describe("Titles, in English, that only one can hold at a time at its end: chief executive."),
});

/** What a data set adds to the words of the model. */
export const vocabularyAdditions = z.strictObject({
	relationshipTypes: z.array(relationshipType).optional(),
	companyKinds: kinds,
	productKinds: kinds,
	sourceKinds: kinds,
	fundingKinds: naturedKinds,
	eventKinds: naturedKinds,
	attributeKeys: naturedKinds,
});

/** The additions that a file holds, without the keys that it does not have. */
export function toAdditions(given: z.output<typeof vocabularyAdditions>): VocabularyAdditions {
	return Object.fromEntries(Object.entries(given).filter(([, list]) => list !== undefined));
}
