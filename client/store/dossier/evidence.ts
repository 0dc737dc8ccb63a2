import { signal } from "@preact/signals";
import { EvidenceOfFactsDocument, type EvidencePartsFragment } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { asking } from "../server.ts";

/** The evidence of the facts whose rows were seen, by their ids. */
export const evidenceOf = signal<ReadonlyMap<string, readonly EvidencePartsFragment[]>>(new Map());

/** As many facts as are asked about at once: more than a screen shows, few enough to be answered at once. */
const AT_ONCE = 100;

const wanted = new Set<string>();
let working: Promise<void> | null = null;

/** Asks for the evidence of facts, together with whatever else is wanted at the moment; what is there is not asked for again. */
export function wantEvidence(ids: Iterable<string>): void {
	for (const id of ids) {
		if (!evidenceOf.peek().has(id)) wanted.add(id);
	}
	if (working !== null || wanted.size === 0) return;
	// All rows of a screen ask in one go.
	working = Promise.resolve().then(work);
}

/** The same, until what can be had of it is there. */
export async function evidenceHad(ids: Iterable<string>): Promise<void> {
	wantEvidence(ids);
	await working;
}

async function work(): Promise<void> {
	try {
		while (wanted.size > 0) {
			const ids = [...wanted].slice(0, AT_ONCE);
			const { nodes } = await asking(() => request(EvidenceOfFactsDocument, { ids }));
			const found = nodes.flatMap((node) =>
				node !== null && "evidence" in node ? [[node.id, node.evidence] as const] : [],
			);
			for (const id of ids) wanted.delete(id);
			// What is not found has none.
			evidenceOf.value = new Map([...evidenceOf.value, ...ids.map((id) => [id, []] as const), ...found]);
		}
	} catch {
		// The rows stay as they are; what is asked of the page next says that the server is away.
		wanted.clear();
	} finally {
		working = null;
	}
}
