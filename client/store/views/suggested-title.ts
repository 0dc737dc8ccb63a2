import { computed } from "@preact/signals";
import { shownTime } from "../date.ts";
import { known } from "../known.ts";
import { language } from "../language.ts";
import { nameOf } from "../names.ts";
import { selection } from "../selection.ts";
import { LONGEST, tidied } from "../sent.ts";
import { storedNodes, storedRelationships } from "../shown.ts";
import { shownPath } from "../shown-path.ts";
import { timeWords } from "../time-words.ts";

const ENTITIES: ReadonlySet<string> = new Set(["PERSON", "COMPANY", "PRODUCT"]);

const isEntity = (id: string): boolean => ENTITIES.has(known.value.nodes.get(id)?.label ?? "");

/** A title made from the view: those on its path, else what is selected, else those with most ties; and the date. */
export const suggestedTitle = computed<string>(() => {
	const time = shownTime.value;
	const path = shownPath.value?.nodes.filter(isEntity) ?? [];
	const chosen = selection.value.filter((id) => known.value.nodes.has(id));
	const who =
		path.length > 1
			? path.map(nameOf).join(" → ")
			: (chosen.length > 0 ? chosen.slice(0, 3) : mostTied()).map(nameOf).join(", ");
	return tidied([who, ...(time === null ? [] : [timeWords(time, language.value)])].join(", "), LONGEST.title) ?? "";
});

function mostTied(): readonly string[] {
	const ties = new Map<string, number>();
	for (const { from, to } of storedRelationships.value) {
		for (const end of [from, to]) ties.set(end, (ties.get(end) ?? 0) + 1);
	}
	return storedNodes.value
		.map(({ id }) => id)
		.filter(isEntity)
		.toSorted((a, b) => (ties.get(b) ?? 0) - (ties.get(a) ?? 0))
		.slice(0, 3);
}
