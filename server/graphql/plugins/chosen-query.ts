import { type DocumentNode, GraphQLError, getOperationAST, Kind } from "graphql";
import type { Plugin } from "graphql-yoga";
import { badRequest } from "./bad-request.ts";

/** Says how to choose where it is open which operation of a document is asked, and refuses whatever would not only read. */
export function useChosenQuery(): Plugin {
	return {
		onParse: () => {
			return ({ result, context: { request, params } }) => {
				if (result === null || result instanceof Error) return;
				const operation = getOperationAST(result, params.operationName);
				if (!operation) throw noneChosen(result, params.operationName ?? null);
				// The library's own words for a GET have the status that is due to it, but would have it sent again.
				if (operation.operation === "query") return;
				throw badRequest(
					`This API only reads: it answers a \`query\`, and no \`${operation.operation}\`. Data comes in by \`chronograph import\`.`,
					[operation],
					request.method === "GET" ? { http: { status: 405, headers: { Allow: "POST" } } } : {},
				);
			};
		},
	};
}

function noneChosen({ definitions }: DocumentNode, asked: string | null): GraphQLError {
	const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
	const names = operations.map(({ name }) => name?.value ?? "one without a name").join(", ");
	return new GraphQLError(messageOf(asked, names), {
		extensions: { code: "OPERATION_RESOLUTION_FAILURE", http: { status: 400 } },
	});
}

function messageOf(asked: string | null, names: string): string {
	if (names === "") return "This document has no operation: begin one with `query` or `{`.";
	if (asked === null)
		return `This document has several operations: ${names}. Say which one is asked in \`operationName\`.`;
	return `\`operationName\` is ${JSON.stringify(asked)}, but the operations of this document are: ${names}.`;
}
