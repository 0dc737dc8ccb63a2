import type { IncomingMessage } from "node:http";
import type { Language } from "../../model/time/wording.ts";

/** What the address says, else what the browser speaks. */
export function languageOf(url: URL, { headers }: IncomingMessage): Language {
	const said = url.searchParams.get("lang") ?? headers["accept-language"] ?? "";
	return said.trim().toLowerCase().startsWith("fr") ? "fr" : "en";
}
