import type { Derived } from "../derive/derive.ts";
import type { Sound } from "../entry.ts";
import { inLanguages } from "./dating.ts";
import { entityRecord } from "./entity-record.ts";
import { factRecord } from "./fact-record.ts";
import { type GraphRecord, known, withHash } from "./graph-record.ts";

/** What a checked record is in the graph. */
export function graphRecord(entry: Sound, derived: Derived): GraphRecord {
	switch (entry.kind) {
		case "person":
		case "company":
		case "product":
		case "source":
			return entityRecord(entry, derived);
		case "disagreement":
			return disagreementRecord(entry);
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
