import { parseRelationshipId } from "../../model/ids.ts";
import { textParts } from "../../model/story.ts";
import type { Entry, FactKind } from "./entry.ts";
import { factKinds, isEntity, isFact } from "./entry.ts";
import type { Path } from "./yaml/source-file.ts";

/** Where one record names another. */
export interface Reference {
	readonly id: string;
	/** In the record that names it. */
	readonly path: Path;
	readonly as: Role;
	/** Where in a text it stands, from 1. */
	readonly column?: number;
}

export type Role =
	/** One of the two ends of a relationship of the vocabulary. */
	| { readonly role: "end"; readonly type: string | undefined; readonly end: "from" | "to" }
	/** A document of a passage's chain. */
	| { readonly role: "document" }
	/** The fact before that this is a version of. */
	| { readonly role: "version" }
	/** A fact that bounds this one's dates. */
	| { readonly role: "bound"; readonly key: "after" | "before" }
	/** A side of a disagreement. */
	| { readonly role: "side" }
	/** What a step of a story shows, selects or leads to. */
	| { readonly role: "shown"; readonly step: number; readonly as: "node" | "anything" };

/** All that a record names, in the order of its keys. */
export function referencesOf(entry: Entry): readonly Reference[] {
	return [...endsOf(entry), ...sidesOf(entry), ...boundsOf(entry), ...documentsOf(entry), ...shownBy(entry)];
}

/** What a fact's relationships of the vocabulary join to it, or to one another where it is a tie. */
export function endsOf(entry: Entry): readonly Reference[] {
	const end = (type: string | undefined, side: "from" | "to") => (path: Path, id: string | undefined) =>
		id === undefined ? [] : [{ id, path, as: { role: "end" as const, type, end: side } }];
	const list = (type: string, side: "from" | "to", key: string, ids: readonly (string | undefined)[] | undefined) =>
		(ids ?? []).flatMap((id, index) => end(type, side)([key, index], id));
	switch (entry.kind) {
		case "fact": {
			const { type, from, to } = entry.record;
			return [...end(type, "from")(["from"], from), ...end(type, "to")(["to"], to)];
		}
		case "funding":
			return [
				...list("PROVIDED", "from", "providers", entry.record.providers),
				...list("RECEIVED_BY", "to", "recipients", entry.record.recipients),
				...end("PAID_UNDER", "to")(["paidUnder"], entry.record.paidUnder),
			];
		case "statement":
			return [
				...list("SAID", "from", "speakers", entry.record.speakers),
				...list("ABOUT", "to", "about", entry.record.about),
			];
		case "event":
			return (entry.record.participants ?? []).flatMap((participant, index) =>
				typeof participant === "string"
					? end("PARTICIPATED_IN", "from")(["participants", index], participant)
					: end("PARTICIPATED_IN", "from")(["participants", index, "id"], participant?.id),
			);
		case "attribute":
			return end("DESCRIBES", "to")(["of"], entry.record.of);
		default:
			return [];
	}
}

function sidesOf(entry: Entry): readonly Reference[] {
	if (entry.kind !== "disagreement") return [];
	return (entry.record.sides ?? []).flatMap((id, index) =>
		id === undefined ? [] : [{ id, path: ["sides", index], as: { role: "side" as const } }],
	);
}

function boundsOf(entry: Entry): readonly Reference[] {
	if (isEntity(entry)) return leaningOf(entry.record.existence ?? {}, ["existence"]);
	if (!isFact(entry)) return [];
	const { revises } = entry.record;
	return [
		...leaningOf(entry.record, []),
		...(revises === undefined ? [] : [{ id: revises, path: ["revises"], as: { role: "version" as const } }]),
	];
}

function leaningOf(
	dates: { readonly after?: string | undefined; readonly before?: string | undefined },
	path: Path,
): readonly Reference[] {
	return (["after", "before"] as const).flatMap((key) => {
		const id = dates[key];
		return id === undefined ? [] : [{ id, path: [...path, key], as: { role: "bound" as const, key } }];
	});
}

/** The passages that vouch for a fact, or for an entity's existence, and where they stand in its record. */
export function evidenceOf(entry: Entry) {
	if (isFact(entry)) return { path: ["evidence"], passages: entry.record.evidence ?? [] };
	if (isEntity(entry)) return { path: ["existence", "evidence"], passages: entry.record.existence?.evidence ?? [] };
	return { path: [], passages: [] };
}

function documentsOf(entry: Entry): readonly Reference[] {
	const { path, passages } = evidenceOf(entry);
	return passages.flatMap((passage, n) =>
		(passage?.chain ?? []).flatMap((id, position) =>
			id === undefined ? [] : [{ id, path: [...path, n, "chain", position], as: { role: "document" as const } }],
		),
	);
}

function shownBy(entry: Entry): readonly Reference[] {
	if (entry.kind !== "story") return [];
	return (entry.record.steps ?? []).flatMap((step, index) => {
		if (step === undefined) return [];
		const at = ["steps", index];
		const named = (as: "node" | "anything", path: Path, id: string | undefined, column?: number): Reference[] =>
			id === undefined
				? []
				: [{ id, path: [...at, ...path], as: { role: "shown", step: index, as }, ...(column && { column }) }];
		const list = (key: "nodes" | "camera") => (step[key] ?? []).flatMap((id, n) => named("node", [key, n], id));
		const leadsTo = (language: "en" | "fr") =>
			textParts(step.text?.[language] ?? "")
				.flat()
				.flatMap(({ id, at: place }) =>
					id === null || place === null ? [] : named("anything", ["text", language], id, place + 1),
				);
		return [
			...list("nodes"),
			...named("node", ["around"], step.around),
			...partsOfSelection(step.selection).flatMap((id) => named("anything", ["selection"], id)),
			...list("camera"),
			...leadsTo("en"),
			...leadsTo("fr"),
		];
	});
}

/** What the id of a selection names: a relationship's a fact and its other end. */
function partsOfSelection(id: string | undefined): readonly string[] {
	if (id === undefined) return [];
	const { fact, other } = parseRelationshipId(id) ?? { fact: id, other: null };
	return other === null ? [fact] : [fact, other];
}

export const isFactKind = (kind: string): kind is FactKind => (factKinds as readonly string[]).includes(kind);
