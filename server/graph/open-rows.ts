import neo4j, { type Driver } from "neo4j-driver";
import type { OpenedRows } from "./graph.ts";
import { type Plain, toPlain } from "./values.ts";

export interface RowsRequest {
	readonly driver: Driver;
	readonly database: string;
	readonly cypher: string;
	readonly parameters: Record<string, unknown>;
	/** Milliseconds. */
	readonly timeout: number;
	readonly signal: AbortSignal | undefined;
	/** What the driver throws, in words of ours. */
	readonly translate: (error: unknown) => unknown;
}

/** So many rows are handed on at once: a row at a time costs more in waiting than in reading. */
const batchSize = 500;

/**
 * Runs Cypher in READ mode and gives its rows as they come. The driver asks the database for more only when these have been
 * taken, so that memory does not follow the number of rows. Leaving the loop early, or the signal, ends the query.
 */
export async function openRows(request: RowsRequest): Promise<OpenedRows> {
	const { driver, database, cypher, parameters, timeout, signal, translate } = request;
	signal?.throwIfAborted();
	const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: 1000 });
	// Closing a session resets its connection, which ends what it runs in the database.
	const close = () => session.close().catch(() => undefined);
	signal?.addEventListener("abort", close, { once: true });
	const end = () => {
		signal?.removeEventListener("abort", close);
		return close();
	};
	const thrown = (error: unknown): unknown => (signal?.aborted ? signal.reason : translate(error));
	try {
		// Not as a transaction function: what has been handed on cannot be taken back and tried again.
		const result = session.run(cypher, parameters, { timeout });
		const columns = (await result.keys()).map(String);
		return { columns, batches: batchesOf(result, columns.length, thrown, end) };
	} catch (error) {
		await end();
		throw thrown(error);
	}
}

interface DriverRecord {
	get(index: number): unknown;
}

async function* batchesOf(
	records: AsyncIterable<DriverRecord>,
	width: number,
	thrown: (error: unknown) => unknown,
	end: () => Promise<unknown>,
): AsyncGenerator<readonly (readonly Plain[])[]> {
	try {
		let batch: Plain[][] = [];
		for await (const record of records) {
			const row = new Array<Plain>(width);
			for (let column = 0; column < width; column++) row[column] = toPlain(record.get(column));
			batch.push(row);
			if (batch.length === batchSize) {
				yield batch;
				batch = [];
			}
		}
		if (batch.length > 0) yield batch;
	} catch (error) {
		throw thrown(error);
	} finally {
		await end();
	}
}
