import { getOperationAST } from "graphql";
import type { Plugin } from "graphql-yoga";
import { argumentError } from "./argument-errors.ts";
import { variableErrors } from "./variable-errors.ts";

/**
 * Input that does not fit the schema is `BAD_USER_INPUT` and says which argument or variable, its value and what is
 * allowed. Variables are checked here, before any engine runs the query: graphql-jit would answer otherwise.
 */
export function useInputErrors(): Plugin {
	return {
		onValidate: ({ params }) => {
			const { documentAST, schema } = params;
			return ({ valid, result, setResult }) => {
				if (!valid) setResult(result.map((error) => argumentError(error, documentAST, schema)));
			};
		},
		onExecute: ({ args, setResultAndStopExecution }) => {
			const { schema, document, operationName, variableValues } = args;
			const operation = getOperationAST(document, operationName);
			if (!operation) return;
			const errors = variableErrors(schema, operation, variableValues ?? {});
			if (errors.length > 0) setResultAndStopExecution({ errors });
		},
	};
}
