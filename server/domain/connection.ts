import { createHash } from "node:crypto";
import { allowed } from "./allowed.ts";
import { UserInputError } from "./user-input-error.ts";

/** What a list is sorted by, before the id: text such as a folded name or a first day, or several parts. */
export type SortKey = string | number | readonly (string | number)[];

/** Where a row stands in its list. */
export interface Position {
	readonly key: SortKey;
	readonly id: string;
}

/** The arguments of every list. */
export interface PageArguments {
	readonly first?: number | null | undefined;
	readonly after?: string | null | undefined;
}

/** A checked page of one list. */
export interface Page {
	/** 1 to 1000. */
	readonly first: number;
	readonly after: Position | null;
	/** Tells the list from every other: its field and arguments, in short. */
	readonly tag: string;
}

/** A row of a list: what it holds and where it stands. */
export interface Placed<T> extends Position {
	readonly node: T;
}

/** One page of a list; the GraphQL connections are made of it. */
export interface Connection<T> {
	readonly page: Page;
	readonly rows: readonly Placed<T>[];
	readonly hasNextPage: boolean;
	/** Counts when asked, and never before. */
	totalCount(): Promise<number>;
}

export const largestPage = 1000;

/**
 * Checks `first` and `after`. `place` says which list it is: the field and its arguments other than these two, as read
 * (for a list of one node also that node's id), so that a cursor of another list is refused.
 * @throws UserInputError
 */
export function readPage(place: readonly unknown[], { first, after }: PageArguments, byDefault = 50): Page {
	const size = first ?? byDefault;
	if (!Number.isInteger(size) || size < 1 || size > largestPage)
		throw new UserInputError("first", size, allowed.wholeNumber(largestPage));
	const tag = tagOf(place);
	return { first: size, after: after === null || after === undefined ? null : decodeCursor(tag, after), tag };
}

/** A page of the rows that a statement gave, one more than `page.first` where there are more. */
export function toConnection<T>(
	page: Page,
	rows: readonly Placed<T>[],
	totalCount: () => Promise<number>,
): Connection<T> {
	return { page, rows: rows.slice(0, page.first), hasNextPage: rows.length > page.first, totalCount };
}

export function encodeCursor(tag: string, { key, id }: Position): string {
	return Buffer.from(JSON.stringify([tag, key, id])).toString("base64url");
}

function decodeCursor(tag: string, cursor: string): Position {
	const position = positionIn(tag, cursor);
	if (position === null) throw new UserInputError("after", cursor, allowed.cursor);
	return position;
}

function positionIn(tag: string, cursor: string): Position | null {
	let parts: unknown;
	try {
		parts = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
	} catch {
		return null;
	}
	if (!Array.isArray(parts) || parts.length !== 3) return null;
	const [given, key, id]: unknown[] = parts;
	return given === tag && isSortKey(key) && typeof id === "string" ? { key, id } : null;
}

function isSortKey(key: unknown): key is SortKey {
	const isPart = (part: unknown) => typeof part === "string" || typeof part === "number";
	return isPart(key) || (Array.isArray(key) && key.every(isPart));
}

function tagOf(place: readonly unknown[]): string {
	return createHash("sha256").update(JSON.stringify(place)).digest("base64url").slice(0, 12);
}
