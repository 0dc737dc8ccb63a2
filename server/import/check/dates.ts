import { worldBounds } from "../derive/bounds.ts";
import { knownDays } from "../derive/known.ts";
import type { Problem } from "../problem.ts";
import { isFactKind, referencesOf } from "../references.ts";
import type { World } from "../world.ts";

/** Periods and publication dates are dates, fit what has them, and lean on facts. */
export function dates(world: World): readonly Problem[] {
	const known = knownDays(world);
	return [...known.problems, ...worldBounds(world, known).problems, ...leaningOnNoFact(world)];
}

function leaningOnNoFact({ entries, byId }: World): readonly Problem[] {
	return entries.flatMap((entry) =>
		referencesOf(entry).flatMap(({ id, path, as }) => {
			const kind = byId.get(id)?.kind;
			if (as.role !== "bound" || kind === undefined || isFactKind(kind)) return [];
			return [
				entry.place.problem(
					path,
					`${id} is no fact, so it has no dates to lean on`,
					"name a tie, deal, statement, event or attribute",
				),
			];
		}),
	);
}
