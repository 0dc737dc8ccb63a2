import type { Label } from "../../model/vocabulary/types.ts";

/** Labels as they are written in Neo4j: `PERSON` is `Person`. Null stays null: no condition. */
export function neo4jLabels(labels: readonly Label[] | null | undefined): readonly string[] | null {
	return labels?.map((label) => label.charAt(0) + label.slice(1).toLowerCase()) ?? null;
}
