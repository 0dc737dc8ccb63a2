import type { Problem } from "../problem.ts";
import type { World } from "../world.ts";

/** One id, one record, over all data sets. */
export function duplicates({ entries, byId }: World): readonly Problem[] {
	return entries.flatMap((entry) => {
		const first = entry.id === undefined ? undefined : byId.get(entry.id);
		if (first === undefined || first === entry) return [];
		const where = first.dataset === entry.dataset ? first.place.at() : `${first.place.at()} of ${first.dataset}`;
		return [
			entry.place.problem(
				["id"],
				`${entry.id} is there already: ${where}`,
				"give one of them another id, or join them",
			),
		];
	});
}
