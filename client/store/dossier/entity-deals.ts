import type { Precision } from "../../../model/money/format.ts";
import type { MemberFact } from "./group-facts.ts";
import type { EntityDeal } from "./money-totals.ts";

/** What an entity gave and got by these facts about it. What it has another part in is left out. */
export function entityDeals(of: string, members: Iterable<MemberFact>): readonly EntityDeal[] {
	return [...members].flatMap(({ fact }) => {
		if (fact.__typename !== "Funding") return [];
		const { kind, standing, providers, recipients } = fact;
		const { amount, currency, precision } = fact.money;
		return [
			{ given: true, parties: providers },
			{ given: false, parties: recipients },
		].flatMap(({ given, parties }): EntityDeal[] =>
			parties.some(({ id }) => id === of)
				? [
						{
							given,
							together: parties.length > 1,
							kind,
							standing,
							amount: amount === null ? null : String(amount),
							currency,
							precision: precision as Precision,
						},
					]
				: [],
		);
	});
}
