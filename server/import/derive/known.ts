import { spanOfText } from "../../../model/time/bounds.ts";
import { type Document, knownFrom, lastAttested } from "../../../model/time/earliest-known.ts";
import { PeriodError } from "../../../model/time/period-error.ts";
import type { Day } from "../../../model/time/types.ts";
import type { Entry } from "../entry.ts";
import type { Draft } from "../format/draft.ts";
import type { Evidence } from "../format/evidence.ts";
import type { Problem } from "../problem.ts";
import { evidenceOf } from "../references.ts";
import type { World } from "../world.ts";

/** When the documents of a world were published, and what follows from it. */
export interface Known {
	/** The earliest day that the passages of a record attest it; null where no document of theirs has a date. */
	from(entry: Entry): Day | null;
	/** The same of one passage. */
	passageFrom(passage: Draft<Evidence> | undefined): Day | null;
	/** When the last of what was read of it was published, as it is written. */
	lastAttested(entry: Entry): string | null;
	/** The latest day that a source may have been published. */
	publishedLatest(source: string): Day | null;
	/** Publication dates that are none. */
	readonly problems: readonly Problem[];
}

export function knownDays({ entries }: Pick<World, "entries">): Known {
	const published = new Map<string, { readonly document: Document; readonly latest: Day }>();
	const problems: Problem[] = [];
	for (const entry of entries) {
		if (entry.kind !== "source" || entry.id === undefined || entry.record.published === undefined) continue;
		try {
			const text = entry.record.published;
			published.set(entry.id, { document: { published: text }, latest: spanOfText(text).last });
		} catch (error) {
			if (!(error instanceof PeriodError)) throw error;
			problems.push(entry.place.problem(["published"], error.message, null, error.column));
		}
	}
	const chainOf = (passage: Draft<Evidence> | undefined): readonly Document[] =>
		(passage?.chain ?? []).map((id) => (id === undefined ? undefined : published.get(id)?.document) ?? {});
	const chainsOf = (entry: Entry) => evidenceOf(entry).passages.map(chainOf);
	return {
		from: (entry) => knownFrom(chainsOf(entry)),
		passageFrom: (passage) => knownFrom([chainOf(passage)]),
		lastAttested: (entry) => lastAttested(chainsOf(entry)),
		publishedLatest: (source) => published.get(source)?.latest ?? null,
		problems,
	};
}
