import type { Plain } from "./values.ts";

export type Parameters = Readonly<Record<string, unknown>>;
export type Row = { readonly [column: string]: Plain };

export interface ReadOptions {
	/** Milliseconds after which the database ends the query; the configured time where none is given. */
	readonly timeout?: number;
	/** Ends the query in the database when it is aborted. */
	readonly signal?: AbortSignal;
}

/** Statements inside one write transaction: all of them take effect, or none. */
export interface WriteTransaction {
	run<R extends Row = Row>(name: string, parameters?: Parameters): Promise<R[]>;
}

/** What a statement would do, without running it. */
export interface Plan {
	/** `r` reads, `rw` and `w` write, `s` changes the schema. */
	readonly queryType: string;
	readonly operators: readonly string[];
	/** What the statement would return. */
	readonly columns: readonly string[];
	/** What Neo4j warns of, such as a cartesian product or an unknown label. */
	readonly notifications: readonly PlanNotification[];
	/** The operator tree, with Neo4j's details. */
	readonly root: PlanOperator;
}

export interface PlanNotification {
	readonly code: string;
	readonly description: string;
	/** Of the text, from 1; null where the whole is meant. */
	readonly line: number | null;
}

export interface PlanOperator {
	readonly operator: string;
	readonly details: string;
	readonly identifiers: readonly string[];
	readonly children: readonly PlanOperator[];
}

/** The rows of a statement, as they come from the database. */
export interface OpenedRows {
	readonly columns: readonly string[];
	/**
	 * To be read once, and to the end or left by a `break`, which ends the query in the database.
	 * @throws GraphError while it is read
	 */
	readonly batches: AsyncIterable<readonly (readonly Plain[])[]>;
}

/** The columns and rows of a statement that is not ours. */
export interface Table {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly Plain[])[];
	/** Whether the limit left rows out. */
	readonly truncated: boolean;
}

/** The database, and all that anybody else knows of it. Names are files under `cypher/`, without the ending. */
export interface Graph {
	readonly uri: string;
	/** Milliseconds after which the database ends a query that has no time of its own. */
	readonly queryTimeout: number;
	/** @throws GraphError */
	read<R extends Row = Row>(name: string, parameters?: Parameters, options?: ReadOptions): Promise<R[]>;
	/**
	 * The same, and up to which writing of the database the rows hold: while that is equal, so is all that can be read.
	 * @throws GraphError
	 */
	readAt<R extends Row = Row>(
		name: string,
		parameters?: Parameters,
	): Promise<{ readonly rows: R[]; readonly writtenUpTo: string }>;
	/**
	 * The same as `read`, as they come: for rows that are too many to hold.
	 * @throws GraphError
	 */
	open(name: string, parameters?: Parameters, options?: ReadOptions): Promise<OpenedRows>;
	/** Runs `work` in one transaction; it is undone where `work` throws. */
	write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
	/** A schema statement, or one that must run outside a transaction of ours. */
	run(name: string, parameters?: Parameters): Promise<void>;
	/**
	 * Cypher text that is not ours (reports), in READ mode; its caller has checked its plan. Its memory does not follow the
	 * number of rows, and a reader who is slow slows the database down.
	 */
	rows(cypher: string, parameters: Parameters, options?: ReadOptions): Promise<OpenedRows>;
	/** The same, all of its rows at once. */
	table(cypher: string, parameters: Parameters, options: ReadOptions & { readonly limit: number }): Promise<Table>;
	explain(cypher: string, parameters?: Parameters): Promise<Plan>;
	/** How many statements have been sent since the start: tests hold that it does not grow with rows. */
	readonly sent: () => number;
	/** Reaches the database, or throws a GraphError that says why not: away, wrong password, too old. */
	verify(): Promise<{ readonly version: string; readonly edition: string }>;
	close(): Promise<void>;
}
