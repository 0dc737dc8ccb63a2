import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { type OwnAddress, ownAddressOf, pathOfOwn } from "../../../model/own-address.ts";
import type { Language } from "../../../model/time/wording.ts";
import { languageOf } from "../asked-language.ts";
import { nothingHere } from "../nothing-here.ts";
import { respondText } from "../respond.ts";
import { setSecurityHeaders } from "../security-headers.ts";
import { fillPage } from "./fill-page.ts";
import { originOf } from "./origin-of.ts";
import { type AskApi, readPreview } from "./preview.ts";

export type OwnPageHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface OwnPageParts {
	readonly ask: AskApi;
	/** The folder of the built client. */
	readonly clientFolder: string;
}

/**
 * `/entity/ID` and `/fact/ID`: the page, which opens what the address names, with a head that a preview of the link reads.
 * What is not there is 404 in words.
 */
export function createOwnPageHandler({ ask, clientFolder }: OwnPageParts): OwnPageHandler {
	const built = () => readFile(join(clientFolder, "index.html"), "utf8");
	return async (request, response) => {
		if (request.method !== "GET" && request.method !== "HEAD") {
			response.setHeader("allow", "GET, HEAD");
			return respondText(response, 405, "A page is read with GET.");
		}
		const url = new URL(request.url ?? "/", "http://host");
		const address = ownAddressOf(url.pathname);
		const language = languageOf(url, request);
		// Where the database is away, the page itself says so and asks again.
		const preview = address && (await readPreview(ask, address, language).catch(() => "away" as const));
		setSecurityHeaders(response);
		response.setHeader("cache-control", "no-cache");
		response.setHeader("vary", "Accept-Language");
		const send = (status: number, page: string) => {
			response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
			response.end(request.method === "HEAD" ? undefined : page);
		};
		if (address === null || preview === null) {
			const meant = address === null ? null : await tieMeant(ask, address, language);
			if (meant === null) return send(404, nothingHere(address?.id ?? "…", language, await built()));
			response.setHeader("location", pathOfOwn(meant) + url.search);
			return send(302, "");
		}
		const page = await built();
		if (preview === "away") return send(503, page);
		const origin = originOf(request);
		send(200, fillPage(page, { ...preview, path: pathOfOwn(preview.own), language, origin }));
	};
}

/** `/fact/musk-leads-twitter`, where the tie is `fact/musk-leads-twitter`: its id has the word already. */
async function tieMeant(ask: AskApi, { kind, id }: OwnAddress, language: Language): Promise<OwnAddress | null> {
	if (kind !== "fact" || id.includes("/")) return null;
	const found = await readPreview(ask, { kind, id: `fact/${id}` }, language).catch(() => null);
	return found?.own ?? null;
}
