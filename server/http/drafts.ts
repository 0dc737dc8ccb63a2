import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { z } from "zod";
import type { Words } from "../../model/vocabulary/types.ts";
import { isLoopback } from "../config/loopback.ts";
import { onlyEnglish } from "../domain/only-english.ts";
import type { Drafts } from "../domain/reports/drafts/drafts.ts";
import { DataChangedError } from "../domain/reports/open-report.ts";
import { type Offer, ReportError } from "../domain/reports/report-error.ts";
import { GraphError } from "../graph/errors.ts";
import { respondJson } from "./respond.ts";
import { setSecurityHeaders } from "./security-headers.ts";

export type DraftsHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface DraftsParts {
	/** Null: they are off. */
	readonly drafts: Drafts | null;
	readonly log: Logger;
}

/** More than any report has, and little enough for a check at every pause of the writer. */
const longestText = 100_000;
const largestBody = 4 * longestText;

const tooLong: Words = {
	en: `A draft may have at most ${longestText.toLocaleString("en")} letters.`,
	fr: `Un brouillon peut avoir au plus ${longestText.toLocaleString("fr")} lettres.`,
};
const text = z.string().max(longestText, `at most ${longestText.toLocaleString("en")} letters`);
const bodies = {
	check: z.strictObject({ text }),
	run: z.strictObject({
		text,
		parameters: z.record(z.string(), z.unknown()).default({}),
		limit: z.number().nullable().default(null),
	}),
	save: z.strictObject({ text, name: z.string(), folder: z.string(), replaces: z.string().nullable().default(null) }),
};

const statusOf: Readonly<Record<string, number>> = {
	BAD_PARAMETER: 400,
	BAD_NAME: 400,
	NO_SUCH_FOLDER: 400,
	NAME_TAKEN: 409,
	FILE_CHANGED: 409,
	BROKEN_REPORT: 422,
	NOT_A_READ: 422,
	CANNOT_SAVE: 500,
	SERVICE_UNAVAILABLE: 503,
	DATA_CHANGED: 503,
	QUERY_TIMEOUT: 504,
	QUERY_TOO_LARGE: 507,
};

/** Refused before anything of it is read. */
class Refusal extends Error {
	readonly status: number;
	readonly code: string;
	readonly words: Words;
	constructor(status: number, code: string, words: Words) {
		super(words.en);
		this.words = words;
		this.status = status;
		this.code = code;
	}
}

/**
 * `GET /drafts` says whether reports may be written in the page, and with what they begin; `POST /drafts/check`, `run` and
 * `save` take a file's text as JSON. All but a page of this server, on this machine, is refused: what is run is Cypher of
 * the caller's own. Errors are JSON with `code`, `message`, `words` (it in both languages), `argument` and `offer`.
 */
export function createDraftsHandler({ drafts, log }: DraftsParts): DraftsHandler {
	return async (request, response) => {
		setSecurityHeaders(response);
		// A writer who goes away ends the query in the database.
		const gone = new AbortController();
		response.on("close", () => gone.abort());
		const path = (request.url ?? "").replace(/\?.*$/, "");
		try {
			if (drafts === null) {
				if (path === "/drafts" && request.method === "GET") return respondJson(response, 200, { open: false });
				throw new Refusal(403, "DRAFTS_OFF", {
					en: "Drafts are off here. Start the server with CHRONOGRAPH_DRAFTS=1.",
					fr: "Les brouillons sont désactivés ici. Démarrez le serveur avec CHRONOGRAPH_DRAFTS=1.",
				});
			}
			requireOwnPage(request);
			if (path === "/drafts") {
				requireMethod(request, response, "GET");
				return respondJson(response, 200, { open: true, ...(await drafts.start()) });
			}
			const work = works(drafts)[path.replace(/^\/drafts\//, "")];
			if (work === undefined)
				throw new Refusal(
					404,
					"NOT_FOUND",
					onlyEnglish("There is /drafts, /drafts/check, /drafts/run and /drafts/save."),
				);
			requireMethod(request, response, "POST");
			const answer = await work(await readJson(request), gone.signal);
			respondJson(response, 200, answer);
		} catch (error) {
			if (gone.signal.aborted) return;
			const { status, ...told } = inWords(error);
			if (status >= 500) log.error({ err: error, url: request.url }, "a draft failed");
			respondJson(response, status, told);
		}
	};
}

type Work = (body: unknown, signal: AbortSignal) => Promise<unknown>;

const works = (drafts: Drafts): Readonly<Record<string, Work>> => ({
	check: async (body) => ({ report: await drafts.check(parsed(bodies.check, body).text) }),
	run: async (body, signal) => {
		const { text: draft, parameters: given, limit } = parsed(bodies.run, body);
		return drafts.run(draft, { given, limit, signal });
	},
	save: async (body) => ({ path: await drafts.save(parsed(bodies.save, body)) }),
});

/**
 * A name of another machine that leads here is that of another site, whose pages may then ask (DNS rebinding); an Origin
 * that is not this server is another page; what a proxy passes on is another machine.
 */
function requireOwnPage({ headers, socket }: IncomingMessage): void {
	const { host = "", origin } = headers;
	const refused = (en: string, fr: string) => new Refusal(403, "NOT_FROM_HERE", { en, fr });
	if (!isLoopback(host.replace(/:\d+$/, "")))
		throw refused(
			`Drafts are for this machine alone: open the page at http://127.0.0.1, not at ${host}.`,
			`Les brouillons ne sont que pour cette machine : ouvrez la page à http://127.0.0.1, pas à ${host}.`,
		);
	if (!isLoopback((socket.remoteAddress ?? "").replace(/^::ffff:/, "")))
		throw refused(
			"Drafts are for this machine alone, and this was asked from another.",
			"Les brouillons ne sont que pour cette machine, et ceci a été demandé d’une autre.",
		);
	if (headers.forwarded !== undefined || headers["x-forwarded-for"] !== undefined)
		throw refused(
			"Drafts are for this machine alone, and this came through a proxy.",
			"Les brouillons ne sont que pour cette machine, et ceci est passé par un mandataire.",
		);
	const site = headers["sec-fetch-site"];
	if ((origin !== undefined && origin !== `http://${host}`) || (site !== undefined && site !== "same-origin"))
		throw refused(
			"Drafts are for this server's own page, and this was asked by another.",
			"Les brouillons ne sont que pour la page de ce serveur, et ceci a été demandé par une autre.",
		);
}

function requireMethod(request: IncomingMessage, response: ServerResponse, method: string): void {
	if (request.method === method) return;
	response.setHeader("allow", method);
	throw new Refusal(405, "BAD_METHOD", onlyEnglish(`This is asked with ${method}.`));
}

/** JSON alone: a form of another page cannot send it, and a script of another page must ask first, which nobody answers. */
async function readJson(request: IncomingMessage): Promise<unknown> {
	if (!/^application\/json(;|$)/i.test(request.headers["content-type"] ?? ""))
		throw new Refusal(415, "BAD_REQUEST", onlyEnglish("Send JSON, as content-type application/json."));
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		size += part.length;
		// Read to its end and left: who is cut off while he sends does not hear why.
		if (size <= largestBody) parts.push(part);
	}
	if (size > largestBody) throw new Refusal(413, "TOO_LARGE", tooLong);
	try {
		return JSON.parse(Buffer.concat(parts).toString("utf8"));
	} catch {
		throw new Refusal(400, "BAD_REQUEST", onlyEnglish("The body is no JSON."));
	}
}

function parsed<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
	const read = schema.safeParse(body);
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	if (issue?.path[0] === "text" && issue.code === "too_big") throw new Refusal(400, "BAD_REQUEST", tooLong);
	throw new Refusal(400, "BAD_REQUEST", onlyEnglish(`${issue?.path.join(".") || "The body"}: ${issue?.message}`));
}

interface Told {
	readonly status: number;
	readonly code: string;
	readonly message: string;
	readonly words: Words;
	/** What of the request is wrong; null where it is no single part. */
	readonly argument: string | null;
	readonly offer: Offer | null;
}

function inWords(error: unknown): Told {
	const told = (
		status: number,
		code: string,
		words: Words,
		argument: string | null = null,
		offer: Offer | null = null,
	): Told => ({
		status,
		code,
		message: words.en,
		words,
		argument,
		offer,
	});
	if (error instanceof Refusal) return told(error.status, error.code, error.words);
	const status = (code: string) => statusOf[code] ?? 500;
	if (error instanceof ReportError)
		return told(status(error.code), error.code, error.words, error.argument, error.offer);
	if (error instanceof DataChangedError) return told(status(error.code), error.code, error.words);
	if (error instanceof GraphError) return told(status(error.code), error.code, onlyEnglish(error.message));
	return told(500, "INTERNAL_SERVER_ERROR", {
		en: "Something went wrong here. It is in the server's log.",
		fr: "Un défaut est survenu ici. Il est dans le journal du serveur.",
	});
}
