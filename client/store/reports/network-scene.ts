import { computed } from "@preact/signals";
import { isDrawable, labelOfId } from "../../../model/ids.ts";
import type { Vouched } from "../../../model/time/types.ts";
import type { Family, Words } from "../../../model/vocabulary/types.ts";
import { noDate } from "../no-date.ts";
import type { SceneNode, SceneRelationship } from "../scene-types.ts";
import { fundingKinds, relationshipTypes } from "../vocabulary.ts";
import type { AnswerNetwork } from "./network.ts";
import type { NetworkTie } from "./network-ties.ts";

/** The rows of an answer as a picture has them: those whom they tie, and a line for each tie. */
export interface NetworkScene {
	readonly nodes: readonly SceneNode[];
	readonly relationships: readonly SceneRelationship[];
}

/** What stands in a report was chosen by it: here everything counts, by whatever word. */
const counts: Vouched = { standing: "CONFIRMED", knownFrom: null, knownTo: null };

const alike = (text: string) => ({ en: text, fr: text });

/** The id of the line that stands for a tie, by its place among them. */
const lineOf = (index: number): string => `row/${index}`;

/** Whether a tie is what is selected in the picture, or one of its. */
export const concerns = (selected: string, { from, to }: NetworkTie, index: number): boolean =>
	[from.id, to.id, lineOf(index)].includes(selected);

/** Draws only what rows tie to something else; whom they merely name stands in the list. */
export function networkScene({ ties, nodes }: Pick<AnswerNetwork, "ties" | "nodes">): NetworkScene {
	const room = new Set(nodes);
	const drawn = ties.flatMap((tie, index) =>
		[tie.from, tie.to].every(({ id }) => isDrawable(id) && room.has(id)) ? [{ tie, id: lineOf(index) }] : [],
	);
	const named = new Map(drawn.flatMap(({ tie }) => [tie.from, tie.to]).map((each) => [each.id, each]));
	return {
		nodes: [...named.values()].flatMap(({ id, name }): SceneNode[] => {
			const label = labelOfId(id);
			if (label === null || label === "ATTRIBUTE") return [];
			return [{ id, label, name: alike(name), kind: null, period: noDate, vouched: null, money: null, words: null }];
		}),
		relationships: drawn.map(({ tie, id }) => relationshipOf(tie, id)),
	};
}

function relationshipOf({ from, to, label, period, term, standing }: NetworkTie, id: string): SceneRelationship {
	return {
		id,
		fact: id,
		type: term ?? "",
		from: from.id,
		to: to.id,
		title: alike(label),
		period: period === null ? noDate : { ...period, note: null },
		vouched: standing === null ? counts : { ...counts, standing },
		...(standing === null ? { unsaidBasis: true } : {}),
	};
}

interface DrawnType {
	readonly family: Family;
	readonly wording: Words;
}

/** What lines may stand for: relationship types, and the kinds of deals, whose lines are of the family of funding. */
export const networkTypes = computed<ReadonlyMap<string, DrawnType>>(() => {
	const deals = [...fundingKinds.value].map(([kind, wording]): [string, DrawnType] => [
		kind,
		{ family: "funding", wording },
	]);
	return new Map([...deals, ...relationshipTypes.value]);
});

/** What stands out while a node or a line is selected: it, its lines, and what is at their other ends. */
export function around(selected: string, { relationships }: NetworkScene): ReadonlySet<string> {
	const touching = relationships.filter(({ id, from, to }) => [id, from, to].includes(selected));
	return new Set([selected, ...touching.flatMap(({ id, from, to }) => [id, from, to])]);
}
