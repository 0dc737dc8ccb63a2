import type { Derived } from "../derive/derive.ts";
import type { Seen } from "../derive/seen.ts";
import type { Sound } from "../entry.ts";
import { inLanguages } from "./dating.ts";
import { entityRecord } from "./entity-record.ts";
import { factRecord } from "./fact-record.ts";
import { type GraphRecord, known, withHash } from "./graph-record.ts";
import { storyRecord } from "./story-record.ts";

/** What a checked record is in the graph. @param seen what its world shows, asked for where there is a story */
export function graphRecord(entry: Sound, derived: Derived, seen: () => Seen): GraphRecord {
	switch (entry.kind) {
		case "person":
		case "company":
		case "product":
		case "source":
			return entityRecord(entry, derived);
		case "disagreement":
			return disagreementRecord(entry);
		case "story":
			return storyRecord(entry, seen());
		default:
			return factRecord(entry, derived);
	}
}

function disagreementRecord({ id, kind, dataset, record }: Sound<"disagreement">): GraphRecord {
	return withHash({
		id,
		kind,
		dataset,
		labels: ["Disagreement"],
		properties: known<string | boolean>({ kind: record.kind, ...inLanguages("reason", record.reason), found: false }),
		days: {},
		evidence: [],
		copies: [],
		ends: null,
		revises: null,
		sides: record.sides,
	});
}
