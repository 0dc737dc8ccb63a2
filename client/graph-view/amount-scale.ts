import type { SceneNode } from "../store/scene-types.ts";
import { statedAmount } from "../store/stated-amount.ts";

/** How many times the area of a deal without an amount the largest of each currency takes. */
const most = 5;

/**
 * How many times as wide and high as usual each deal is drawn, by id, where deals are drawn as large as their amounts:
 * its area grows with its amount, from the usual to five times that of the largest deal in its currency. Amounts of
 * different currencies are not compared. What states no amount is not in it, and is drawn as usual.
 */
export function amountScales(nodes: readonly Pick<SceneNode, "id" | "label" | "money">[]): ReadonlyMap<string, number> {
	const stated = nodes.flatMap((node) => {
		const each = statedAmount(node);
		return each === null ? [] : [{ id: node.id, ...each }];
	});
	const largest = new Map<string, number>();
	for (const { amount, currency } of stated) largest.set(currency, Math.max(amount, largest.get(currency) ?? 0));
	return new Map(
		stated.map(({ id, amount, currency }) => {
			const of = largest.get(currency) ?? 0;
			return [id, Math.sqrt(1 + (most - 1) * (of === 0 ? 0 : amount / of))];
		}),
	);
}
