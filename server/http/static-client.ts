import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { languageOf } from "./asked-language.ts";
import { compressed } from "./compressed.ts";
import { nothingHere } from "./nothing-here.ts";
import type { AnswerView } from "./own-page/view-page.ts";
import type { IsPage } from "./page-addresses.ts";
import { setSecurityHeaders } from "./security-headers.ts";
import type { Ways, WaysFrom } from "./ways-from.ts";

/** `/?embed`, `/stories/name/3?embed`: the page with nothing but the picture, its date and the step of a story. */
function asksToBeEmbedded(url: string): boolean {
	const [, query = ""] = url.split("?", 2);
	return new URLSearchParams(query).has("embed");
}

/** What pages and workers have to be told, and scripts have not. */
const ofPages = ["content-security-policy", "referrer-policy"];

/** Serves the built client: its files, and the page itself, which reads the address, where that is one of its own. What is neither is 404 in words. */
export function staticClient(
	folder: string,
	isPage: IsPage,
	waysFrom: WaysFrom,
	answerView: AnswerView,
): (request: IncomingMessage, response: ServerResponse) => void {
	const serve = sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders: (response, path) => {
			// With each of the scripts they would only travel along.
			for (const name of path.endsWith(".js") && !path.includes("/worker-") ? ofPages : []) response.removeHeader(name);
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
		const url = new URL(request.url ?? "/", "http://host");
		const view = async () => {
			if (!(await isPage(url.pathname))) {
				const built = await readFile(join(folder, "index.html"), "utf8");
				return notFound(url, request, response, built, await waysFrom(url.pathname));
			}
			compressed(request, response);
			await answerView(url, request, response);
		};
		const orEnd = () => void view().catch(() => response.destroy());
		const reads = request.method === "GET" || request.method === "HEAD";
		if (url.pathname === "/" && reads) orEnd();
		else serve(request, response, orEnd);
	};
}

function notFound(url: URL, request: IncomingMessage, response: ServerResponse, built: string, ways?: Ways): void {
	response.writeHead(404, {
		"content-type": "text/html; charset=utf-8",
		"cache-control": "no-store",
		vary: "Accept-Language",
	});
	response.end(
		request.method === "HEAD" ? undefined : nothingHere(decoded(url.pathname), languageOf(url, request), built, ways),
	);
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
