import { boundsOf } from "../../model/time/bounds.ts";
import { PeriodError } from "../../model/time/period-error.ts";
import { formatPeriodBriefly } from "../../model/time/wording.ts";
import type { Language } from "./language.ts";

/** When a source was published, as precisely as it is known: "Apr 2023", "17 Feb 2023". */
export function publishedWords(published: string, language: Language): string {
	try {
		const bounds = boundsOf({ period: published }, "OCCURRENCE");
		return formatPeriodBriefly({ ...bounds, text: published, attested: null, nature: "OCCURRENCE" }, language);
	} catch (error) {
		if (error instanceof PeriodError) return published;
		throw error;
	}
}
