import {
	type DocumentNode,
	type ExecutionResult,
	GraphQLError,
	type GraphQLSchema,
	type SourceLocation,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import type { Plugin } from "graphql-yoga";

type Compiled = CompiledQuery["query"];

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
			if (!compiled) return;
			setExecuteFn(async ({ rootValue, contextValue, variableValues, document }) =>
				placed(await compiled(rootValue, contextValue, variableValues), document),
			);
		},
	};
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Compiled | null {
	const compiled = compileQuery(schema, document, operationName, { disablingCapturingStackErrors: true });
	return isCompiledQuery(compiled) ? compiled.query : null;
}

/** Its errors know lines and columns alone, which are lost on the way out; graphql-js's know their place in the text. */
function placed(result: ExecutionResult, { loc }: DocumentNode): ExecutionResult {
	if (!result.errors || !loc) return result;
	const errors = result.errors.map(({ message, locations, path, originalError, extensions }) => {
		const positions = locations?.map((location) => positionOf(location, loc.source.body));
		return new GraphQLError(message, {
			source: loc.source,
			...(positions && { positions }),
			path: path ?? null,
			originalError: originalError ?? null,
			extensions: extensions ?? null,
		});
	});
	return { ...result, errors };
}

function positionOf({ line, column }: SourceLocation, text: string): number {
	let start = 0;
	const breaks = text.matchAll(/\r\n|[\n\r]/g);
	for (let passed = 1; passed < line; passed += 1) {
		const found = breaks.next().value;
		if (!found) break;
		start = found.index + found[0].length;
	}
	return start + column - 1;
}
