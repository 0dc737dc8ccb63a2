import type { Problem } from "../problem.ts";
import { isFactKind } from "../references.ts";
import type { World } from "../world.ts";

/** The sides of a disagreement are different facts. */
export function disagreements({ entries, byId }: World): readonly Problem[] {
	return entries.flatMap((entry) => {
		if (entry.kind !== "disagreement") return [];
		const sides = entry.record.sides ?? [];
		return sides.flatMap((id, index) => {
			const kind = id === undefined ? undefined : byId.get(id)?.kind;
			if (kind === undefined) return [];
			if (!isFactKind(kind))
				return [
					entry.place.problem(
						["sides", index],
						`${id} is no fact`,
						"a side is a tie, deal, statement, event or attribute",
					),
				];
			if (sides.indexOf(id) < index)
				return [entry.place.problem(["sides", index], `${id} is a side of this twice`, "name two different facts")];
			return [];
		});
	});
}
