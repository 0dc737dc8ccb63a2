import { z } from "zod";
import { reference } from "./ids.ts";
import { languageCode, text, words } from "./texts.ts";

const standings = ["CONFIRMED", "REPORTED", "CLAIMED", "PLANNED", "DENIED"] as const;

export const standing = z.enum(standings).meta({ id: "standing", description: "How the sources put it." });

const attribution = z.strictObject({
	kind: z.enum(["NAMED", "ANONYMOUS", "DOCUMENT"]).describe("Whom the document names as its source."),
	words: words.optional().describe("In words: two people close to the matter."),
	count: z.int().positive("a count of people is at least 1").optional().describe("How many people."),
});

/** One passage of one document that vouches for a fact. */
const evidence = z
	.strictObject({
		chain: z
			.array(reference)
			.min(1, "the chain is empty\nname the document that was read, then whom it cites, up to the origin")
			.describe("Ids of sources, from the document that was read to the origin."),
		locator: text.optional().describe("Where in the document: a paragraph, a page."),
		note: words.optional().describe("A short note of ours."),
		quotation: text.optional().describe("Only words that were publicly said."),
		quotationLanguage: languageCode.optional(),
		standing: standing.optional().describe("This passage's own, where it differs from the fact's."),
		attribution: attribution.optional(),
	})
	.meta({ id: "evidence", description: "One passage of one document." });

const vouchedFor =
	"nothing vouches for this\ngive at least one passage: evidence: [{ chain: [source/…], locator: …, note: { en: …, fr: … } }]";

export const evidenceList = z
	.array(evidence, { error: (issue) => (issue.input == null ? vouchedFor : undefined) })
	.min(1, vouchedFor)
	.describe("The passages that vouch for it, at least one.");

export type Evidence = z.output<typeof evidence>;
