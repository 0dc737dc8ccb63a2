import type { EntityFact } from "./details.ts";

export type FactGroup = "roles" | "deals" | "statements" | "events";

/** A fact about an entity, with every relationship by which it is part of it. */
export interface MemberFact {
	readonly fact: EntityFact["fact"];
	readonly relationships: readonly EntityFact[];
}

const GROUPS: Record<EntityFact["fact"]["__typename"], FactGroup | null> = {
	Tie: "roles",
	Funding: "deals",
	Statement: "statements",
	Event: "events",
	// Attributes are listed by themselves.
	Attribute: null,
};

const ORDER: readonly FactGroup[] = ["roles", "deals", "statements", "events"];

/** The facts about an entity by what they are, each once, in the order in which they came; groups that are empty are left out. */
export function groupFacts(
	facts: readonly EntityFact[],
): readonly { readonly group: FactGroup; readonly facts: readonly MemberFact[] }[] {
	const members = new Map<string, EntityFact[]>();
	for (const each of facts) {
		const before = members.get(each.fact.id);
		if (before === undefined) members.set(each.fact.id, [each]);
		else before.push(each);
	}
	return ORDER.map((group) => ({
		group,
		facts: [...members.values()].flatMap((relationships) => {
			const [first] = relationships;
			return first !== undefined && GROUPS[first.fact.__typename] === group
				? [{ fact: first.fact, relationships }]
				: [];
		}),
	})).filter(({ facts: found }) => found.length > 0);
}
