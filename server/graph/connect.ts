import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { GraphError, isTooLarge, toGraphError } from "./errors.ts";
import type { Graph, Parameters, Plan, ReadOptions, Row, Table } from "./graph.ts";
import { openRows } from "./open-rows.ts";
import { toParameters } from "./parameters.ts";
import { toPlan } from "./plan.ts";
import { statement } from "./statements.ts";
import { toPlain } from "./values.ts";
import { requireVersion } from "./version.ts";
import { writeTransaction } from "./write-transaction.ts";

export interface ConnectOptions {
	/** `neo4j://`, `neo4j+s://`, `bolt://` … */
	readonly uri: string;
	readonly username: string;
	readonly password: string;
	readonly database: string;
	/** Milliseconds after which the database ends a query. */
	readonly queryTimeout: number;
}

const unavailableWithin = 4_000;
const mostConnections = 50;

/** A `Graph` on a running Neo4j. Nothing is sent before it is asked something. */
export function connect(options: ConnectOptions): Graph {
	const driver = openDriver(options);
	let sent = 0;

	const guard = async <T>(work: () => Promise<T>): Promise<T> => {
		try {
			return await work();
		} catch (error) {
			throw toGraphError(error, options.uri);
		}
	};
	const inSession = (mode: "READ" | "WRITE") => ({
		database: options.database,
		defaultAccessMode: mode === "READ" ? neo4j.session.READ : neo4j.session.WRITE,
	});
	const withSession = <T>(mode: "READ" | "WRITE", work: (session: Session) => Promise<T>): Promise<T> =>
		guard(async () => {
			const session = driver.session(inSession(mode));
			try {
				return await work(session);
			} finally {
				await session.close();
			}
		});
	const runIn = async <R extends Row>(
		tx: Pick<ManagedTransaction, "run">,
		text: string,
		parameters: Parameters,
	): Promise<R[]> => {
		sent += 1;
		// Translated at once, it is none that the driver would try again.
		const result = await tx.run(text, toParameters(parameters)).catch((error) => {
			throw isTooLarge(error) ? toGraphError(error, options.uri) : error;
		});
		return result.records.map((record) => toPlain(record.toObject()) as R);
	};
	const timeoutOf = (given?: ReadOptions) => ({ timeout: given?.timeout ?? options.queryTimeout });

	const graph: Graph = {
		uri: options.uri,
		queryTimeout: options.queryTimeout,
		sent: () => sent,

		read: <R extends Row>(name: string, parameters: Parameters = {}, given: ReadOptions = {}) =>
			withSession("READ", (session) =>
				abortable(session, given.signal, () =>
					session.executeRead((tx) => runIn<R>(tx, statement(name), parameters), timeoutOf(given)),
				),
			),

		readAt: <R extends Row>(name: string, parameters: Parameters = {}) =>
			withSession("READ", async (session) => {
				const rows = await session.executeRead((tx) => runIn<R>(tx, statement(name), parameters), timeoutOf());
				return { rows, writtenUpTo: session.lastBookmarks().join() };
			}),

		open: (name, parameters, given) => graph.rows(statement(name), parameters ?? {}, given),

		write: (work) =>
			withSession("WRITE", (session) =>
				writeTransaction(session, (tx) =>
					work({ run: (name, parameters = {}) => runIn(tx, statement(name), parameters) }),
				),
			),

		run: (name, parameters = {}) =>
			withSession("WRITE", async (session) => {
				sent += 1;
				await session.run(statement(name), toParameters(parameters));
			}),

		rows: (cypher, parameters, given = {}) => {
			sent += 1;
			return openRows({
				driver,
				database: options.database,
				cypher,
				parameters: toParameters(parameters),
				timeout: timeoutOf(given).timeout,
				signal: given.signal,
				translate: (error) => toGraphError(error, options.uri),
			});
		},

		table: async (cypher, parameters, { limit, ...given }) => {
			const { columns, batches } = await graph.rows(cypher, parameters, given);
			const rows: Table["rows"][number][] = [];
			for await (const batch of batches) {
				rows.push(...batch);
				if (rows.length > limit) return { columns, rows: rows.slice(0, limit), truncated: true };
			}
			return { columns, rows, truncated: false };
		},

		explain: (cypher, parameters = {}) =>
			withSession("READ", async (session): Promise<Plan> => {
				const result = session.run(`EXPLAIN ${cypher}`, parameters);
				const [columns, { summary }] = [await result.keys(), await result];
				return toPlan(summary, columns.map(String));
			}),

		verify: () =>
			withSession("READ", async (session) => {
				const result = await session.run(
					"CALL dbms.components() YIELD name, versions, edition RETURN versions[0] AS version, edition LIMIT 1",
				);
				const record = result.records[0];
				return requireVersion(String(record?.get("version") ?? ""), String(record?.get("edition") ?? ""), options.uri);
			}),

		close: () => driver.close(),
	};
	return graph;
}

function openDriver(options: ConnectOptions): Driver {
	try {
		return neo4j.driver(options.uri, neo4j.auth.basic(options.username, options.password), {
			disableLosslessIntegers: true,
			maxConnectionPoolSize: mostConnections,
			connectionAcquisitionTimeout: unavailableWithin,
			connectionTimeout: unavailableWithin - 1_000,
			maxTransactionRetryTime: unavailableWithin - 2_000,
			userAgent: "chronograph",
		});
	} catch (cause) {
		throw new GraphError(
			"SERVICE_UNAVAILABLE",
			`NEO4J_URI is ${options.uri}: it must begin with neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s:// or bolt+ssc://.`,
			{ cause },
		);
	}
}

/** Closing a session resets its connection, which ends what it runs in the database. */
async function abortable<T>(session: Session, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
	if (signal === undefined) return work();
	signal.throwIfAborted();
	const end = () => void session.close();
	signal.addEventListener("abort", end, { once: true });
	try {
		return await work();
	} catch (error) {
		signal.throwIfAborted();
		throw error;
	} finally {
		signal.removeEventListener("abort", end);
	}
}
