import { z } from "zod";
import { dataset, suppressions } from "./dataset.ts";
import { company, person, product, source } from "./entities.ts";
import { attribute, disagreement, event, funding, statement, tie } from "./facts.ts";
import { story } from "./story.ts";
import { vocabularyAdditions } from "./vocabulary.ts";

/** The files of a data set that are lists of records, with the kind of their records. */
export const recordFiles = {
	"people.yaml": "person",
	"companies.yaml": "company",
	"products.yaml": "product",
	"sources.yaml": "source",
	"ties.yaml": "fact",
	"funding.yaml": "funding",
	"statements.yaml": "statement",
	"events.yaml": "event",
	"attributes.yaml": "attribute",
	"disagreements.yaml": "disagreement",
} as const;

export type RecordFile = keyof typeof recordFiles;

/** The folder whose YAML files are a story each. */
export const storiesFolder = "stories";

export const fileNames: readonly string[] = ["dataset.yaml", "vocabulary.yaml", ...Object.keys(recordFiles)];

/** The shape of one record of each kind. */
export const recordSchemas = {
	person,
	company,
	product,
	source,
	fact: tie,
	funding,
	statement,
	event,
	attribute,
	disagreement,
	story,
} as const;

/** The shape of each whole file, for the JSON Schemas in `data/schema/`. */
export const fileSchemas: Readonly<Record<string, z.ZodType>> = {
	"dataset.yaml": dataset,
	"vocabulary.yaml": vocabularyAdditions,
	...Object.fromEntries(
		Object.entries(recordFiles).map(([file, kind]) => [file, z.array(recordSchemas[kind]).nullable()]),
	),
	"story.yaml": story,
	"suppressions.yaml": suppressions,
};
