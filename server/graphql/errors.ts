import { randomUUID } from "node:crypto";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import type { Words } from "../../model/vocabulary/types.ts";
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

	readonly words: Words;

	constructor(code: string, words: Words, details: Readonly<Record<string, unknown>> = {}) {
		super(words.en);
		this.code = code;
		this.words = words;
		this.details = details;
	}
}

const whatToDo: Partial<Record<GraphError["code"], Words>> = {
	SERVICE_UNAVAILABLE: {
		en: "The database does not answer. Try again in a moment.",
		fr: "La base de données ne répond pas. Réessayez dans un moment.",
	},
	QUERY_TIMEOUT: {
		en: "The database stopped this query because it took too long. Ask for less at once.",
		fr: "La base de données a mis fin à cette question, qui durait trop longtemps. Demandez moins à la fois.",
	},
	QUERY_TOO_LARGE: {
		en: "The database stopped this query because it needed too much memory. Ask for less at once.",
		fr: "La base de données a mis fin à cette question, qui demandait trop de mémoire. Demandez moins à la fois.",
	},
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
		const { code, argument, value, allowed, words } = cause;
		return located(error, words, { code, argument, value, allowed: allowed.en });
	}
	if (cause instanceof SearchTooLargeError || (cause instanceof ReportError && cause.code === "QUERY_TIMEOUT")) {
		log.warn({ requestId, err: cause, path: at.path }, "the database ended a search or a report");
		return located(error, cause.words, { code: cause.code, requestId });
	}
	if (cause instanceof DeliberateError)
		return located(error, cause.words, { code: cause.code, ...cause.details, ...statusOf(error) });
	if (cause instanceof GraphError) {
		const words = whatToDo[cause.code];
		if (words !== undefined) {
			log.warn({ requestId, err: cause, path: at.path }, "the database failed a request");
			return located(error, words, { code: cause.code, requestId });
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
	const words = {
		en: `Something went wrong here. It is in the server's log under the request ${requestId}.`,
		fr: `Un défaut est survenu ici. Il est dans le journal du serveur sous la requête ${requestId}.`,
	};
	const extensions = { code: "INTERNAL_SERVER_ERROR", requestId };
	return error
		? located(error, words, extensions)
		: new GraphQLError(words.en, { extensions: { ...extensions, words } });
}

/** The same place in the query and in the answer; the message is the English of the words. */
function located(error: GraphQLError, words: Words, extensions: Record<string, unknown>): GraphQLError {
	const { nodes, source, positions, path } = error;
	return new GraphQLError(words.en, {
		...(nodes && { nodes }),
		...(source && { source }),
		...(positions && { positions }),
		...(path && { path }),
		extensions: { ...extensions, words },
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
