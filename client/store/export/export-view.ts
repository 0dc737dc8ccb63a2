import { stateAt } from "../../../model/time/state.ts";
import type { Dated, Vouched, When } from "../../../model/time/types.ts";
import type { Words } from "../../../model/vocabulary/types.ts";
import type { Filters } from "../filters.ts";
import { type Counting, countingIn } from "../presence.ts";
import { bearerOf, type Point, type SceneDisagreement } from "../scene-types.ts";
import { nodeIn, periodIn } from "../stored-node.ts";
import type { Counted } from "../tally.ts";
import type { ExportedAbout, ExportedNode, ExportedRelationship, ExportedView } from "./exported.ts";

/** What a view is exported from. */
export interface ExportSource {
	readonly scene: Omit<Counted, "familyOf">;
	readonly disagreements: readonly SceneDisagreement[];
	readonly positions: ReadonlyMap<string, Point>;
	readonly familyOf: (type: string) => ExportedRelationship["family"];
	readonly wordingOf: (type: string) => Words;
	readonly when: When;
	readonly filters: Filters;
}

/**
 * The nodes that count on the date and are not hidden, and the relationships among them that count and are not hidden:
 * what the page counts as shown. With `everything`, all that is in the picture, whatever its date, basis and kind.
 */
export function exportView(source: ExportSource, shown: ExportedAbout): ExportedView {
	// Of everything nothing is said of one date.
	const about = shown.everything ? { ...shown, time: null } : shown;
	const when = shown.everything ? { ...source.when, at: null, during: null } : source.when;
	const { nodes, relationships } = about.everything ? source.scene : shownOf(source);
	const facts = new Set([...nodes.map(({ id }) => id), ...relationships.map(({ fact }) => fact)]);
	const saidOf = (period: Dated, vouched: Vouched | null) => ({
		state: stateAt(period, when),
		standing: vouched?.standing ?? null,
		knownFrom: vouched?.knownFrom ?? null,
		knownTo: vouched?.knownTo ?? null,
	});
	return {
		about,
		nodes: nodes.map((stored): ExportedNode => {
			const { id, label, kind, name, period, money, words } = nodeIn(stored, about.language);
			const position = source.positions.get(id) ?? null;
			const said = saidOf(period, stored.vouched);
			return { id, label, kind, name: name[about.language], period, money, words, position, ...said };
		}),
		relationships: relationships.map(
			({ id, fact, type, from, to, title, period, vouched }): ExportedRelationship => ({
				id,
				fact,
				type,
				family: source.familyOf(type),
				from,
				to,
				wording: source.wordingOf(type)[about.language],
				title: title?.[about.language] ?? null,
				period: periodIn(period, about.language),
				...saidOf(period, vouched),
			}),
		),
		disagreements: source.disagreements
			.filter(({ sides }) => sides.every((side) => facts.has(bearerOf(side))))
			.map(({ id, kind, found, sides }) => ({ id, kind, found, sides: sides.map(({ fact }) => fact) })),
	};
}

function shownOf({ scene, familyOf, when, filters }: ExportSource): Counting {
	const counting = countingIn(scene, when);
	const nodes = counting.nodes.filter(({ label }) => !filters.labels.has(label));
	const there = new Set(nodes.map(({ id }) => id));
	const relationships = counting.relationships.filter(
		({ type, from, to }) => there.has(from) && there.has(to) && !filters.families.has(familyOf(type)),
	);
	return { nodes, relationships };
}
