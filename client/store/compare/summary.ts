import { computed } from "@preact/signals";
import { words } from "../language.ts";
import { changeGroups } from "./change-list.ts";
import { figures } from "./judged-scene.ts";
import { verdictWords } from "./verdict-words.ts";

/** The figures in words: "20 began, 5 ended, 1 changed, 7 the same". */
export const comparisonSummary = computed(() => {
	const { came, went, of } = figures.value;
	const named = verdictWords.value;
	const changed = changeGroups.value.changed.length;
	return [
		`${came} ${named.gained(came)}`,
		`${went} ${named.lost(went)}`,
		...(changed > 0 ? [`${changed} ${words.value.compare.changed(changed)}`] : []),
		`${of.same} ${named.same(of.same)}`,
	].join(", ");
});
