import { evidenceId } from "../../../model/ids.ts";
import type { Derived } from "../derive/derive.ts";
import type { Evidence } from "../format/evidence.ts";
import { inLanguages } from "./dating.ts";
import { type EvidenceRow, known } from "./graph-record.ts";

/** The passages that vouch for a fact or an entity, numbered from 1. */
export function evidenceRows(owner: string, passages: readonly Evidence[], derived: Derived): readonly EvidenceRow[] {
	return passages.map((passage, index) => ({
		id: evidenceId(owner, index + 1),
		properties: known({
			locator: passage.locator,
			...inLanguages("note", passage.note),
			quotation: passage.quotation,
			quotationLanguage: passage.quotationLanguage,
			standing: passage.standing,
			attributionKind: passage.attribution?.kind,
			...inLanguages("attributionWords", passage.attribution?.words),
			origin: passage.chain.at(-1),
		}),
		days: known({ knownFrom: derived.passageKnownFrom(passage) }),
		count: passage.attribution?.count ?? null,
		chain: passage.chain,
	}));
}
