import { computed } from "@preact/signals";
import type { Day } from "../../model/time/types.ts";
import { known } from "./known.ts";
import { selected } from "./selection.ts";

/** The days between which the selected fact lies, where both are known. */
export const selectedRange = computed<{ readonly from: Day; readonly to: Day } | null>(() => {
	if (selected.value === null) return null;
	const { nodes, relationships } = known.value;
	const node = nodes.get(selected.value);
	const isFact = node?.label === "FUNDING" || node?.label === "STATEMENT" || node?.label === "EVENT";
	const period = relationships.get(selected.value)?.period ?? (isFact ? node.period : undefined);
	const from = period?.startEarliest ?? period?.startLatest;
	const to = period?.endLatest ?? period?.endEarliest;
	return from == null || to == null || from > to ? null : { from, to };
});
