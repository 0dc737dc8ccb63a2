import type { IncomingMessage, ServerResponse } from "node:http";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import { printSchema } from "graphql";
import { createYoga } from "graphql-yoga";
import type { Logger } from "pino";
import { type KeepingOptions, keepFacts } from "../domain/kept/kept-facts.ts";
import { createReports, type Reports } from "../domain/reports/reports.ts";
import { readVocabulary } from "../domain/vocabulary.ts";
import type { Graph } from "../graph/graph.ts";
import { createContext } from "./context.ts";
import { maskUnexpected } from "./errors.ts";
import { exampleQuery } from "./example-query.ts";
import { useChosenQuery } from "./plugins/chosen-query.ts";
import { useCompiledQueries } from "./plugins/compiled-queries.ts";
import { useDataVersion } from "./plugins/data-version.ts";
import { useExposedErrors } from "./plugins/exposed-errors.ts";
import { useInputErrors } from "./plugins/input-errors.ts";
import { useLimits } from "./plugins/limits.ts";
import { useOwnForms } from "./plugins/own-forms.ts";
import { useRememberedOperations } from "./plugins/remembered-operations.ts";
import { createSchema } from "./schema.ts";

export interface GraphqlParts {
	readonly graph: Graph;
	/** The bundled ones where none are given. */
	readonly reports?: Reports;
	readonly log: Logger;
	/** How the facts about busy nodes are kept, where not by default. */
	readonly keeping?: KeepingOptions;
	/** Whom readers may ask for a correction; null leaves it to each data set. */
	readonly correctionsTo: string | null;
}

/** Answers `/graphql`. */
export interface GraphqlHandler {
	(request: IncomingMessage, response: ServerResponse): unknown;
	/** The same without a server: what tests ask. */
	fetch(url: string, init?: RequestInit): Promise<Response> | Response;
	/** The schema that it answers by, as `/schema.graphql` shows it. */
	readonly sdl: string;
}

const largestBody = 1_000_000;

/**
 * GraphQL over the graph, with GraphiQL for browsers. The relationship types are those that the vocabulary and the
 * imported data sets have now. @throws GraphError where the database does not answer
 */
export async function createGraphql({
	graph,
	reports = createReports({ graph }),
	log,
	keeping,
	correctionsTo,
}: GraphqlParts): Promise<GraphqlHandler> {
	const vocabulary = await readVocabulary(graph);
	const shared = { graph, kept: keepFacts(graph, keeping), reports, vocabulary, correctionsTo };
	const schema = createSchema(vocabulary);
	const yoga = createYoga({
		schema,
		context: ({ request }) => createContext(shared, request.signal),
		plugins: [
			useOwnForms(),
			...useRememberedOperations(),
			useChosenQuery(),
			useExposedErrors(log),
			useInputErrors(),
			useLimits(),
			useCompiledQueries(),
			useDataVersion(graph),
		],
		maskedErrors: { maskError: (error) => maskUnexpected(error, log) },
		maxRequestBodySize: largestBody,
		graphiql: { title: "Chronograph", defaultQuery: exampleQuery },
		renderGraphiQL,
		landingPage: false,
		logging: false,
		cors: false,
	});
	return Object.assign((request: IncomingMessage, response: ServerResponse) => yoga(request, response), {
		fetch: (url: string, init?: RequestInit) => yoga.fetch(url, init ?? {}),
		sdl: `${printSchema(schema)}\n`,
	});
}
