import { computed } from "@preact/signals";
import { filters, STANDINGS } from "../filters.ts";
import { when } from "../when.ts";
import { type CountedFacts, countFacts } from "./counted-facts.ts";
import { type FactGroup, groupFacts, type MemberFact } from "./group-facts.ts";
import { type Attribute, outline } from "./outline.ts";

/** The facts of one sort in a dossier, by how they count in the view. */
export interface FactSection extends CountedFacts<MemberFact> {
	readonly group: FactGroup;
}

/** All facts of an entity, as the view has them. */
export interface Dossier {
	readonly of: string;
	readonly sections: readonly FactSection[];
	readonly attributes: CountedFacts<Attribute>;
	/** How many facts the bases of the view, or its refusal of what has no date, hide. */
	readonly hidden: number;
	readonly state: "loading" | "whole" | "failed";
}

const grouped = computed(() => (outline.value === null ? [] : groupFacts(outline.value.memberships)));

/** The dossier of the entity that is selected; null where none is. */
export const dossier = computed<Dossier | null>(() => {
	const shown = outline.value;
	if (shown === null) return null;
	const sections = grouped.value.map(({ group, facts }) => ({
		group,
		...countFacts(facts, ({ fact }) => fact, when.value),
	}));
	const attributes = countFacts(shown.attributes, (attribute) => attribute, when.value);
	const hidden = [...sections, attributes].reduce((all, each) => all + each.hidden, 0);
	return { of: shown.of, sections, attributes, hidden, state: shown.state };
});

/** Lets every basis count, and what has no date, in the whole page. */
export function showEveryBasis(): void {
	filters.value = { ...filters.value, standings: new Set(STANDINGS), undated: true };
}
