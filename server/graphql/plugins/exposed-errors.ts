import { isAsyncIterable, type Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import type { Context } from "../context.ts";
import { exposed } from "../errors.ts";

/** Whatever fails in a resolver is shown as `exposed` has it, whichever engine ran the query. */
export function useExposedErrors(log: Logger): Plugin<Context> {
	return {
		onExecute: ({ args }) => ({
			onExecuteDone: ({ result, setResult }) => {
				if (isAsyncIterable(result) || !result.errors) return;
				const { requestId } = args.contextValue;
				setResult({ ...result, errors: result.errors.map((error) => exposed(error, requestId, log)) });
			},
		}),
	};
}
