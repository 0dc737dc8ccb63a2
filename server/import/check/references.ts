import { idKind, isDrawable, isId } from "../../../model/ids.ts";
import { nearest } from "../../../model/nearest.ts";
import type { Problem } from "../problem.ts";
import { isFactKind, type Role, referencesOf } from "../references.ts";
import type { World } from "../world.ts";

/** Whatever is named is there. */
export function references({ entries, byId }: World): readonly Problem[] {
	const ids = [...byId.keys()];
	return entries.flatMap((entry) =>
		referencesOf(entry)
			.filter(({ id }) => !byId.has(id))
			.map(({ id, path, as, column }) => entry.place.problem(path, `there is no ${id}`, advice(id, as, ids), column)),
	);
}

function advice(id: string, role: Role, ids: readonly string[]): string {
	const fitting = ids.filter((candidate) => fits(candidate, role));
	const near = nearestId(id, fitting);
	if (near !== null) return `the nearest id is ${near}`;
	if (!isId(id)) return "an id is a kind, a slash and a slug, such as person/elon-musk";
	return "define it in this data set, or give the folder of the one that does";
}

/** The id that may have been meant, perhaps with another kind before the slash; null where none is near. */
export function nearestId(id: string, ids: readonly string[]): string | null {
	return nearest(id, ids) ?? nearestBySlug(id, ids);
}

function nearestBySlug(id: string, ids: readonly string[]): string | null {
	const slug = slugOf(id);
	const near = nearest(slug, ids.map(slugOf));
	return ids.find((candidate) => slugOf(candidate) === near) ?? null;
}

const slugOf = (id: string) => id.slice(id.indexOf("/") + 1);

/** Whether an id is of what may stand in this place, as far as its kind goes. */
function fits(id: string, as: Role): boolean {
	const kind = idKind(id);
	if (kind === null) return false;
	const { role } = as;
	if (as.role === "shown") return as.as === "node" ? isDrawable(id) : kind !== "dataset" && kind !== "story";
	if (role === "document") return kind === "source";
	if (role === "end") return kind !== "fact" && kind !== "attribute" && kind !== "disagreement";
	return isFactKind(kind);
}
