import type { Day } from "../../model/time/types.ts";

/** What the page opens on: how Musk, OpenAI and Microsoft come together. */
export const opening = {
	/** Whose neighbourhood is shown. */
	around: ["person/elon-musk", "company/openai", "company/microsoft"] as readonly string[],
	/** The path that is highlighted, through the deal. */
	path: ["person/elon-musk", "company/openai", "funding/microsoft-2019", "company/microsoft"] as readonly string[],
	day: "2019-09-30" as Day,
	limit: 48,
	perNode: 40,
};
