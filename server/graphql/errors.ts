import { randomUUID } from "node:crypto";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { SearchTooLargeError } from "../domain/paths/search-too-large-error.ts";
import { ReportError } from "../domain/reports/report-error.ts";
import { UserInputError } from "../domain/user-input-error.ts";
import { GraphError } from "../graph/errors.ts";

/** An error that is meant for the caller, made where nothing in the domain can throw it. */
export class DeliberateError extends Error {
	override readonly name = "DeliberateError";
	readonly code: string;
	/** What else the caller may see. */
	readonly details: Readonly<Record<string, unknown>>;

	constructor(code: string, message: string, details: Readonly<Record<string, unknown>> = {}) {
		super(message);
		this.code = code;
		this.details = details;
	}
}

const whatToDo: Partial<Record<GraphError["code"], string>> = {
	SERVICE_UNAVAILABLE: "The database does not answer. Try again in a moment.",
	QUERY_TIMEOUT: "The database stopped this query because it took too long. Ask for less at once.",
	QUERY_TOO_LARGE: "The database stopped this query because it needed too much memory. Ask for less at once.",
};

const refusedBefore: ReadonlySet<unknown> = new Set(["BAD_USER_INPUT", "COST_LIMIT"]);

const statusOf = ({ extensions: { http } }: GraphQLError) => (http === undefined ? {} : { http });

/**
 * An error as the caller may see it: what is deliberate with its code, anything else as one sentence and the request's id,
 * under which it is in the log. What execution throws is never passed on for being a `GraphQLError`: those of null in
 * non-null fields and of scalars carry values.
 */
export function exposed(error: GraphQLError, requestId: string, log: Logger): GraphQLError {
	// Refused before execution, in words of ours.
	if (error.path === undefined && refusedBefore.has(error.extensions.code)) return error;
	const cause = rootOf(error);
	const at = { nodes: error.nodes, source: error.source, positions: error.positions, path: error.path };
	if (cause instanceof UserInputError) {
		const { code, argument, value, allowed } = cause;
		return located(error, cause.message, { code, argument, value, allowed });
	}
	if (cause instanceof SearchTooLargeError || (cause instanceof ReportError && cause.code === "QUERY_TIMEOUT")) {
		log.warn({ requestId, err: cause, path: at.path }, "the database ended a search or a report");
		const timeout = cause instanceof ReportError && cause.timeout !== null ? { timeout: cause.timeout } : {};
		return located(error, cause.message, { code: cause.code, requestId, ...timeout });
	}
	if (cause instanceof DeliberateError)
		return located(error, cause.message, { code: cause.code, ...cause.details, ...statusOf(error) });
	if (cause instanceof GraphError) {
		const message = whatToDo[cause.code];
		if (message !== undefined) {
			log.warn({ requestId, err: cause, path: at.path }, "the database failed a request");
			return located(error, message, { code: cause.code, requestId });
		}
	}
	// The caller went away, so nobody waits for the answer and nothing is wrong.
	if (isAbort(cause)) log.debug({ requestId, path: at.path }, "a request was given up");
	else log.error({ requestId, err: cause, path: at.path }, "a field failed");
	return masked(error, requestId);
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === "AbortError";

/** Says nothing but where, and how to find it in the log. */
export function masked(error: GraphQLError | null, requestId: string): GraphQLError {
	const message = `Something went wrong here. It is in the server's log under the request ${requestId}.`;
	const extensions = { code: "INTERNAL_SERVER_ERROR", requestId };
	return error ? located(error, message, extensions) : new GraphQLError(message, { extensions });
}

/** The same place in the query and in the answer. */
function located(error: GraphQLError, message: string, extensions: Record<string, unknown>): GraphQLError {
	const { nodes, source, positions, path } = error;
	return new GraphQLError(message, {
		...(nodes && { nodes }),
		...(source && { source }),
		...(positions && { positions }),
		...(path && { path }),
		extensions,
	});
}

function rootOf(error: unknown): unknown {
	return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error;
}

/** For what fails outside execution: an error of GraphQL or HTTP is meant for the caller, anything else is not. */
export function maskUnexpected(error: unknown, log: Logger): Error {
	if (error instanceof GraphQLError && rootOf(error) instanceof GraphQLError) return error;
	const requestId = randomUUID();
	log.error({ requestId, err: rootOf(error) }, "a request failed");
	return masked(null, requestId);
}
