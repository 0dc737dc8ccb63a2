import { type DocumentNode, GraphQLError, getOperationAST, getVariableValues } from "graphql";
import type { Plugin } from "graphql-yoga";
import { argumentOf } from "./argument-of.ts";

/** Asked for with GraphQL's own content type these are HTTP 400, as GraphQL over HTTP wants it. */
const http = { status: 400, spec: true };

/**
 * Input that does not fit the schema is `BAD_USER_INPUT` and says which argument or variable, its value and what is
 * allowed. Variables are read here, before any engine runs the query: graphql-jit would answer otherwise.
 */
export function useInputErrors(): Plugin {
	return {
		onValidate: ({ params }) => {
			const document: DocumentNode = params.documentAST;
			return ({ valid, result, setResult }) => {
				if (!valid) setResult(result.map((error) => named(error, document)));
			};
		},
		onExecute: ({ args, setResultAndStopExecution }) => {
			const operation = getOperationAST(args.document, args.operationName);
			if (!operation) return;
			const { errors } = getVariableValues(
				args.schema,
				operation.variableDefinitions ?? [],
				args.variableValues ?? {},
				{
					maxErrors: 50,
				},
			);
			if (errors) setResultAndStopExecution({ errors: errors.map(ofVariable) });
		},
	};
}

function ofVariable(error: GraphQLError): GraphQLError {
	const definition = error.nodes?.[0];
	const variable = definition?.kind === "VariableDefinition" ? definition.variable.name.value : undefined;
	return new GraphQLError(error.message, {
		...(error.nodes && { nodes: error.nodes }),
		extensions: { ...error.extensions, code: "BAD_USER_INPUT", variable, http },
	});
}

/** A validation error about a written value, with the name of its argument; any other one as it is. */
function named(error: GraphQLError, document: DocumentNode): GraphQLError {
	const node = error.nodes?.[0];
	if (!node || (error.extensions.code === "BAD_USER_INPUT" && "argument" in error.extensions)) return error;
	const argument = argumentOf(node, document);
	if (argument === null) return error;
	return new GraphQLError(`The argument \`${argument}\`: ${error.message}`, {
		nodes: error.nodes ?? null,
		extensions: { ...error.extensions, code: "BAD_USER_INPUT", argument, http },
	});
}
