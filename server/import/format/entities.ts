import { z } from "zod";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { evidenceList, standing } from "./evidence.ts";
import { dated, leaning, writtenDate } from "./fact.ts";
import { ownId } from "./ids.ts";
import { oneOf } from "./one-of.ts";
import { languageCode, text, textOrWords, words } from "./texts.ts";

const existence = z
	.strictObject({ ...dated, ...leaning, standing, evidence: evidenceList })
	.describe("When it was there at all, where that is known; evidenced like any fact.");

const entityFields = {
	name: textOrWords,
	aliases: z.array(text).optional().describe("Other names that a search should find."),
	description: words.optional(),
	existence: existence.optional(),
};

export const person = z.strictObject({ id: ownId("person"), ...entityFields });

export const company = z.strictObject({
	id: ownId("company"),
	kind: oneOf(vocabulary.companyKinds),
	...entityFields,
});

export const product = z.strictObject({
	id: ownId("product"),
	kind: oneOf(vocabulary.productKinds),
	...entityFields,
});

export const source = z.strictObject({
	id: ownId("source"),
	kind: oneOf(vocabulary.sourceKinds),
	...entityFields,
	publisher: text.optional(),
	url: z
		.url({ protocol: /^https?$/, error: "this is no address\nwrite it whole, such as https://example.org/article" })
		.optional(),
	published: writtenDate.optional().describe("EDTF: the day, month or year it was published."),
	language: languageCode.optional(),
});
