import { boundsOf, leanOn, spanOfText } from "../../../model/time/bounds.ts";
import { earlierOf } from "../../../model/time/day.ts";
import { type Document, lastAttested } from "../../../model/time/earliest-known.ts";
import { undated } from "../../../model/time/state.ts";
import type { Bounds, Day } from "../../../model/time/types.ts";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { natureOfFact } from "../../../server/import/derive/bounds.ts";
import type { Derived } from "../../../server/import/derive/derive.ts";
import type { Sound } from "../../../server/import/entry.ts";
import { publishedOf } from "./evidence.ts";
import type { MadeFact } from "./facts.ts";
import type { Dates } from "./periods.ts";
import type { Shape } from "./shape.ts";

type Made = Exclude<Sound, { kind: "disagreement" | "story" }>;

/** What follows from made records: as the importer derives it, without holding all of them at once. */
export function derivedOf(shape: Shape, together: readonly MadeFact[]): Derived {
	const published = (source: string) => publishedOf(shape, Number(source.slice("source/s".length)));
	const chainsOf = (entry: Made): readonly (readonly Document[])[] =>
		passagesOf(entry).map(({ chain }) => chain.map((id) => ({ published: published(id) })));
	const earliest = (sources: readonly string[]) =>
		sources.map((id) => latestOf(published(id))).reduce<Day | null>((day, other) => earlierOf(other, day), null);
	const from = (entry: Sound) => earliest(passagesOf(entry as Made).flatMap(({ chain }) => chain));
	const newerOf = (id: string) => together.find(({ record }) => record.revises === id);
	const natureOf: Derived["natureOf"] = (entry) => {
		const nature = natureOfFact(vocabulary, entry);
		if (nature === null) throw new Error(`${entry.id} has no nature.`);
		return nature;
	};
	const ownBounds = (made: Made): Bounds => {
		const dates: Dates = "evidence" in made.record ? made.record : (existenceOf(made) ?? {});
		const nature = "evidence" in made.record ? natureOf(made as MadeFact) : "STATE";
		const ongoing = dates.period?.endsWith("/..") === true;
		return boundsOf(dates, nature, ongoing ? { lastAttested: lastAttested(chainsOf(made)) } : {});
	};
	const boundsAt = (id: string | undefined) => {
		const other = together.find((one) => one.id === id);
		return other && ownBounds(other);
	};
	return {
		vocabulary,
		natureOf,
		datesOf: (entry) => {
			const made = entry as Made;
			const own = ownBounds(made);
			const bounds =
				"after" in made.record || "before" in made.record
					? leanOn(
							own,
							{ after: boundsAt(made.record.after), before: boundsAt(made.record.before) },
							natureOf(made as MadeFact),
						)
					: own;
			return { ...bounds, undated: undated(bounds) };
		},
		knownFrom: from,
		knownTo: ({ id }) => {
			const newer = newerOf(id);
			return newer === undefined ? null : from(newer);
		},
		lineageOf: ({ id, record }) => record.revises ?? id,
		passageKnownFrom: ({ chain }) => earliest(chain),
		publishedLatest: (source) => latestOf(published(source)),
	};
}

const latest = new Map<string, Day>();

/** Millions of passages rest on a few thousand days: each is read once. */
function latestOf(published: string): Day {
	const day = latest.get(published) ?? spanOfText(published).last;
	latest.set(published, day);
	return day;
}

function passagesOf(entry: Made) {
	return "evidence" in entry.record ? entry.record.evidence : (existenceOf(entry)?.evidence ?? []);
}

function existenceOf({ record }: Made) {
	return "existence" in record ? record.existence : undefined;
}
