import { useCSRFPrevention } from "@graphql-yoga/plugin-csrf-prevention";
import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";

/** Refuses what a browser would send from another page's form. A GET is let through: it changes nothing, and no other page may read the answer. */
export function useOwnForms(): Plugin {
	const { onRequestParse } = useCSRFPrevention();
	return {
		onRequestParse: (payload) => {
			if (payload.request.method === "GET") return;
			try {
				onRequestParse?.(payload);
			} catch {
				throw new GraphQLError(sendJson, { extensions: { code: "BAD_REQUEST", http: { status: 403 } } });
			}
		},
	};
}

const sendJson =
	"The question did not come as JSON: send it with the header `content-type: application/json`. Without it a question is not read, because a form of any other page could have sent it.";
