import type { Family } from "../../model/vocabulary/types.ts";
import type { Omitted } from "./scene-types.ts";

/** What could be added round one node, in the families of the legend. */
export interface OmittedByFamily {
	/** How many neighbours in all, each once. */
	readonly neighbours: number;
	/** Whether there are more than were counted. */
	readonly more: boolean;
	/** The most first. */
	readonly families: readonly { readonly family: Family; readonly count: number }[];
	/** Whether some neighbour is tied in several ways, and so counted more than once. */
	readonly twice: boolean;
}

/**
 * Sums what could be added round a node by family; null where nothing could.
 * @param order the families as the legend has them, which decides between equals
 */
export function omittedByFamily(
	rows: readonly Omitted[],
	familyOf: (type: string) => Family,
	order: readonly Family[],
): OmittedByFamily | null {
	const [first] = rows;
	if (first === undefined || first.neighbours === 0) return null;
	const counts = new Map<Family, number>();
	for (const { type, count } of rows) counts.set(familyOf(type), (counts.get(familyOf(type)) ?? 0) + count);
	const rank = (family: Family): number => (order.includes(family) ? order.indexOf(family) : order.length);
	const families = [...counts]
		.map(([family, count]) => ({ family, count }))
		.sort((a, b) => b.count - a.count || rank(a.family) - rank(b.family));
	return {
		neighbours: first.neighbours,
		more: rows.some(({ more }) => more),
		families,
		twice: families.reduce((sum, { count }) => sum + count, 0) > first.neighbours,
	};
}
