import type { EvidencePartsFragment } from "../../api/generated/graphql.ts";

export type Document = EvidencePartsFragment["chain"][number];

/** A document that facts go back to. */
export interface OriginCount {
	readonly document: Document;
	readonly passages: number;
	readonly facts: number;
	/** The documents that were read and that cite it; itself where it was read. */
	readonly readIn: readonly Document[];
}

/** What some facts rest on: two passages of one origin are one origin, and a passage that vouches for two facts is one. */
export interface SourceCounts {
	readonly origins: readonly OriginCount[];
	readonly passages: number;
}

/** The origins of facts, those with the most passages first. */
export function countSources(evidenceOfFacts: Iterable<readonly EvidencePartsFragment[]>): SourceCounts {
	const origins = new Map<
		string,
		{ document: Document; passages: Set<string>; facts: number; readIn: Map<string, Document> }
	>();
	const passages = new Set<string>();
	for (const evidence of evidenceOfFacts) {
		const counted = new Set<string>();
		for (const { id, chain } of evidence) {
			passages.add(id);
			const [document, read] = [chain.at(-1), chain.at(0)];
			if (document === undefined || read === undefined) continue;
			const origin = origins.get(document.id) ?? { document, passages: new Set(), facts: 0, readIn: new Map() };
			origins.set(document.id, origin);
			origin.passages.add(id);
			origin.readIn.set(read.id, read);
			if (!counted.has(document.id)) origin.facts++;
			counted.add(document.id);
		}
	}
	const all = [...origins.values()].map(({ document, passages: those, facts, readIn }) => ({
		document,
		passages: those.size,
		facts,
		readIn: [...readIn.values()],
	}));
	const inOrder = all.sort(
		(a, b) => b.passages - a.passages || b.facts - a.facts || (a.document.id < b.document.id ? -1 : 1),
	);
	return { origins: inOrder, passages: passages.size };
}
