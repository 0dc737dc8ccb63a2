import { parse } from "graphql";
import type { Plugin } from "graphql-yoga";

const mostTokens = 20_000;

/** Refuses documents that no question needs before they are read to their end. */
export function useDocumentLimit(): Plugin {
	return {
		onParse: ({ setParseFn }) => {
			setParseFn((source, options) => parse(source, { ...options, maxTokens: mostTokens }));
		},
	};
}
