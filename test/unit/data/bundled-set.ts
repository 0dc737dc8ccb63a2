import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { packageRoot } from "../../../server/config/package-root.ts";

const passage = z.looseObject({
	chain: z.array(z.string()),
	locator: z.string(),
	quotation: z.string().optional(),
	quotationLanguage: z.string().optional(),
	attribution: z.looseObject({ kind: z.string(), words: z.looseObject({}).optional() }).optional(),
});

const bundledRecord = z.looseObject({
	id: z.string(),
	evidence: z.array(passage).optional(),
	existence: z.looseObject({ evidence: z.array(passage) }).optional(),
	standing: z.string().optional(),
});

export type BundledPassage = z.output<typeof passage>;
export type BundledRecord = z.output<typeof bundledRecord>;

/** The folder of the data set that comes with the project. */
export const bundledFolder = join(packageRoot, "data/musk-openai-2023");

const entityFiles = ["people", "companies", "products", "sources"] as const;
const factFiles = ["ties", "funding", "statements", "events", "attributes"] as const;
type File = (typeof entityFiles)[number] | (typeof factFiles)[number] | "disagreements";

/** One file of it, as it is written, without the importer. */
export function bundledYaml(name: string): unknown {
	return parse(readFileSync(join(bundledFolder, `${name}.yaml`), "utf8"));
}

export const bundled = (file: File): readonly BundledRecord[] => z.array(bundledRecord).parse(bundledYaml(file));

export const bundledEntities = entityFiles.flatMap(bundled);
export const bundledFacts = factFiles.flatMap(bundled);
export const bundledDisagreements = bundled("disagreements");
export const bundledRecords = [...bundledEntities, ...bundledFacts, ...bundledDisagreements];

/** The stories that it tells. */
export const bundledStories = ["musk-and-openai", "what-was-said-when"].map((name) =>
	z.looseObject({ id: z.string() }).parse(bundledYaml(`stories/${name}`)),
);

/** The passages that vouch for a fact, or for the existence of an entity. */
export function passagesOf(record: BundledRecord): readonly BundledPassage[] {
	return record.evidence ?? record.existence?.evidence ?? [];
}
