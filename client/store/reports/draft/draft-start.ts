import { signal } from "@preact/signals";
import { type DraftStart, draftStart } from "../../../api/drafts.ts";

/** With what a draft begins; null where none may be written, and until it is known. */
export const drafts = signal<DraftStart | null>(null);

/** Asks whether reports may be written in this page. */
export async function fetchDraftStart(): Promise<void> {
	drafts.value = await draftStart();
}
