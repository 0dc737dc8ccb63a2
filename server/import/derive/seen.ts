import { counts, defaultWhen, existenceCounts } from "../../../model/time/counts.ts";
import type { Dated, Day, Vouched, When } from "../../../model/time/types.ts";
import { type Entry, isEntity, isFact } from "../entry.ts";
import type { Draft } from "../format/draft.ts";
import type { Step } from "../format/story.ts";
import { endsOf } from "../references.ts";
import type { World } from "../world.ts";
import { natureOfFact, worldBounds } from "./bounds.ts";
import { knownDays } from "./known.ts";

/** What is to be seen on a date, by the sources of a day, among the records of a world. */
export interface Seen {
	/** Whether a record counts; null where its own mistakes keep that from being said. */
	counts(entry: Entry, when: When): boolean | null;
	/** When a record's dates and sources are, for whoever is told that it does not count; null as above. */
	dates(entry: Entry): (Dated & Vouched) | null;
	/** The entities, deals, statements and events that are related to one then, by id. */
	neighbours(id: string, when: When): readonly string[];
}

export function seenIn(world: World): Seen {
	const known = knownDays(world);
	const { bounds } = worldBounds(world, known);
	const revisedOn = new Map<string, Day>();
	for (const entry of world.entries) {
		const from = isFact(entry) && entry.record.revises !== undefined ? known.from(entry) : null;
		if (isFact(entry) && entry.record.revises !== undefined && from !== null) revisedOn.set(entry.record.revises, from);
	}
	const dates = (entry: Entry): (Dated & Vouched) | null => {
		const own = entry.id === undefined ? undefined : bounds.get(entry.id);
		const nature = isFact(entry) ? natureOfFact(world.vocabulary, entry) : "STATE";
		const standing = isFact(entry)
			? entry.record.standing
			: isEntity(entry)
				? entry.record.existence?.standing
				: undefined;
		if (own === undefined || nature === null || standing === undefined) return null;
		return { ...own, nature, standing, knownFrom: known.from(entry), knownTo: revisedOn.get(entry.id ?? "") ?? null };
	};
	const countsThen = (entry: Entry, when: When): boolean | null => {
		const own = dates(entry);
		if (isEntity(entry))
			return own === null && entry.record.existence !== undefined ? null : existenceCounts(own, when);
		return own === null ? null : counts(own, when);
	};
	return {
		counts: countsThen,
		dates,
		neighbours: (id, when) => {
			const found = world.entries.flatMap((entry) => {
				if (!isFact(entry) || entry.kind === "attribute" || entry.id === undefined) return [];
				const ends = endsOf(entry).map((end) => end.id);
				const joined = entry.kind === "fact" ? ends : ends.includes(id) ? [id, entry.id] : [entry.id, ...ends];
				if (!joined.includes(id) || countsThen(entry, when) !== true) return [];
				return joined.filter((other) => other !== id);
			});
			return [...new Set(found)].filter((other) => {
				const entry = world.byId.get(other);
				return entry !== undefined && countsThen(entry, when) === true;
			});
		},
	};
}

/** Which facts count in a step of a story. What has ended by then stays in the picture. */
export function whenOf({ at, during, asKnownOn, standings }: Draft<Step>): When {
	return {
		...defaultWhen,
		at: at ?? null,
		during: during === undefined ? null : { from: during.from ?? null, to: during.to ?? null },
		asKnownOn: asKnownOn ?? null,
		standings: standings?.filter((one) => one !== undefined) ?? defaultWhen.standings,
		ended: true,
	};
}

/** The nodes in the picture of a step: those named, then those around another. */
export function nodesOf(step: Draft<Step>, seen: Seen): readonly string[] {
	const named = (step.nodes ?? []).filter((id) => id !== undefined);
	if (step.around === undefined) return named;
	const then = { ...whenOf(step), ended: false };
	return [...new Set([...named, step.around, ...seen.neighbours(step.around, then)])];
}
