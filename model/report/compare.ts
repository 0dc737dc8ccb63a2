/** An answer of a report as its JSON has it. */
export interface StoredAnswer {
	readonly report: string;
	readonly parameters: Readonly<Record<string, unknown>>;
	readonly data: string;
	readonly ranAt: string;
	/** Rows at most, and whether that left some out. */
	readonly limit: number;
	readonly truncated: boolean;
	/** The columns that tell rows apart; none: the whole row does. */
	readonly key: readonly string[];
	readonly columns: readonly { readonly name: string }[];
	readonly rows: readonly StoredRow[];
}

/** The values of a row by the names of their columns. */
export type StoredRow = Readonly<Record<string, unknown>>;

export interface ChangedRow {
	readonly before: StoredRow;
	readonly after: StoredRow;
	/** The names of the columns whose values differ. */
	readonly columns: readonly string[];
}

export interface AnswerComparison {
	readonly added: readonly StoredRow[];
	readonly removed: readonly StoredRow[];
	readonly changed: readonly ChangedRow[];
}

/**
 * What is new in an answer beside an earlier one. Rows are the same where the columns of the later one's key agree, an entity
 * or fact by its id; of several with one key those that are alike belong together, the others in their order. Columns that
 * only one of the two has are not compared.
 */
export function compareAnswers(before: StoredAnswer, after: StoredAnswer): AnswerComparison {
	const earlier = new Set(before.columns.map(({ name }) => name));
	const shared = after.columns.map(({ name }) => name).filter((name) => earlier.has(name));
	const key = after.key.length > 0 && after.key.every((name) => earlier.has(name)) ? after.key : shared;
	const waiting = new Map<string, StoredRow[]>();
	for (const row of before.rows) {
		const identity = identityOf(row, key);
		waiting.set(identity, [...(waiting.get(identity) ?? []), row]);
	}

	const unmatched: StoredRow[] = [];
	for (const row of after.rows) {
		const others = waiting.get(identityOf(row, key)) ?? [];
		const alike = others.findIndex((other) => differing(other, row, shared).length === 0);
		if (alike < 0) unmatched.push(row);
		else others.splice(alike, 1);
	}
	const added: StoredRow[] = [];
	const changed: ChangedRow[] = [];
	for (const row of unmatched) {
		const other = waiting.get(identityOf(row, key))?.shift();
		if (other === undefined) added.push(row);
		else changed.push({ before: other, after: row, columns: differing(other, row, shared) });
	}
	return { added, removed: [...waiting.values()].flat(), changed };
}

const identityOf = (row: StoredRow, key: readonly string[]): string =>
	JSON.stringify(key.map((name) => plain(row[name])));

const differing = (before: StoredRow, after: StoredRow, columns: readonly string[]): string[] =>
	columns.filter((name) => JSON.stringify(plain(before[name])) !== JSON.stringify(plain(after[name])));

/** What a value is beneath its wording: of an entity or fact its id, of a list what its items are. */
function plain(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value !== "object" || value === null) return value ?? null;
	if ("id" in value) return value.id;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, part]) => [key, plain(part)]),
	);
}
