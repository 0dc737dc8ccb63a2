import { Neo4jError } from "neo4j-driver";

export type GraphErrorCode =
	| "SERVICE_UNAVAILABLE"
	| "WRONG_PASSWORD"
	| "NO_SUCH_DATABASE"
	| "TOO_OLD"
	| "QUERY_TIMEOUT"
	| "QUERY_TOO_LARGE"
	| "BAD_STATEMENT"
	| "GRAPH_ERROR";

/** A failure to reach or to ask the database; `message` is a sentence for whoever runs it. */
export class GraphError extends Error {
	override readonly name = "GraphError";
	readonly code: GraphErrorCode;

	constructor(code: GraphErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
	}
}

const timeoutCodes = new Set([
	"Neo.ClientError.Transaction.TransactionTimedOut",
	"Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
	"Neo.TransientError.Transaction.LockClientStopped",
]);

/** Called transient by the database, for others may need less later; what one query needs stays the same. */
const memoryCodes = new Set([
	"Neo.TransientError.General.MemoryPoolOutOfMemoryError",
	"Neo.TransientError.General.TransactionMemoryLimit",
	"Neo.TransientError.General.OutOfMemoryError",
]);

const unavailableCodes = new Set([
	"ServiceUnavailable",
	"SessionExpired",
	"Neo.TransientError.General.DatabaseUnavailable",
	"Neo.TransientError.Database.DatabaseUnavailable",
	"Neo.ClientError.Database.DatabaseUnavailable",
]);

/** Whether the database has too little memory for it. */
export const isTooLarge = (error: unknown): boolean => error instanceof Neo4jError && memoryCodes.has(error.code);

/** The driver has no code for it. */
const isPoolExhausted = (error: Neo4jError): boolean => error.message.startsWith("Connection acquisition timed out");

/** What the driver threw, as a `GraphError`; anything else is given back as it is. */
export function toGraphError(error: unknown, uri: string): unknown {
	if (!(error instanceof Neo4jError)) return error;
	const cause = { cause: error };
	if (isPoolExhausted(error))
		return new GraphError("SERVICE_UNAVAILABLE", `Neo4j at ${uri} is busy: no connection became free in time.`, cause);
	if (unavailableCodes.has(error.code))
		return new GraphError("SERVICE_UNAVAILABLE", `Neo4j at ${uri} does not answer. Is it running?`, cause);
	if (
		error.code === "Neo.ClientError.Security.Unauthorized" ||
		error.code === "Neo.ClientError.Security.CredentialsExpired"
	)
		return new GraphError(
			"WRONG_PASSWORD",
			`Neo4j at ${uri} refused the user name and password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
			cause,
		);
	if (error.code === "Neo.ClientError.Security.AuthenticationRateLimit")
		return new GraphError(
			"WRONG_PASSWORD",
			`Neo4j at ${uri} refuses to log in for a while after too many wrong passwords. Check NEO4J_PASSWORD and wait a minute.`,
			cause,
		);
	if (error.code === "Neo.ClientError.Database.DatabaseNotFound")
		return new GraphError("NO_SUCH_DATABASE", `Neo4j at ${uri} has no such database. Check NEO4J_DATABASE.`, cause);
	if (timeoutCodes.has(error.code))
		return new GraphError("QUERY_TIMEOUT", "The database stopped this query because it took too long.", cause);
	if (isTooLarge(error))
		return new GraphError(
			"QUERY_TOO_LARGE",
			"The database stopped this query because it needed more memory than there is for queries.",
			cause,
		);
	if (error.code.startsWith("Neo.ClientError.Statement")) return new GraphError("BAD_STATEMENT", error.message, cause);
	return new GraphError("GRAPH_ERROR", error.message, cause);
}
