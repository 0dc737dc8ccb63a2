import { z } from "zod";
import { isDay } from "../../../model/time/day.ts";
import { writtenDate } from "./fact.ts";
import { ownId, reference } from "./ids.ts";
import { text, words } from "./texts.ts";

const opening = z
	.strictObject({
		around: z
			.array(reference)
			.min(1, "at least one id is wanted here")
			.max(10, "at most ten ids are wanted here")
			.describe("Whose neighbours are in the picture."),
		path: z
			.array(reference)
			.min(2, "a path has two ends at least")
			.optional()
			.describe("What is highlighted: each one tied to the next."),
		day: z
			.string()
			.refine(isDay, "this is no day\nwrite it as 2019-09-30")
			.optional()
			.describe("The day it is shown at; at any date where none is given."),
	})
	.describe("What the page opens on; else it opens on those with the most ties.");

export const dataset = z.strictObject({
	id: ownId("dataset"),
	title: words,
	licence: text.describe("An SPDX identifier: CC-BY-4.0."),
	attribution: text.optional().describe("Whom to name."),
	citation: text.describe("How to cite it."),
	correctionsTo: text.optional().describe("Whom to ask for a correction; the setting CORRECTIONS_TO wins."),
	opening: opening.optional(),
});

/** What is kept out for good, whatever is imported. */
export const suppressions = z
	.array(
		z.strictObject({
			id: reference,
			reason: text.optional().describe("Why; not imported."),
			on: writtenDate.optional().describe("Since when."),
		}),
	)
	.nullable();

export type Dataset = z.output<typeof dataset>;
