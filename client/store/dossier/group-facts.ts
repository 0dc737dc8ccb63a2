import type { FactBodyFragment } from "../../api/generated/graphql.ts";
import type { Membership } from "./outline.ts";

export type FactGroup = "roles" | "deals" | "statements" | "events";

/** A fact about an entity, with every relationship by which it is part of it. */
export interface MemberFact {
	readonly fact: FactBodyFragment;
	readonly relationships: readonly Membership[];
}

const GROUPS: Record<FactBodyFragment["__typename"], FactGroup | null> = {
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
	facts: readonly Membership[],
): readonly { readonly group: FactGroup; readonly facts: readonly MemberFact[] }[] {
	const members = new Map<string, Membership[]>();
	for (const each of facts) {
		const before = members.get(each.fact.id);
		if (before === undefined) members.set(each.fact.id, [each]);
		else before.push(each);
	}
	const groups = new Map<FactGroup, MemberFact[]>(ORDER.map((group) => [group, []]));
	for (const relationships of members.values()) {
		const [first] = relationships;
		const group = first === undefined ? null : GROUPS[first.fact.__typename];
		if (first !== undefined && group !== null) groups.get(group)?.push({ fact: first.fact, relationships });
	}
	return [...groups].map(([group, facts]) => ({ group, facts })).filter(({ facts: found }) => found.length > 0);
}
