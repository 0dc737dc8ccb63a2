import { createHash } from "node:crypto";
import { usePersistedOperations } from "@graphql-yoga/plugin-persisted-operations";
import type { Plugin } from "graphql-yoga";
import { badRequest } from "./bad-request.ts";

const mostRemembered = 1_000;

/**
 * A question may be sent by the SHA-256 of its text alone, once it was sent with both: short addresses that caches keep,
 * as Apollo's and urql's clients ask by themselves. What was not asked for longest is forgotten first.
 */
export function useRememberedOperations(): Plugin[] {
	const texts = new Map<string, string>();
	const remember = (hash: string, text: string) => {
		texts.delete(hash);
		texts.set(hash, text);
		const [oldest] = texts.keys();
		if (texts.size > mostRemembered && oldest !== undefined) texts.delete(oldest);
	};
	return [
		{
			onParams: ({ params }) => {
				const hash: unknown = params.extensions?.persistedQuery?.sha256Hash;
				if (typeof hash !== "string" || !params.query) return;
				if (hash !== createHash("sha256").update(params.query).digest("hex"))
					throw badRequest("`extensions.persistedQuery.sha256Hash` is not the SHA-256 of `query`.", undefined, {});
				remember(hash, params.query);
			},
		},
		usePersistedOperations({
			allowArbitraryOperations: true,
			getPersistedOperation: (hash) => {
				const text = texts.get(hash);
				if (text !== undefined) remember(hash, text);
				return text ?? null;
			},
			customErrors: {
				// The code and the word by which clients know that they must send the text too.
				notFound: { message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } },
				keyNotFound: () =>
					badRequest("There is no question: give its text as `query`, or its hash in `extensions`.", undefined, {}),
			},
		}),
	];
}
