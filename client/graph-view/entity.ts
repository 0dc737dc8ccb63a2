import type { Label } from "../../model/vocabulary/types.ts";
import type { SceneNode } from "../store/scene-types.ts";

const entityLabels: ReadonlySet<Label> = new Set<Label>(["PERSON", "COMPANY", "PRODUCT", "SOURCE"]);

/** Whether a node is somebody or something, and not a deal, a statement or an event. */
export const isEntity = (node: SceneNode): boolean => entityLabels.has(node.label);
