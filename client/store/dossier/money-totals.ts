import type { Precision } from "../../../model/money/format.ts";
import { sumDecimals } from "../../../model/money/sum.ts";
import type { Standing } from "../../../model/vocabulary/types.ts";
import { STANDINGS } from "../filters.ts";

/** A deal of an entity, as far as its money goes. */
export interface EntityDeal {
	readonly given: boolean;
	/** Whether others gave, or got, it together with the entity: whose share is how much is not said. */
	readonly together: boolean;
	readonly kind: string;
	readonly standing: Standing;
	/** A decimal number; null where none is stated. */
	readonly amount: string | null;
	readonly currency: string | null;
	readonly precision: Precision;
}

/** Deals of one direction, kind, basis and currency; nothing is added across any of these. */
export interface MoneyTotal {
	readonly given: boolean;
	readonly together: boolean;
	readonly kind: string;
	readonly standing: Standing;
	readonly currency: string | null;
	/** Of those whose amount is stated. */
	readonly amount: string | null;
	readonly precision: Precision;
	readonly deals: number;
}

/** The deals of an entity by direction, kind, basis and currency, what was given first. */
export function moneyTotals(deals: readonly EntityDeal[]): readonly MoneyTotal[] {
	const groups = new Map<string, EntityDeal[]>();
	for (const deal of deals) {
		const { given, together, kind, standing, currency, precision } = deal;
		const stated = isStated(deal);
		// "At least" and "at most" have no sum; neither has an amount that nobody states.
		const bound = !stated ? "none" : precision === "AT_LEAST" || precision === "AT_MOST" ? precision : "";
		const key = JSON.stringify([given, together, kind, standing, stated ? currency : null, bound]);
		groups.set(key, [...(groups.get(key) ?? []), deal]);
	}
	return [...groups.values()].map(totalOf).sort(inOrder);
}

const isStated = ({ amount, precision }: EntityDeal): boolean => amount !== null && precision !== "UNKNOWN";

function totalOf(members: readonly EntityDeal[]): MoneyTotal {
	const [first] = members;
	if (first === undefined) throw new RangeError("There is no total of no deals.");
	const { given, together, kind, standing, currency } = first;
	const group = { given, together, kind, standing, deals: members.length };
	if (!isStated(first)) return { ...group, currency: null, amount: null, precision: "UNKNOWN" };
	const amounts = members.map(({ amount }) => amount ?? "0");
	const precision = members.find((one) => one.precision !== "EXACT")?.precision ?? "EXACT";
	return { ...group, currency, amount: sumDecimals(amounts), precision };
}

function inOrder(a: MoneyTotal, b: MoneyTotal): number {
	const rank = ({ given, together, standing }: MoneyTotal) =>
		(given ? 0 : 100) + (together ? 50 : 0) + STANDINGS.indexOf(standing);
	return rank(a) - rank(b) || Number(b.amount ?? -1) - Number(a.amount ?? -1) || (a.kind < b.kind ? -1 : 1);
}
