import type { Day } from "../../model/time/types.ts";
import type { Standing } from "../../model/vocabulary/types.ts";
import type { Graph } from "../graph/graph.ts";
import { gather } from "./gather.ts";
import { mapOf, numberOrNull, type Properties, text, textOrNull, texts, wordOrNull } from "./properties.ts";
import { standings } from "./to-node-record.ts";

export const attributionKinds = ["NAMED", "ANONYMOUS", "DOCUMENT"] as const;
export type AttributionKind = (typeof attributionKinds)[number];

export interface AttributionRecord {
	readonly kind: AttributionKind;
	readonly wordsEn: string | null;
	readonly wordsFr: string | null;
	readonly count: number | null;
}

/** One passage of one document that vouches for a fact or an entity's existence. */
export interface EvidenceRecord {
	readonly label: "EVIDENCE";
	readonly id: string;
	readonly locator: string | null;
	readonly noteEn: string | null;
	readonly noteFr: string | null;
	readonly quotation: string | null;
	readonly quotationLanguage: string | null;
	readonly standing: Standing | null;
	readonly attribution: AttributionRecord | null;
	readonly knownFrom: Day | null;
	/** Ids of sources, from the one that was read to the origin. */
	readonly chain: readonly string[];
}

/** The evidence of each of these facts or entities, in the curator's order. */
export async function findEvidenceOf(
	graph: Graph,
	owners: readonly string[],
): Promise<ReadonlyMap<string, readonly EvidenceRecord[]>> {
	const rows = await graph.read("queries/evidence-of", { ids: owners });
	const found = gather(rows, (row) => [text(row, "owner"), toEvidenceRecord(mapOf(row.evidence))]);
	return new Map([...found].map(([owner, all]) => [owner, all.toSorted((a, b) => numberOf(a) - numberOf(b))]));
}

/** The passages of these ids. */
export async function findEvidence(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, EvidenceRecord>> {
	const rows = await graph.read("queries/evidence", { ids });
	return new Map(rows.map((row) => toEvidenceRecord(mapOf(row.evidence))).map((record) => [record.id, record]));
}

/** Ids end in `/evidence/<n>`. */
function numberOf({ id }: EvidenceRecord): number {
	return Number(id.slice(id.lastIndexOf("/") + 1));
}

function toEvidenceRecord(evidence: Properties): EvidenceRecord {
	const kind = wordOrNull(evidence, "attributionKind", attributionKinds);
	return {
		label: "EVIDENCE",
		id: text(evidence, "id"),
		locator: textOrNull(evidence, "locator"),
		noteEn: textOrNull(evidence, "noteEn"),
		noteFr: textOrNull(evidence, "noteFr"),
		quotation: textOrNull(evidence, "quotation"),
		quotationLanguage: textOrNull(evidence, "quotationLanguage"),
		standing: wordOrNull(evidence, "standing", standings),
		attribution: kind && {
			kind,
			wordsEn: textOrNull(evidence, "attributionWordsEn"),
			wordsFr: textOrNull(evidence, "attributionWordsFr"),
			count: numberOrNull(evidence, "attributionCount"),
		},
		knownFrom: textOrNull(evidence, "knownFrom"),
		chain: texts(evidence, "chain"),
	};
}
