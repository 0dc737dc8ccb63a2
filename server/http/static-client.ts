import type { IncomingMessage, ServerResponse } from "node:http";
import sirv from "sirv";
import { respondText } from "./respond.ts";
import { setSecurityHeaders } from "./security-headers.ts";

/** `/?embed`, `/stories/name/3?embed`: the page with nothing but the picture, its date and the step of a story. */
function asksToBeEmbedded(url: string): boolean {
	const [, query = ""] = url.split("?", 2);
	return new URLSearchParams(query).has("embed");
}

/** Serves the built client; what is not a file is the page itself, which reads the address. */
export function staticClient(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
	const serve = sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		single: true,
		setHeaders: (response, path) => {
			// Names in assets/ carry a hash of their content.
			response.setHeader(
				"cache-control",
				path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
			);
		},
	});
	return (request, response) => {
		setSecurityHeaders(response, asksToBeEmbedded(request.url ?? "/"));
		// A file that a new build took away ends its own answer, and not the server.
		response.once("pipe", (file) => file.once("error", () => response.destroy()));
		serve(request, response, () => respondText(response, 404, "There is nothing at this address."));
	};
}
