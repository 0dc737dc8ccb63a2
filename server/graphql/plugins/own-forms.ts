import { useCSRFPrevention } from "@graphql-yoga/plugin-csrf-prevention";
import type { Plugin } from "graphql-yoga";

/** Refuses what a browser would send from another page's form. A GET is let through: it changes nothing, and no other page may read the answer. */
export function useOwnForms(): Plugin {
	const { onRequestParse } = useCSRFPrevention();
	return {
		onRequestParse: (payload) => (payload.request.method === "GET" ? undefined : onRequestParse?.(payload)),
	};
}
