import { attempt } from "./attempt.ts";
import type { FactParts } from "./fact-words.ts";
import { bring } from "./grow.ts";
import { known } from "./known.ts";
import { select } from "./selection.ts";

type Shown = Pick<FactParts, "id" | "__typename">;

/** Shows a fact that a reader asked for. */
export const showFact = (fact: Shown): void => attempt(bringFact(fact));

/** Shows a fact: as a node of the scene where it is one, as its line where that is drawn, else in the details alone. */
export async function bringFact(fact: Shown): Promise<void> {
	if (fact.__typename === "Funding" || fact.__typename === "Statement" || fact.__typename === "Event")
		return bring(fact.id);
	const line = [...known.value.relationships.values()].find((relationship) => relationship.fact === fact.id);
	select(line?.id ?? fact.id);
}
