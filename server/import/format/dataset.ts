import { z } from "zod";
import { writtenDate } from "./fact.ts";
import { ownId, reference } from "./ids.ts";
import { text, words } from "./texts.ts";

export const dataset = z.strictObject({
	id: ownId("dataset"),
	title: words,
	licence: text.describe("An SPDX identifier: CC-BY-4.0."),
	attribution: text.optional().describe("Whom to name."),
	citation: text.describe("How to cite it."),
	correctionsTo: text.optional().describe("Whom to ask for a correction; the setting CORRECTIONS_TO wins."),
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
