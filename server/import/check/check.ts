import type { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { chains } from "./chains.ts";
import { dates } from "./dates.ts";
import { disagreements } from "./disagreements.ts";
import { duplicates } from "./duplicates.ts";
import { ends } from "./ends.ts";
import { numbers } from "./numbers.ts";
import { references } from "./references.ts";
import { revisions } from "./revisions.ts";
import { statements } from "./statements.ts";
import { stories } from "./stories.ts";
import { words } from "./words.ts";

/** What the records of a world say of each other must fit; each check stands for itself, so that none hides another's mistakes. */
const checks: readonly ((world: World) => readonly Problem[])[] = [
	duplicates,
	references,
	ends,
	words,
	numbers,
	statements,
	chains,
	revisions,
	disagreements,
	dates,
	stories,
];

export function check(world: World): readonly Problem[] {
	return checks.flatMap((one) => one(world));
}
