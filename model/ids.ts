import type { Label } from "./vocabulary/types.ts";

/** What an id may begin with, before its slash. `fact` is a tie. */
export const ID_KINDS = [
	"person",
	"company",
	"product",
	"source",
	"funding",
	"statement",
	"event",
	"attribute",
	"fact",
	"disagreement",
	"dataset",
	"story",
] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** A copy of a fact in the graph, as its id names it. `type` and `other` are null for a tie, whose id is the fact's. */
export interface RelationshipId {
	readonly fact: string;
	readonly type: string | null;
	/** The end that is not the fact. */
	readonly other: string | null;
}

const SLUG = "[a-z0-9][a-z0-9.-]*";
const ID = new RegExp(`^(${ID_KINDS.join("|")})/${SLUG}$`);
const RELATIONSHIP_ID = new RegExp(`^([a-z]+/${SLUG})#([A-Z][A-Z0-9_]*)@([a-z]+/${SLUG})$`);
const LABELS: Partial<Record<IdKind, Label>> = {
	person: "PERSON",
	company: "COMPANY",
	product: "PRODUCT",
	source: "SOURCE",
	funding: "FUNDING",
	statement: "STATEMENT",
	event: "EVENT",
	attribute: "ATTRIBUTE",
};

/** Whether a text is an id: a kind, a slash, and a slug of lower-case letters, digits, `.` and `-`. */
export function isId(text: string): boolean {
	return ID.test(text);
}

/** What an id is of; null where it is no id. */
export function idKind(id: string): IdKind | null {
	const kind = ID.exec(id)?.[1];
	return ID_KINDS.find((known) => known === kind) ?? null;
}

/** The label of what an id names; null for ties, disagreements, data sets and stories, and where it is no id. */
export function labelOfId(id: string): Label | null {
	const kind = idKind(id);
	return kind === null ? null : (LABELS[kind] ?? null);
}

/** Whether an id is of what is a node of a picture: an entity, a deal, a statement or an event. */
export function isDrawable(id: string): boolean {
	const label = labelOfId(id);
	return label !== null && label !== "ATTRIBUTE";
}

/** The id of a fact's relationship of one type to its other end; a tie's relationship has the tie's own id. */
export function relationshipId(fact: string, type: string, other: string): string {
	return idKind(fact) === "fact" ? fact : `${fact}#${type}@${other}`;
}

/** The parts of a relationship's id; null where it is none. */
export function parseRelationshipId(id: string): RelationshipId | null {
	if (idKind(id) === "fact") return { fact: id, type: null, other: null };
	const [, fact, type, other] = RELATIONSHIP_ID.exec(id) ?? [];
	if (fact === undefined || type === undefined || other === undefined) return null;
	if (!isId(fact) || idKind(fact) === "fact" || !isId(other)) return null;
	return { fact, type, other };
}

/** The id of a fact's or entity's n-th passage of evidence, from 1. */
export function evidenceId(owner: string, n: number): string {
	return `${owner}/evidence/${n}`;
}
