import { attempt } from "./attempt.ts";
import type { FactParts } from "./fact-words.ts";
import { bring } from "./grow.ts";
import { known } from "./known.ts";
import { select } from "./selection.ts";

/** Shows a fact: as a node of the scene where it is one, as its line where that is drawn, else in the details alone. */
export function showFact(fact: Pick<FactParts, "id" | "__typename">): void {
	if (fact.__typename === "Funding" || fact.__typename === "Statement" || fact.__typename === "Event") {
		attempt(bring(fact.id));
		return;
	}
	const line = [...known.value.relationships.values()].find((relationship) => relationship.fact === fact.id);
	select(line?.id ?? fact.id);
}
