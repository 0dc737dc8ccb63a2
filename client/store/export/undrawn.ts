import { counts } from "../../../model/time/counts.ts";
import { known } from "../known.ts";
import { familyOf } from "../vocabulary.ts";
import { countable, when } from "../when.ts";
import type { ExportedView } from "./exported.ts";

/** The ties among the nodes of a view that no picture draws, as the API has them: of two that may be the same. */
export function undrawnTies({ about, nodes }: ExportedView): number {
	const there = new Set(nodes.map(({ id }) => id));
	return [...known.value.relationships.values()].filter(
		({ type, from, to, period, vouched }) =>
			familyOf(type) === "none" &&
			there.has(from) &&
			there.has(to) &&
			(about.everything || counts(countable(period, vouched), when.value)),
	).length;
}
