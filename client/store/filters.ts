import { signal } from "@preact/signals";
import type { Family, Label, Standing } from "../../model/vocabulary/types.ts";

/** What the legend hides, and what it has drawn otherwise. Plans and denials are off until asked for. */
export interface Filters {
	readonly labels: ReadonlySet<string>;
	readonly families: ReadonlySet<string>;
	readonly standings: ReadonlySet<Standing>;
	/** Labels, families, bases and datings of what is shown, but stands back. */
	readonly dimmed: ReadonlySet<string>;
	/** Whether what has no date is shown. */
	readonly undated: boolean;
	/** Whether only what accounts differ of stands out, and everything else stands back. */
	readonly differing: boolean;
	/** Whether deals are drawn as large as their amounts. */
	readonly byAmount: boolean;
}

export const STANDINGS: readonly Standing[] = ["CONFIRMED", "REPORTED", "CLAIMED", "PLANNED", "DENIED"];

/** How surely a date covers the day or period shown: the solid, the dashed and the dotted line. */
export const DATINGS = ["COVERS", "MAY_COVER", "UNDATED"] as const;
export type Dating = (typeof DATINGS)[number];

/** What a row of the legend lets stand back. */
export type Dimmable = Label | Family | Standing | Dating;

export const openingFilters: Filters = {
	labels: new Set(),
	families: new Set(),
	standings: new Set(["CONFIRMED", "REPORTED", "CLAIMED"]),
	dimmed: new Set(),
	undated: true,
	differing: false,
	byAmount: false,
};

export const filters = signal<Filters>(openingFilters);

/** A set with one member more or less. */
export function toggled<Member>(set: ReadonlySet<Member>, member: Member): ReadonlySet<Member> {
	const next = new Set(set);
	if (!next.delete(member)) next.add(member);
	return next;
}

/** Everything but one hidden; or, where it already is the only one shown, nothing hidden. */
export function onlyShown<Member>(
	hidden: ReadonlySet<Member>,
	all: readonly Member[],
	member: Member,
): ReadonlySet<Member> {
	const alone = !hidden.has(member) && all.every((other) => other === member || hidden.has(other));
	return new Set(alone ? [] : all.filter((other) => other !== member));
}

/** Shows what has this standing, whatever else is shown: where the page opens, which is nothing to be taken back. */
export function filterIn(standing: Standing): void {
	if (filters.value.standings.has(standing)) return;
	const next = new Set([...filters.value.standings, standing]);
	filters.value = { ...filters.value, standings: new Set(STANDINGS.filter((each) => next.has(each))) };
}

/** Whether the reader has changed anything of what is shown. */
export function filtered(current: Filters): boolean {
	return (
		current.labels.size > 0 ||
		current.families.size > 0 ||
		current.dimmed.size > 0 ||
		!current.undated ||
		current.differing ||
		current.standings.size !== openingFilters.standings.size ||
		[...current.standings].some((standing) => !openingFilters.standings.has(standing))
	);
}
