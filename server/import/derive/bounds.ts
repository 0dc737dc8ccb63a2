import { boundsOf, leanOn } from "../../../model/time/bounds.ts";
import { orderByLeaning } from "../../../model/time/leaning.ts";
import { PeriodError } from "../../../model/time/period-error.ts";
import type { Bounds } from "../../../model/time/types.ts";
import { natureOf } from "../../../model/vocabulary/lookup.ts";
import type { Nature, Vocabulary } from "../../../model/vocabulary/types.ts";
import { type Entry, type FactKind, isEntity, isFact } from "../entry.ts";
import type { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import type { Known } from "./known.ts";

export interface WorldBounds {
	/** Of facts and of entities' existence, by id; none where they could not be worked out. */
	readonly bounds: ReadonlyMap<string, Bounds>;
	/** Periods that are none, do not fit the nature, contradict one another or go in a circle. */
	readonly problems: readonly Problem[];
}

/** The bounds of all that has dates, each after what it leans on. */
export function worldBounds(world: Pick<World, "entries" | "byId" | "vocabulary">, known: Known): WorldBounds {
	const bounds = new Map<string, Bounds>();
	const problems: Problem[] = [];
	const facts = world.entries.filter(isFact);
	const named = facts.flatMap((entry) =>
		entry.id === undefined || world.byId.get(entry.id) !== entry
			? []
			: [{ id: entry.id, after: entry.record.after, before: entry.record.before, entry }],
	);
	const { ordered, circles } = orderByLeaning(named);
	for (const { id, entry } of ordered) {
		const nature = natureOfFact(world.vocabulary, entry);
		if (nature === null) continue;
		const own = ownBounds(entry, entry.record, [], nature, known, problems);
		const leaning = own && leaningBounds(entry, entry.record, [], own, nature, bounds, problems);
		if (leaning) bounds.set(id, leaning);
	}
	// Nothing leans on an entity, so that theirs can wait until those of all facts are there.
	for (const entry of world.entries) {
		if (!isEntity(entry) || entry.record.existence === undefined) continue;
		const { existence } = entry.record;
		const own = ownBounds(entry, existence, ["existence"], "STATE", known, problems);
		const leaning = own && leaningBounds(entry, existence, ["existence"], own, "STATE", bounds, problems);
		if (leaning && entry.id !== undefined) bounds.set(entry.id, leaning);
	}
	const dated = new Set<Entry>(ordered.map(({ entry }) => entry));
	for (const entry of facts)
		if (!dated.has(entry) || natureOfFact(world.vocabulary, entry) === null)
			problems.push(...unreadable(entry, world.vocabulary, known));
	for (const circle of circles) problems.push(...circleProblem(circle, world));
	return { bounds, problems };
}

/** Null where its type, kind or key is none of the vocabulary. */
export function natureOfFact(vocabulary: Vocabulary, entry: Entry<FactKind>): Nature | null {
	const { kind, record } = entry;
	switch (kind) {
		case "fact":
			return record.type === undefined ? null : natureOf(vocabulary, { label: "TIE", type: record.type });
		case "funding":
			return record.kind === undefined ? null : natureOf(vocabulary, { label: "FUNDING", kind: record.kind });
		case "event":
			return record.kind === undefined ? null : natureOf(vocabulary, { label: "EVENT", kind: record.kind });
		case "attribute":
			return record.key === undefined ? null : natureOf(vocabulary, { label: "ATTRIBUTE", key: record.key });
		case "statement":
			return natureOf(vocabulary, { label: "STATEMENT" });
	}
}

/** What is wrong with the dates of a fact that others cannot lean on, because of other mistakes: whatever its nature may be. */
function unreadable(entry: Entry<FactKind>, vocabulary: Vocabulary, known: Known): readonly Problem[] {
	const nature = natureOfFact(vocabulary, entry);
	const [first = [], ...others] = (nature === null ? (["STATE", "OCCURRENCE"] as const) : [nature]).map((each) => {
		const problems: Problem[] = [];
		ownBounds(entry, entry.record, [], each, known, problems);
		return problems;
	});
	return others.some((problems) => problems.length === 0) ? [] : first;
}

function ownBounds(
	entry: Entry,
	dates: { readonly period?: string | undefined; readonly attested?: string | undefined },
	path: readonly string[],
	nature: Nature,
	known: Known,
	problems: Problem[],
): Bounds | null {
	const { period, attested } = dates;
	if (period !== undefined && attested !== undefined) {
		problems.push(
			entry.place.problem(
				[...path, "attested"],
				`a period (${period}) and an attested day (${attested}) are given`,
				"leave one of them out: attested is for what is not known to begin or end at any date",
			),
		);
		return null;
	}
	try {
		return boundsOf(dates, nature, { lastAttested: known.lastAttested(entry) });
	} catch (error) {
		if (!(error instanceof PeriodError)) throw error;
		const key = attested === undefined ? "period" : "attested";
		problems.push(entry.place.problem([...path, key], ...saidAndAdvised(error.message), error.column));
		return null;
	}
}

function leaningBounds(
	entry: Entry,
	{ after, before }: { readonly after?: string | undefined; readonly before?: string | undefined },
	path: readonly string[],
	own: Bounds,
	nature: Nature,
	bounds: ReadonlyMap<string, Bounds>,
	problems: Problem[],
): Bounds | null {
	if (after === undefined && before === undefined) return own;
	const boundsAt = (id: string | undefined) => (id === undefined ? undefined : bounds.get(id));
	try {
		return leanOn(own, { after: boundsAt(after), before: boundsAt(before) }, nature);
	} catch (error) {
		if (!(error instanceof PeriodError)) throw error;
		problems.push(
			entry.place.problem([...path, after === undefined ? "before" : "after"], ...saidAndAdvised(error.message)),
		);
		return null;
	}
}

function circleProblem(circle: readonly string[], { byId }: Pick<World, "byId">): readonly Problem[] {
	const [first, second] = circle;
	const entry = first === undefined ? undefined : byId.get(first);
	if (entry === undefined || !isFact(entry)) return [];
	const key = entry.record.after === second ? "after" : "before";
	return [
		entry.place.problem(
			[key],
			`dates lean on one another in a circle: ${circle.join(" → ")}`,
			"give one of them a period of its own, and leave out what it leans on",
		),
	];
}

/** `"2018/2015" runs backwards; write 2015/2018`: what is wrong, and what would be right. */
function saidAndAdvised(message: string): [said: string, advice: string | null] {
	const at = message.lastIndexOf("; ");
	return at < 0 ? [message, null] : [message.slice(0, at), message.slice(at + 2)];
}
