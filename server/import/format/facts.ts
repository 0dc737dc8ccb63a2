import { z } from "zod";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { factFields } from "./fact.ts";
import { ownId, reference } from "./ids.ts";
import { oneOf } from "./one-of.ts";
import { digits, languageCode, someWords, text, textOrWords, words } from "./texts.ts";

const precision = z
	.enum(["EXACT", "APPROXIMATE", "AT_LEAST", "AT_MOST", "UNKNOWN"])
	.describe("How exact the number is; UNKNOWN where there is none.");

const percent = z.number().min(0, "a share is 0 to 100 percent").max(100, "a share is 0 to 100 percent");

const writtenTypes = vocabulary.relationshipTypes.filter(({ written }) => written).map(({ type }) => ({ kind: type }));

export const tie = z.strictObject({
	id: ownId("fact"),
	type: oneOf(writtenTypes),
	from: reference,
	to: reference,
	title: textOrWords.optional().describe("What the source calls it, such as a job title."),
	share: z
		.strictObject(
			{ min: percent.optional(), max: percent.optional() },
			{
				error: ({ code, input }) =>
					code === "invalid_type" && typeof input === "number"
						? `a map is wanted here, not ${input}\nwrite share: { min: ${input}, max: ${input} } of just so much`
						: undefined,
			},
		)
		.optional()
		.describe("A share of ownership in percent; of OWNS alone."),
	...factFields,
});

export const funding = z.strictObject({
	id: ownId("funding"),
	kind: oneOf(vocabulary.fundingKinds),
	name: textOrWords,
	aliases: z.array(text).optional(),
	description: words.optional(),
	amount: digits.optional().describe("In whole units of the currency, in digits."),
	currency: text.optional().describe("ISO 4217: USD, EUR."),
	precision: precision.optional(),
	providers: z.array(reference).optional().describe("Who gives."),
	recipients: z.array(reference).optional().describe("Who gets."),
	paidUnder: reference.optional().describe("The pledge that this was paid under."),
	...factFields,
});

export const statement = z.strictObject({
	id: ownId("statement"),
	name: textOrWords.describe("A short title of ours."),
	aliases: z.array(text).optional(),
	description: words.optional(),
	speakers: z.array(reference).optional().describe("Who said it; none where the speaker is unnamed."),
	about: z.array(reference).optional().describe("What it is about."),
	text: text.optional().describe("As it was said, in the language it was said in."),
	textBasis: z
		.enum(["ORIGINAL", "TRANSLATED_BY_SOURCE", "PARAPHRASE"])
		.describe("Whether we hold the words said, a source's translation of them, or a paraphrase."),
	translation: someWords.optional().describe("Of what was said; or our paraphrase, by textBasis."),
	language: languageCode.optional().describe("Of what was said."),
	medium: text.optional().describe("post, interview, announcement …"),
	...factFields,
});

const participant = z.union([reference, z.strictObject({ id: reference, role: textOrWords.optional() })], {
	error: "an id, or { id: …, role: { en: …, fr: … } }, is wanted here",
});

export const event = z.strictObject({
	id: ownId("event"),
	kind: oneOf(vocabulary.eventKinds),
	name: textOrWords,
	aliases: z.array(text).optional(),
	description: words.optional(),
	quantity: digits.optional(),
	unit: textOrWords.optional().describe("Of the quantity."),
	precision: precision.optional(),
	participants: z.array(participant).optional(),
	...factFields,
});

export const attribute = z.strictObject({
	id: ownId("attribute"),
	of: reference,
	key: oneOf(vocabulary.attributeKeys),
	value: textOrWords,
	amount: digits.optional(),
	unit: textOrWords.optional().describe("Of the amount; a currency by ISO 4217."),
	precision: precision.optional(),
	...factFields,
});

export const disagreement = z.strictObject({
	id: ownId("disagreement"),
	kind: z
		.enum(["INCOMPATIBLE", "UNFULFILLED", "AT_ODDS"])
		.describe("They cannot both be true; announced, but reported not to have happened; they sit uneasily together."),
	reason: words,
	sides: z
		.array(reference)
		.min(2, "a disagreement has at least two sides\nname the facts that do not go together")
		.describe("The facts that do not go together, two or more."),
});
