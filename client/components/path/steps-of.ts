import { known } from "../../store/known.ts";
import { language, words } from "../../store/language.ts";
import type { Path } from "../../store/path.ts";
import { type PathStep, pathSteps } from "../../store/path-steps.ts";
import { selected } from "../../store/selection.ts";
import { stepBasis } from "../../store/step-basis.ts";

/** The steps of a path in the page's language. */
export function stepsOf(path: Path): readonly PathStep[] {
	return pathSteps(path, known.value.nodes, language.value, { ...words.value.path, basis: stepBasis });
}

/** Which step the reader looks at; below 0 where none is. */
export function stepAt(steps: readonly PathStep[]): number {
	const id = selected.value;
	return steps.findIndex((step) => step.selects === id || step.relationships.includes(id ?? ""));
}
