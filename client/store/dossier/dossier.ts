import { computed } from "@preact/signals";
import type { FactBodyFragment } from "../../api/generated/graphql.ts";
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
	/** Of a source: what rests on it. */
	readonly resting: CountedFacts<FactBodyFragment>;
	/** How many facts the bases of the view, or its refusal of what has no date, hide. */
	readonly hidden: number;
	readonly state: "loading" | "whole" | "failed";
}

const grouped = computed(() => (outline.value === null ? [] : groupFacts(outline.value.memberships)));

/** The facts that the dossier lists, whatever their date, by their ids. */
export const listedFacts = computed<readonly string[]>(() => {
	const shown = dossier.value;
	if (shown === null) return [];
	return [
		...shown.sections.flatMap(({ listed }) => listed.map(({ fact }) => fact.id)),
		...shown.attributes.listed.map(({ id }) => id),
	];
});

/** The dossier of the entity that is selected; null where none is. */
export const dossier = computed<Dossier | null>(() => {
	const shown = outline.value;
	if (shown === null) return null;
	const sections = grouped.value.map(({ group, facts }) => ({
		group,
		...countFacts(facts, ({ fact }) => fact, when.value),
	}));
	const attributes = countFacts(byKey(shown.attributes), (attribute) => attribute, when.value);
	const resting = countFacts(shown.resting, (fact) => fact, when.value);
	const hidden = [...sections, attributes, resting].reduce((all, each) => all + each.hidden, 0);
	return { of: shown.of, sections, attributes, resting, hidden, state: shown.state };
});

/** Attributes of one key after each other, the earliest first, in the order in which the keys first come. */
function byKey(attributes: readonly Attribute[]): readonly Attribute[] {
	const groups = new Map<string, Attribute[]>();
	for (const attribute of attributes) {
		const group = groups.get(attribute.key);
		if (group === undefined) groups.set(attribute.key, [attribute]);
		else group.push(attribute);
	}
	return [...groups.values()].flatMap((group) => group.sort(earlierFirst));
}

/** Of those that may begin on the same day, the one that surely has begun earlier is first. */
function earlierFirst(a: Attribute, b: Attribute): number {
	const key = (one: Attribute) => `${firstDay(one)} ${one.period?.startLatest ?? "~"}`;
	return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/** The first of its bounds that is known, as the server orders facts; undated ones are last. */
function firstDay({ period }: Attribute): string {
	return period?.startEarliest ?? period?.startLatest ?? period?.endEarliest ?? period?.endLatest ?? "~";
}

/** Lets every basis count, and what has no date, in the whole page. */
export function showEveryBasis(): void {
	filters.value = { ...filters.value, standings: new Set(STANDINGS), undated: true };
}
