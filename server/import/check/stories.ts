import { isDrawable, parseRelationshipId } from "../../../model/ids.ts";
import { nodesOf, type Seen, seenIn, whenOf } from "../derive/seen.ts";
import { type Entry, isFact } from "../entry.ts";
import type { Draft } from "../format/draft.ts";
import type { Step } from "../format/story.ts";
import type { Problem } from "../problem.ts";
import { endsOf, isFactKind, type Reference, referencesOf } from "../references.ts";
import type { World } from "../world.ts";
import { unseen } from "./unseen.ts";

/** More than this is no picture that a step explains. */
const mostNodes = 60;

/** A step shows something, and what it selects and looks at is to be seen at its date, by its sources. */
export function stories(world: World): readonly Problem[] {
	const told = world.entries.filter((entry) => entry.kind === "story");
	if (told.length === 0) return [];
	const seen = seenIn(world);
	return told.flatMap((entry) =>
		(entry.record.steps ?? []).flatMap((step, index) =>
			step === undefined ? [] : stepProblems({ world, seen, entry, step, index }),
		),
	);
}

interface InStep {
	readonly world: World;
	readonly seen: Seen;
	readonly entry: Entry<"story">;
	readonly step: Draft<Step>;
	readonly index: number;
}

function stepProblems(given: InStep): readonly Problem[] {
	return [...dates(given), ...picture(given), ...selection(given)];
}

const at = ({ entry, index }: InStep, path: readonly (string | number)[], message: string, hint: string) =>
	entry.place.problem(["steps", index, ...path], message, hint);

function dates(given: InStep): readonly Problem[] {
	const { entry, index } = given;
	if (!entry.place.has("steps", index, "at") || !entry.place.has("steps", index, "during")) return [];
	return [at(given, ["during"], "a day and a period are given", "leave one of them out: at, or during")];
}

function picture(given: InStep): readonly Problem[] {
	const { world, seen, entry, step, index } = given;
	const has = (key: string) => entry.place.has("steps", index, key);
	if (!has("nodes") && !has("around"))
		return [at(given, [], "this step shows nothing", "name its nodes, or one that it is around")];
	const named = referencesOf(entry).filter(({ as, id }) => isNode(as, index) && world.byId.has(id));
	const problems = named.flatMap(({ id, path }) => {
		const place = path.slice(2);
		if (!isDrawable(id))
			return [
				at(
					given,
					place,
					`${id} is no node of a picture`,
					"name entities, deals, statements and events; a tie is there when both its ends are",
				),
			];
		const [key, n] = place;
		const list = key === "camera" ? step.camera : step.nodes;
		if (key !== "around" && typeof n === "number" && (list ?? []).indexOf(id) < n)
			return [at(given, place, `${id} is named here twice`, "name it once")];
		if (key === "camera" && sure(given) && !nodesOf(step, seen).includes(id))
			return [at(given, place, `${id} is not in the picture of this step`, "add it to its nodes")];
		return [];
	});
	const all = nodesOf(step, seen).length;
	if (all > mostNodes)
		problems.push(
			at(
				given,
				[step.around === undefined ? "nodes" : "around"],
				`this step shows ${all} nodes`,
				`name those that its text is about, ${mostNodes} at most`,
			),
		);
	return problems;
}

const isNode = (as: Reference["as"], index: number) => as.role === "shown" && as.step === index && as.as === "node";

/** Whether all that the picture is made of is there, so that what is not in it can be told. */
function sure({ world, step }: InStep): boolean {
	return [...(step.nodes ?? []), step.around].every((id) => id === undefined || world.byId.has(id));
}

function selection(given: InStep): readonly Problem[] {
	const { world, seen, step } = given;
	const id = step.selection;
	if (id === undefined || !sure(given)) return [];
	const relationship = parseRelationshipId(id);
	const entry = world.byId.get(relationship?.fact ?? id);
	if (entry === undefined || (relationship?.other && !world.byId.has(relationship.other))) return [];
	const wrong = (message: string, hint: string) => [at(given, ["selection"], message, hint)];
	if (entry.kind === "story")
		return wrong(`${id} cannot be selected`, "name a node, a tie, a relationship, an attribute or a disagreement");
	if (relationship?.other && !joins(entry, relationship.type, relationship.other))
		return wrong(`there is no ${id}`, `${entry.id} has ${endsOf(entry).map(nameOfEnd(entry)).join(", ")}`);
	const picture = new Set(nodesOf(step, seen));
	const parts = entry.kind === "disagreement" ? sidesThere(given, entry, picture) : [entry];
	if (parts.length < 2 && entry.kind === "disagreement")
		return wrong(
			`fewer than two sides of ${id} are to be seen in this step`,
			"add them to its nodes, or move its date",
		);
	if (entry.kind === "disagreement") return [];
	const missing = needed(entry, relationship?.other ?? null).filter((one) => !picture.has(one));
	if (missing.length > 0)
		return wrong(`${id} is not in the picture of this step`, `add ${missing.join(" and ")} to its nodes`);
	const when = whenOf(step);
	const reason = seen.counts(entry, when) === false ? unseen(seen.dates(entry), when) : null;
	return reason === null ? [] : wrong(`${id} is not to be seen ${reason.when}`, reason.because);
}

const joins = (entry: Entry, type: string | null, other: string) =>
	endsOf(entry).some(({ id, as }) => id === other && as.role === "end" && as.type === type);

const nameOfEnd =
	(entry: Entry) =>
	({ id, as }: Reference) =>
		`${entry.id}#${as.role === "end" ? as.type : ""}@${id}`;

/** The nodes that must be in the picture, so that something is in it. */
function needed(entry: Entry, other: string | null): readonly string[] {
	if (entry.kind === "fact" || entry.kind === "attribute") return endsOf(entry).map(({ id }) => id);
	return [...(entry.id === undefined ? [] : [entry.id]), ...(other === null ? [] : [other])];
}

function sidesThere({ world, seen, step }: InStep, entry: Entry<"disagreement">, picture: ReadonlySet<string>) {
	return (entry.record.sides ?? []).flatMap((id) => {
		const side = id === undefined ? undefined : world.byId.get(id);
		if (side === undefined || !isFactKind(side.kind) || !isFact(side)) return [];
		const there = needed(side, null).every((one) => picture.has(one));
		return there && seen.counts(side, whenOf(step)) !== false ? [side] : [];
	});
}
