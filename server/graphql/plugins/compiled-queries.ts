import type { DocumentNode, ExecutionResult, GraphQLSchema } from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import type { Plugin } from "graphql-yoga";

type Compiled = CompiledQuery<ExecutionResult>["query"];

/**
 * Runs queries that come a second time as compiled functions. It must follow `useInputErrors`, which reads the variables,
 * and the errors it gives must go through `useExposedErrors`: it marks those of scalars and of null as meant for callers.
 */
export function useCompiledQueries(): Plugin {
	// The parser's cache gives the same document for the same text.
	const seen = new WeakMap<DocumentNode, Map<string, Compiled | "once" | "never">>();
	return {
		onExecute: ({ args, setExecuteFn }) => {
			const operation = args.operationName ?? "";
			const ofDocument = seen.get(args.document) ?? new Map<string, Compiled | "once" | "never">();
			seen.set(args.document, ofDocument);
			const known = ofDocument.get(operation);
			if (known === "never") return;
			if (known === undefined) {
				ofDocument.set(operation, "once");
				return;
			}
			const compiled = known === "once" ? compile(args.schema, args.document, args.operationName) : known;
			ofDocument.set(operation, compiled ?? "never");
			if (compiled)
				setExecuteFn(({ rootValue, contextValue, variableValues }) =>
					compiled(rootValue, contextValue, variableValues),
				);
		},
	};
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Compiled | null {
	const compiled = compileQuery(schema, document, operationName, { disablingCapturingStackErrors: true });
	return isCompiledQuery(compiled) ? compiled.query : null;
}
