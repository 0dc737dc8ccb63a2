import { knownDays } from "../derive/known.ts";
import { type Entry, type FactKind, isFact } from "../entry.ts";
import type { Problem } from "../problem.ts";
import type { World } from "../world.ts";

/** A newer version is of the same kind of thing as the one before, the only one of it, and not known before it. */
export function revisions(world: World): readonly Problem[] {
	const known = knownDays(world);
	const first = new Map<string, Entry>();
	return world.entries.filter(isFact).flatMap((entry) => {
		const { revises } = entry.record;
		if (revises === undefined) return [];
		const before = world.byId.get(revises);
		if (before === undefined) return [];
		const problem = (message: string, hint: string) => [entry.place.problem(["revises"], message, hint)];
		if (!isFact(before)) return problem(`${revises} is no fact`, "a fact is a newer version of a fact of its own kind");
		const earlier = first.get(revises);
		if (earlier !== undefined)
			return problem(
				`${revises} has two revisions: ${earlier.id} (${earlier.place.at()}) and this`,
				"let the newer one revise the older one",
			);
		first.set(revises, entry);
		if (isCircle(entry, world))
			return problem(`${entry.id} revises itself, directly or by way of others`, "leave it out of the first version");
		if (before.kind !== entry.kind)
			return problem(
				`${entry.id} cannot be a version of ${revises}, which is of another kind`,
				"a version is of the same kind: in the same file",
			);
		if (
			before.kind === "fact" &&
			entry.kind === "fact" &&
			before.record.type !== undefined &&
			entry.record.type !== undefined &&
			before.record.type !== entry.record.type
		)
			return problem(
				`a tie of type ${entry.record.type} cannot be a version of ${revises}, which is of type ${before.record.type}`,
				"a version has the type of the one before",
			);
		const [from, to] = [known.from(before), known.from(entry)];
		if (to === null)
			return problem(
				`no document of this version has a date, so it is not known when it took the place of ${revises}`,
				"give one of its sources the day it was published",
			);
		if (from !== null && to < from)
			return problem(
				`this version is known from ${to}, before the one that it revises, which is known from ${from}`,
				"let the other one revise this one, or correct the dates of the sources",
			);
		return [];
	});
}

function isCircle(start: Entry<FactKind>, { byId }: World): boolean {
	const seen = new Set<Entry>();
	let entry: Entry | undefined = start;
	while (entry !== undefined && isFact(entry) && !seen.has(entry)) {
		seen.add(entry);
		const { revises }: { readonly revises?: string | undefined } = entry.record;
		entry = revises === undefined ? undefined : byId.get(revises);
	}
	return entry === start;
}
