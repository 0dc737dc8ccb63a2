import { UserInputError } from "./user-input-error.ts";

/** Nodes of one scene, at most. */
export const largestScene = 1_000;

/** The ids of a scene's nodes, each once, in the order given. @throws UserInputError where there are too many */
export function sceneIds(ids: readonly string[]): readonly string[] {
	const each = [...new Set(ids)];
	if (each.length > largestScene) throw new UserInputError("ids", `${each.length} ids`, `at most ${largestScene} ids`);
	return each;
}
