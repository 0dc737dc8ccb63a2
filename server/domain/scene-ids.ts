import { largestScene } from "../../model/largest-scene.ts";
import { allowed } from "./allowed.ts";
import { UserInputError } from "./user-input-error.ts";

/** The ids of a scene's nodes, each once, in the order given. @throws UserInputError where there are too many */
export function sceneIds(ids: readonly string[]): readonly string[] {
	const each = [...new Set(ids)];
	if (each.length > largestScene)
		throw new UserInputError("ids", `${each.length} ids`, allowed.atMostIds(largestScene));
	return each;
}
