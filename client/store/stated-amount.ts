import type { SceneNode } from "./scene-types.ts";

export interface StatedAmount {
	readonly amount: number;
	/** Empty where the source names none. */
	readonly currency: string;
}

/** The amount that a deal states; null for what is no deal, and where none is stated that a size could be made of. */
export function statedAmount({ label, money }: Pick<SceneNode, "label" | "money">): StatedAmount | null {
	if (label !== "FUNDING" || money?.amount == null || money.precision === "UNKNOWN") return null;
	const amount = Number(money.amount);
	return Number.isFinite(amount) && amount >= 0 ? { amount, currency: money.currency ?? "" } : null;
}
