import { sceneIds } from "../scene-ids.ts";
import type { KeptFact } from "./kept-fact.ts";
import type { KeptFacts } from "./kept-facts.ts";

/**
 * What is kept of the facts about the nodes that a question is about, which need not be known to exist: it is asked
 * beside that. Null where nothing is kept, or all facts are meant.
 * @throws UserInputError for too many
 */
export async function keptAbout(
	kept: KeptFacts,
	ids: readonly string[] | null | undefined,
): Promise<readonly KeptFact[] | null> {
	return ids === null || ids === undefined ? null : kept.find(sceneIds(ids));
}
