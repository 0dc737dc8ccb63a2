import type { PeriodRecord } from "../records.ts";

/** When something held, or null where nothing at all is said of that. */
export function writtenPeriod(record: PeriodRecord & { readonly undated: boolean }): PeriodRecord | null {
	const { undated, period, attested, periodNoteEn, periodNoteFr } = record;
	const said = period ?? attested ?? periodNoteEn ?? periodNoteFr;
	return undated && said === null ? null : record;
}
