import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Logger } from "pino";
import { nearest } from "../../model/nearest.ts";
import { foldRepeated } from "../../model/report/list-text.ts";
import type { Language } from "../../model/time/wording.ts";
import { otherData } from "../domain/pinned-data.ts";
import { type AskedReport, inFiles } from "../domain/reports/ask.ts";
import type { Format } from "../domain/reports/formats/format.ts";
import { formats } from "../domain/reports/formats/formats.ts";
import { wholeContext } from "../domain/reports/formats/whole-context.ts";
import { DataChangedError } from "../domain/reports/open-report.ts";
import { ReportError } from "../domain/reports/report-error.ts";
import type { Reports } from "../domain/reports/reports.ts";
import type { ResultHead } from "../domain/reports/result.ts";
import { GraphError } from "../graph/errors.ts";
import type { Graph } from "../graph/graph.ts";
import { respondText } from "./respond.ts";

export type ReportsHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface ReportsParts {
	readonly graph: Graph;
	readonly reports: Reports;
	readonly log: Logger;
}

const statusOf: Readonly<Record<string, number>> = {
	NO_SUCH_REPORT: 404,
	BAD_PARAMETER: 400,
	BROKEN_REPORT: 500,
	NOT_A_READ: 500,
	SERVICE_UNAVAILABLE: 503,
	DATA_CHANGED: 503,
	QUERY_TIMEOUT: 504,
	QUERY_TOO_LARGE: 507,
};

/**
 * `GET /reports/NAME.csv|json|ndjson|xlsx|md|txt?parameter=value&limit=n&lang=fr&data=version`. Who names the data that the answer
 * must be made from, there or in the header `Chronograph-Data`, gets that or 410. The head says what the answer was made
 * from: rows of CSV and NDJSON have no place for it. Errors are one sentence of text; one that comes after the first rows have been sent breaks the connection off, so that half an answer never looks whole.
 */
export function createReportsHandler(parts: ReportsParts): ReportsHandler {
	return async (request, response) => {
		if (request.method !== "GET" && request.method !== "HEAD") {
			response.setHeader("allow", "GET, HEAD");
			return respondText(response, 405, "A report is read with GET.");
		}
		const url = new URL(request.url ?? "/", "http://host");
		const [, name = "", ending = ""] = /^\/reports\/(.+)\.([a-z]+)$/.exec(decodePath(url.pathname)) ?? [];
		const format = formats.get(ending);
		if (!format) return respondText(response, 404, unknownFormat(ending));
		// A reader who goes away ends the query in the database.
		const gone = new AbortController();
		response.on("close", () => gone.abort());
		try {
			await answer(parts, { request, response, url, name, format, signal: gone.signal });
		} catch (error) {
			if (gone.signal.aborted) return;
			const known = error instanceof ReportError || error instanceof GraphError || error instanceof DataChangedError;
			if (!known) throw error;
			const status = statusOf[error.code] ?? 500;
			if (status >= 500) parts.log.error({ err: error, url: request.url }, "a report failed");
			if (response.headersSent) response.destroy();
			else
				respondText(
					response,
					status,
					error instanceof GraphError
						? error.message
						: error.words[url.searchParams.get("lang") === "fr" ? "fr" : "en"],
				);
		}
	};
}

interface Exchange {
	readonly request: IncomingMessage;
	readonly response: ServerResponse;
	readonly url: URL;
	readonly name: string;
	readonly format: Format;
	readonly signal: AbortSignal;
}

async function answer(
	{ graph, reports }: ReportsParts,
	{ request, response, url, name, format, signal }: Exchange,
): Promise<void> {
	const { limit, lang, data: cited, ...given } = Object.fromEntries(foldRepeated(url.searchParams));
	const language = readLanguage(lang);
	const asked = await reports.ask(name, given, {
		limit: limit === undefined ? null : Number(limit),
		limits: inFiles(format),
	});
	for (const [by, pinned] of [
		[{ en: "the header Chronograph-Data", fr: "l’en-tête Chronograph-Data" }, request.headers["chronograph-data"]],
		[{ en: "`data` in the address", fr: "`data` dans l’adresse" }, cited],
	] as const) {
		const other = typeof pinned === "string" ? otherData(pinned, asked.data, by) : null;
		if (other !== null) return respondText(response, other.why === "GONE" ? 410 : 400, other.words[language]);
	}
	const etag = etagOf(asked, format, language);
	response.setHeader("etag", etag);
	response.setHeader("cache-control", "no-cache");
	response.appendHeader("vary", "Chronograph-Data");
	response.setHeader("chronograph-data", asked.data);
	if (matches(request.headers["if-none-match"], etag)) return void response.writeHead(304).end();

	const head = (result: ResultHead, truncated: boolean) => {
		response.writeHead(200, {
			"content-type": format.mediaType,
			"content-disposition": `inline; filename="${name}.${format.ending}"`,
			"x-content-type-options": "nosniff",
			"chronograph-report": result.report.name,
			"chronograph-parameters": inAscii(result.parameters),
			"chronograph-data": result.data,
			"chronograph-ran-at": result.ranAt,
			"chronograph-limit": String(result.limit),
			...(truncated && { "chronograph-truncated": "true" }),
		});
	};
	if (format.streamed) {
		const opened = await reports.open(asked, { signal });
		const chunks = format.write(opened, language)[Symbol.asyncIterator]();
		// The first rows may still fail, and tell the status: the head waits for them.
		const first = await firstChunks(chunks);
		head(opened, opened.truncated());
		if (request.method === "HEAD") {
			await chunks.return?.();
			return void response.end();
		}
		await pipeline(Readable.from(joined(first, chunks)), response, { signal });
	} else {
		const result = await reports.answer(asked, { signal });
		const body = await format.write(result, await wholeContext(graph, language));
		head(result, result.truncated);
		response.end(request.method === "HEAD" ? undefined : body);
	}
}

/** The head of the table and what comes with the first rows; of a short answer all there is. */
const headChunks = 3;

async function firstChunks(chunks: AsyncIterator<string>): Promise<readonly string[]> {
	const first: string[] = [];
	while (first.length < headChunks) {
		const next = await chunks.next();
		if (next.done) break;
		first.push(next.value);
	}
	return first;
}

async function* joined(first: readonly string[], rest: AsyncIterator<string>): AsyncGenerator<string> {
	yield* first;
	yield* { [Symbol.asyncIterator]: () => rest };
}

/** A header has no other letters; JSON has a way to write them all. */
const inAscii = (value: unknown): string =>
	JSON.stringify(value).replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Weak: of the same rows two answers differ in the time of running. */
const etagOf = ({ key }: AskedReport, { ending }: Format, language: Language): string =>
	`W/"${createHash("sha256").update(`${key} ${ending} ${language}`).digest("base64url").slice(0, 22)}"`;

const matches = (header: string | undefined, etag: string): boolean =>
	header?.split(",").some((one) => one.trim() === etag || one.trim() === "*") ?? false;

function readLanguage(given: string | undefined): Language {
	if (given === undefined || given === "en") return "en";
	if (given === "fr") return "fr";
	throw new ReportError("BAD_PARAMETER", {
		en: `lang is ${JSON.stringify(given)}; it must be en or fr.`,
		fr: `lang est ${JSON.stringify(given)} ; il faut en ou fr.`,
	});
}

function decodePath(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function unknownFormat(ending: string): string {
	const known = [...formats.keys()];
	const near = nearest(ending, known);
	return `A report comes as ${known.map((one) => `.${one}`).join(", ")}, not as .${ending}.${near === null ? "" : ` Did you mean .${near}?`}`;
}
