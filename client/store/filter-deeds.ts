import type { Standing } from "../../model/vocabulary/types.ts";
import { filters, onlyShown, openingFilters, STANDINGS, toggled } from "./filters.ts";
import { changeFilters } from "./scene.ts";

/** A click on a row of the legend hides or shows its kind; with Shift it alone is shown. */
export function filterLabel(label: string, all: readonly string[], alone: boolean): void {
	const { labels } = filters.value;
	changeFilters({ ...filters.value, labels: alone ? onlyShown(labels, all, label) : toggled(labels, label) });
}

export function filterFamily(family: string, all: readonly string[], alone: boolean): void {
	const { families } = filters.value;
	changeFilters({ ...filters.value, families: alone ? onlyShown(families, all, family) : toggled(families, family) });
}

/** Lets a kind or a family stand back, or stand out again; what was hidden is shown for it. */
export function dim(kind: string): void {
	const { labels, families, dimmed } = filters.value;
	const without = (hidden: ReadonlySet<string>) => (hidden.has(kind) ? toggled(hidden, kind) : hidden);
	changeFilters({
		...filters.value,
		labels: without(labels),
		families: without(families),
		dimmed: toggled(dimmed, kind),
	});
}

export function filterStanding(standing: Standing, alone: boolean): void {
	const hidden = new Set(STANDINGS.filter((each) => !filters.value.standings.has(each)));
	const next = alone ? onlyShown(hidden, STANDINGS, standing) : toggled(hidden, standing);
	changeFilters({ ...filters.value, standings: new Set(STANDINGS.filter((each) => !next.has(each))) });
}

export function toggleUndated(): void {
	changeFilters({ ...filters.value, undated: !filters.value.undated });
}

export function toggleDiffering(): void {
	changeFilters({ ...filters.value, differing: !filters.value.differing });
}

export function toggleByAmount(): void {
	changeFilters({ ...filters.value, byAmount: !filters.value.byAmount });
}

/** Hides nothing any more; how large things are drawn hides nothing. */
export function showEverything(): void {
	changeFilters({ ...openingFilters, byAmount: filters.value.byAmount });
}
