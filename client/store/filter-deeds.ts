import type { Family, Label, Standing } from "../../model/vocabulary/types.ts";
import {
	DATINGS,
	type Dating,
	type Dimmable,
	type Filters,
	filters,
	onlyShown,
	openingFilters,
	STANDINGS,
	toggled,
} from "./filters.ts";
import { language, words } from "./language.ts";
import { tell } from "./notices.ts";
import { changeFilters, scene } from "./scene.ts";
import { timeMode } from "./time-mode.ts";
import { totals } from "./totals.ts";
import { FAMILIES, familyName, labelName } from "./vocabulary.ts";

/** Says what became of a kind and, as the page shows it, how many nodes are left. */
function say(what: string): void {
	tell(`${what} ${words.peek().counts.nodes(totals.peek().nodes, scene.peek().nodes.length)}.`);
}

/** @param others whether others than this are hidden, where it was to be shown alone */
function sayShown(name: string, shown: boolean, alone: boolean, others: boolean): void {
	const { said } = words.peek();
	if (alone) say(others ? said.alone(name) : said.all);
	else say(shown ? said.shown(name) : said.hidden(name));
}

const isFamily = (kind: Label | Family): kind is Family => FAMILIES.some((family) => family === kind);
const called = (kind: Label | Family): string => (isFamily(kind) ? familyName(kind) : labelName(kind))[language.peek()];

/** A click on a row of the legend hides or shows its kind; with Shift it alone is shown. */
export function filterLabel(label: Label, all: readonly string[], alone: boolean): void {
	const { labels } = filters.value;
	const next = alone ? onlyShown(labels, all, label) : toggled(labels, label);
	changeFilters({ ...filters.value, labels: next }, () => called(label));
	sayShown(called(label), !next.has(label), alone, next.size > 0);
}

export function filterFamily(family: Family, all: readonly string[], alone: boolean): void {
	const { families } = filters.value;
	const next = alone ? onlyShown(families, all, family) : toggled(families, family);
	changeFilters({ ...filters.value, families: next }, () => called(family));
	sayShown(called(family), !next.has(family), alone, next.size > 0);
}

const isDating = (kind: Dimmable): kind is Dating => DATINGS.some((dating) => dating === kind);
const isStanding = (kind: Dimmable): kind is Standing => STANDINGS.some((standing) => standing === kind);

/** What a dating is called, of a day or of a period. */
export function datingName(dating: Dating): string {
	const { rail } = words.value;
	const period = timeMode.value === "period";
	if (dating === "UNDATED") return rail.noDate;
	if (dating === "COVERS") return period ? rail.touches : rail.covers;
	return period ? rail.mayTouch : rail.mayCover;
}

const dimmableName = (kind: Dimmable): string =>
	isDating(kind) ? datingName(kind) : isStanding(kind) ? words.peek().standing[kind] : called(kind);

/** Lets a kind, a family, a basis or a dating stand back, or stand out again; what was hidden is shown for it. */
export function dim(kind: Dimmable): void {
	const { labels, families, standings, undated, dimmed } = filters.value;
	const without = (hidden: ReadonlySet<string>) => (hidden.has(kind) ? toggled(hidden, kind) : hidden);
	const next: Filters = {
		...filters.value,
		labels: without(labels),
		families: without(families),
		standings: isStanding(kind) ? new Set(STANDINGS.filter((each) => each === kind || standings.has(each))) : standings,
		undated: undated || kind === "UNDATED",
		dimmed: toggled(dimmed, kind),
	};
	changeFilters(next, () => dimmableName(kind));
	const { said } = words.peek();
	say((dimmed.has(kind) ? said.undimmed : said.dimmed)(dimmableName(kind)));
}

export function filterStanding(standing: Standing, alone: boolean): void {
	const hidden = new Set(STANDINGS.filter((each) => !filters.value.standings.has(each)));
	const next = alone ? onlyShown(hidden, STANDINGS, standing) : toggled(hidden, standing);
	changeFilters(
		{ ...filters.value, standings: new Set(STANDINGS.filter((each) => !next.has(each))) },
		() => words.peek().standing[standing],
	);
	sayShown(words.peek().standing[standing], !next.has(standing), alone, next.size > 0);
}

export function toggleUndated(): void {
	changeFilters({ ...filters.value, undated: !filters.value.undated }, () => words.peek().rail.noDate);
	sayShown(words.peek().rail.noDate, filters.value.undated, false, false);
}

export function toggleDiffering(): void {
	changeFilters({ ...filters.value, differing: !filters.value.differing }, () => words.peek().rail.differOnly);
}

export function toggleByAmount(): void {
	changeFilters({ ...filters.value, byAmount: !filters.value.byAmount }, () => words.peek().rail.byAmount);
}

/** Hides nothing any more; how large things are drawn hides nothing. */
export function showEverything(): void {
	changeFilters({ ...openingFilters, byAmount: filters.value.byAmount });
	say(words.peek().said.all);
}
