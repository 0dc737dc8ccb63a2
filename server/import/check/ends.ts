import { labelOfId } from "../../../model/ids.ts";
import { relationshipTypeEntry } from "../../../model/vocabulary/lookup.ts";
import type { Label, RelationshipTypeEntry } from "../../../model/vocabulary/types.ts";
import type { Entry } from "../entry.ts";
import type { Problem } from "../problem.ts";
import { endsOf, type Reference } from "../references.ts";
import type { World } from "../world.ts";

/** A relationship joins what its type allows, and two different things, each once. */
export function ends(world: World): readonly Problem[] {
	return world.entries.flatMap((entry) => {
		const all = endsOf(entry).filter(({ id }) => world.byId.has(id));
		return [
			...all.flatMap((end) => notAllowed(world, entry, end)),
			...toItself(entry),
			...twice(entry, all),
			...nobody(entry),
		];
	});
}

function notAllowed({ vocabulary }: World, entry: Entry, { id, path, as }: Reference): readonly Problem[] {
	if (as.role !== "end" || as.type === undefined) return [];
	const type = relationshipTypeEntry(vocabulary, as.type);
	if (type === undefined) return [];
	const label = labelOfId(id);
	if (label !== null && type[as.end].includes(label)) return [];
	const what = label === null ? "no node of the graph" : `a ${label}`;
	const verb = as.end === "from" ? "begin at" : "lead to";
	return [entry.place.problem(path, `${type.type} may not ${verb} ${id}, which is ${what}`, allowed(type))];
}

/** `LEADS goes from PERSON to COMPANY`. */
function allowed({ type, from, to }: RelationshipTypeEntry): string {
	return `${type} goes from ${or(from)} to ${or(to)}`;
}

const or = (labels: readonly Label[]) =>
	labels.length < 2 ? labels.join("") : `${labels.slice(0, -1).join(", ")} or ${labels.at(-1)}`;

function toItself(entry: Entry): readonly Problem[] {
	if (entry.kind === "fact" && entry.record.from !== undefined && entry.record.from === entry.record.to)
		return [entry.place.problem(["to"], `this tie joins ${entry.record.to} to itself`, "name another end")];
	if (entry.kind === "funding" && entry.record.paidUnder !== undefined && entry.record.paidUnder === entry.id)
		return [entry.place.problem(["paidUnder"], `${entry.id} is paid under itself`, "name the pledge")];
	if (entry.kind === "statement") {
		const index = (entry.record.about ?? []).indexOf(entry.id);
		if (entry.id !== undefined && index >= 0)
			return [entry.place.problem(["about", index], `${entry.id} is about itself`, "leave it out")];
	}
	return [];
}

/** A copy's id is made of its type and its end: the same end twice would be one. */
function twice(entry: Entry, all: readonly Reference[]): readonly Problem[] {
	if (entry.kind === "fact") return [];
	const seen = new Set<string>();
	return all.flatMap(({ id, path, as }) => {
		const key = `${as.role === "end" ? as.type : ""} ${id}`;
		if (!seen.has(key)) {
			seen.add(key);
			return [];
		}
		return [entry.place.problem(path, `${id} is named here twice`, "name it once")];
	});
}

function nobody(entry: Entry): readonly Problem[] {
	if (entry.kind !== "funding") return [];
	const { providers, recipients } = entry.record;
	const none = (key: string, list: readonly unknown[] | undefined) =>
		list ? list.length === 0 : !entry.place.has(key);
	if (!entry.place.has("id") || !none("providers", providers) || !none("recipients", recipients)) return [];
	return [
		entry.place.problem(
			[],
			"this deal has neither providers nor recipients",
			"name who gives or who gets, at least one",
		),
	];
}
