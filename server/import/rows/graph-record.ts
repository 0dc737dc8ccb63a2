import { createHash } from "node:crypto";
import type { Day } from "../../../model/time/types.ts";
import type { RecordKind } from "../entry.ts";

type Value = string | number | boolean | readonly string[];

/** Properties as they are written; what is not known is left out. */
export type Properties = Readonly<Record<string, Value>>;

/** Properties that are Neo4j `DATE`s, as ISO days. */
export type Days = Readonly<Record<string, Day>>;

export interface EvidenceRow {
	readonly id: string;
	readonly properties: Properties;
	readonly days: Days;
	/** How many people, a whole number in the database. */
	readonly count: number | null;
	/** Ids of sources, from the document that was read to the origin. */
	readonly chain: readonly string[];
}

/** A relationship of the vocabulary that stands for a fact. */
export interface Copy {
	readonly from: string;
	readonly to: string;
	/** Its type in Neo4j: that of the vocabulary while it stands, else `NOT_STANDING`. */
	readonly type: string;
	readonly properties: Properties;
	readonly days: Days;
}

/** All that one record of the files is in the graph. */
export interface GraphRecord {
	readonly id: string;
	readonly kind: RecordKind;
	readonly dataset: string;
	readonly labels: readonly string[];
	readonly properties: Properties;
	readonly days: Days;
	readonly evidence: readonly EvidenceRow[];
	readonly copies: readonly Copy[];
	/** Of a tie: its ends. */
	readonly ends: { readonly from: string; readonly to: string } | null;
	/** The version before. */
	readonly revises: string | null;
	/** Of a disagreement. */
	readonly sides: readonly string[];
	/** Of a story: what its steps show, select or lead to, each by the number of its step, from 1. Others have none. */
	readonly shows?: readonly { readonly id: string; readonly step: number }[];
	/** Of all the rest: two records with one hash are the same in the graph. */
	readonly hash: string;
}

export function withHash(record: Omit<GraphRecord, "hash">): GraphRecord {
	return { ...record, hash: hashOf(record) };
}

/** The same for the same value, in whatever order its keys came. */
export function hashOf(value: unknown): string {
	return createHash("sha256").update(canonical(value)).digest("base64url").slice(0, 22);
}

function canonical(value: unknown): string {
	return JSON.stringify(value, (_key, of: unknown) =>
		typeof of === "object" && of !== null && !Array.isArray(of)
			? Object.fromEntries(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)))
			: of,
	);
}

/** Without what is not known. */
export function known<T extends Value>(
	properties: Readonly<Record<string, T | null | undefined>>,
): Readonly<Record<string, T>> {
	const entries = Object.entries(properties).filter(
		(entry): entry is [string, T] => entry[1] !== null && entry[1] !== undefined,
	);
	return Object.fromEntries(entries);
}
