import { z } from "zod";
import { formatPeriod, type Language } from "../../../model/time/wording.ts";
import type { Plain } from "../../graph/values.ts";

const bound = z.string().nullable().default(null);
const periodCell = z.object({
	period: bound,
	attested: bound,
	nature: z.enum(["STATE", "OCCURRENCE"]),
	doubtful: z.boolean(),
	startEarliest: bound,
	startLatest: bound,
	endEarliest: bound,
	endLatest: bound,
});

/** A cell of a `Period` column in words, as precise as its source; null where the value is no period. */
export function periodInWords(value: Plain, language: Language): string | null {
	const parsed = periodCell.safeParse(value);
	if (!parsed.success) return null;
	const { period, ...rest } = parsed.data;
	return formatPeriod({ ...rest, text: period }, language);
}
