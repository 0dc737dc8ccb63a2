import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { languageOf } from "../asked-language.ts";
import { fillPage } from "./fill-page.ts";
import { readViewPreview } from "./of-view.ts";
import { originOf } from "./origin-of.ts";
import type { OwnPageParts } from "./own-page.ts";

/** Answers with the page that shows a view, whose address is known to be one. */
export type AnswerView = (url: URL, request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The page at `/`, and at reports and stories, with a head that says which: a preview of a link reads nothing else. */
export function createViewPage({ ask, clientFolder }: OwnPageParts): AnswerView {
	return async (url, request, response) => {
		const language = languageOf(url, request);
		// Where the database is away, the page itself says so and asks again.
		const preview = await readViewPreview(ask, url.pathname, language).catch(() => null);
		const view = preview ?? { path: url.pathname, title: null, description: null, type: "WebPage", aliases: [] };
		const page = await readFile(join(clientFolder, "index.html"), "utf8");
		response.setHeader("cache-control", "no-cache");
		response.setHeader("vary", "Accept-Language");
		response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
		response.end(
			request.method === "HEAD" ? undefined : fillPage(page, { ...view, language, origin: originOf(request) }),
		);
	};
}
