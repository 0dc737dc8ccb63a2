import { z } from "zod";
import { isDay } from "../../../model/time/day.ts";
import { standing } from "./evidence.ts";
import { ownId, reference } from "./ids.ts";
import { words } from "./texts.ts";

const day = z
	.string()
	.refine(isDay, {
		error: ({ input }) => `"${String(input)}" is no day\nwrite one that exists as YYYY-MM-DD, such as 2019-09-30`,
	})
	.meta({ id: "day", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "A calendar day: 2019-09-30." });

const step = z.strictObject({
	title: words,
	text: words.describe("Paragraphs, an empty line between them; [words](person/elon-musk) leads to what has the id."),
	at: day.optional().describe("The day that the step shows. Not together with during; neither: every date."),
	during: z
		.strictObject({ from: day.optional(), to: day.optional() })
		.refine(({ from, to }) => from !== undefined || to !== undefined, "neither from nor to is given")
		.refine(({ from, to }) => from === undefined || to === undefined || from <= to, "this period runs backwards")
		.optional()
		.describe("The period that the step shows."),
	asKnownOn: day.optional().describe("Only what sources published by this day attest."),
	standings: z.array(standing).min(1, "no standing is named").optional().describe("Which count, if others than usual."),
	nodes: z.array(reference).optional().describe("What is in the picture."),
	around: reference.optional().describe("This, and whatever is related to it then, is in the picture as well."),
	selection: reference
		.optional()
		.describe("What is selected: a node, a tie, a relationship, an attribute, a disagreement."),
	camera: z
		.array(reference)
		.optional()
		.describe("The nodes that the view is fitted to; all of them where none is named."),
});

/** A story: steps that are read one after another, each with the view that goes with its text. */
export const story = z.strictObject({
	id: ownId("story"),
	title: words,
	description: words.describe("In one or two sentences: what it is about."),
	steps: z.array(step).min(1, "this story has no step").max(50, "a story has at most 50 steps"),
});

export type Step = z.output<typeof step>;
