import { standingWords } from "../../model/report/standing-words.ts";
import type { Family, Standing } from "../../model/vocabulary/types.ts";
import type { Verdict } from "../store/compare/verdict.ts";
import type { SceneRelationship } from "../store/scene-types.ts";
import { markedBasis } from "./basis-glyph.ts";
import type { GraphViewInput } from "./input.ts";
import { familyIn, type Look, type Looks } from "./looks.ts";
import { shortDate } from "./words/short-date.ts";

/** An edge as it is drawn, apart from its place. */
export interface EdgePicture {
	readonly id: string;
	readonly fact: string;
	readonly from: string;
	readonly to: string;
	/** Null: not drawn on this day. */
	readonly look: Look | null;
	/** What it comes to in a comparison; null where nothing is compared. */
	readonly change: Verdict | null;
	/** Whether what is not there on B comes only later. */
	readonly later: boolean;
	/** Whether no node stands for its fact, which then says itself what has become of it. */
	readonly alone: boolean;
	readonly family: Family;
	readonly onPath: boolean;
	/** By which word its fact stands, where that is marked. */
	readonly basis: Standing | null;
	/** The same in words, said of every line that is asked; null of a bundle. */
	readonly put: string | null;
	/** What it says when it is asked: what the tie is, and when. */
	readonly words: string;
	readonly date: string | null;
	/** Whether it says so unasked: on the path, or grey beside it. */
	readonly spoken: boolean;
	/** Of a bundle: how many it stands for, and how many of them hold on the day; null of a line of its own. */
	readonly bundles: { readonly all: number; readonly now: number } | null;
}

function wordsFor(relationship: SceneRelationship, { types, language }: GraphViewInput): string {
	const wording = types.get(relationship.type)?.wording[language];
	return relationship.title?.[language] ?? wording ?? relationship.type.toLowerCase().replaceAll("_", " ");
}

const pair = (edge: { from: string; to: string }): string => [edge.from, edge.to].sort().join("\n");

function bundlesOf(relationships: readonly SceneRelationship[]): Map<string, SceneRelationship[]> {
	const bundles = new Map<string, SceneRelationship[]>();
	for (const each of relationships) {
		if (each.bundle === undefined) continue;
		const known = bundles.get(each.bundle);
		if (known === undefined) bundles.set(each.bundle, [each]);
		else known.push(each);
	}
	return bundles;
}

const surest: readonly Look[] = ["certain", "possible", "undated", "ended", "not-yet"];
const nowLooks: ReadonlySet<Look> = new Set(["certain", "possible", "undated"]);
const ties = { en: "ties", fr: "liens" } as const;

/** Several that are drawn as one: in the look of the surest of them. */
function bundlePicture(
	id: string,
	members: readonly SceneRelationship[],
	looks: Looks,
	{ types, language }: GraphViewInput,
): EdgePicture {
	const seen = members.flatMap((each) => looks.relationships.get(each.id) ?? []);
	const [first] = members;
	const families = new Set(members.map(({ type }) => familyIn(types, type)));
	const all = seen.length;
	return {
		id,
		fact: id,
		from: first?.from ?? "",
		to: first?.to ?? "",
		look: surest.find((look) => seen.includes(look)) ?? null,
		change: null,
		later: false,
		alone: false,
		family: families.size === 1 && first !== undefined ? familyIn(types, first.type) : "none",
		onPath: false,
		basis: null,
		put: null,
		words: `${all} ${ties[language]}`,
		date: null,
		spoken: false,
		bundles: { all, now: seen.filter((look) => nowLooks.has(look)).length },
	};
}

/** Every edge of the scene, in the order of the input, drawn or not. */
export function edgePictures(input: GraphViewInput, looks: Looks): Map<string, EdgePicture> {
	const onPath = new Set(input.path?.relationships);
	const besidePath = new Set(input.relationships.filter((each) => onPath.has(each.id)).map(pair));
	const facts = new Set(input.nodes.map((node) => node.id));
	const pictures = new Map<string, EdgePicture>();
	for (const [id, members] of bundlesOf(input.relationships))
		pictures.set(id, bundlePicture(id, members, looks, input));
	for (const relationship of input.relationships) {
		if (relationship.bundle !== undefined) continue;
		const look = looks.relationships.get(relationship.id) ?? null;
		const change = input.compared?.relationships.get(relationship.id) ?? null;
		// In a comparison colour and width say what has changed and nothing else.
		const path = input.compared === null && onPath.has(relationship.id);
		// A deal on the path shows its own date; its lines need not repeat it.
		const carried = facts.has(relationship.fact);
		pictures.set(relationship.id, {
			id: relationship.id,
			fact: relationship.fact,
			from: relationship.from,
			to: relationship.to,
			look,
			change,
			later: input.compared?.back ?? false,
			alone: !carried,
			family: familyIn(input.types, relationship.type),
			onPath: path,
			basis: input.compared === null ? markedBasis(relationship.vouched.standing) : null,
			put: relationship.unsaidBasis ? null : (standingWords[relationship.vouched.standing]?.[input.language] ?? null),
			words: wordsFor(relationship, input),
			date: carried ? null : shortDate(relationship.period, input.language),
			// Beside an upright path there is no room for more words.
			bundles: null,
			spoken:
				path ||
				(!input.narrow && look === "ended" && besidePath.has(pair(relationship)) && !(change !== null && carried)),
		});
	}
	return pictures;
}
