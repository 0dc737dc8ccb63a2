import type { Language } from "../../../../model/time/wording.ts";
import type { ResultHead } from "../result.ts";

/** Says where an answer was cut. */
export function cutAfter({ limit }: ResultHead, language: Language): string {
	const rows = new Intl.NumberFormat(language).format(limit);
	return language === "fr"
		? `Coupé après ${rows} lignes : il y en a d'autres.`
		: `Cut after ${rows} rows: there are more.`;
}
