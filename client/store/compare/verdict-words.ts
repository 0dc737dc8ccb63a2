import { computed } from "@preact/signals";
import { words } from "../language.ts";
import { backwards, compared } from "./comparison.ts";

/** What the verdicts are called: by dates or by sources, forwards or back. */
export const verdictWords = computed(() => {
	const { verdict } = words.value.compare;
	const now = compared.value;
	if (now === null) return verdict.datesForward;
	if (now.by === "sources") return backwards(now) ? verdict.sourcesBack : verdict.sourcesForward;
	return backwards(now) ? verdict.datesBack : verdict.datesForward;
});
