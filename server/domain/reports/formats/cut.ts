import type { Language } from "../../../../model/time/wording.ts";
import type { ResultHead } from "../result.ts";

type Head = Pick<ResultHead, "limit" | "report">;

/** Whether a higher limit would give more rows, where none above `most` is taken. */
export const hasMore = ({ limit, report }: Head, most: number): boolean => limit < Math.min(report.limit ?? most, most);

/** Says where an answer was cut, and where no limit that is asked for changes it. */
export function cutAfter({ limit, report }: Head, language: Language): string {
	const rows = new Intl.NumberFormat(language).format(limit);
	const own = limit === report.limit;
	return language === "fr"
		? `Coupé après ${rows} ${limit === 1 ? "ligne" : "lignes"}${own ? ", la limite que fixe l'en-tête du rapport" : ""} : il y en a d'autres.`
		: `Cut after ${rows} ${limit === 1 ? "row" : "rows"}${own ? ", the limit that the report's header sets" : ""}: there are more.`;
}
