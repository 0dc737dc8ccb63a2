import { createHash, randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { type ExecutionArgs, type ExecutionResult, GraphQLError } from "graphql";
import { isAsyncIterable, type Plugin } from "graphql-yoga";
import { type DataState, dataState } from "../../domain/data-version.ts";
import { otherData } from "../../domain/pinned-data.ts";
import type { Graph } from "../../graph/graph.ts";
import { DeliberateError } from "../errors.ts";
import { keepAnswers } from "../kept-answers.ts";

/** By which a caller names the data that the answer must be made from, and by which an answer names its own. */
const header = "chronograph-data";

/** For how many milliseconds a question waits to be told what data there is: a database that is away says so by itself. */
const patience = 500;

interface Asked {
	readonly state: Promise<DataState>;
	readonly etag: string | null;
	/** Set once the answer is whole. */
	answered?: string;
}

/**
 * Every answer says in `extensions.data` which data it was made from. Who names one in the header `Chronograph-Data` gets
 * an answer from that or `DATA_VERSION_GONE`, and what is no version is `BAD_USER_INPUT`. What was answered is answered again without being read, while nothing has
 * been written. An answer to a GET may be kept: asked for again with its ETag while the data
 * is the same, it is 304 and nothing is read. It must be the last plugin, because it goes round all that executes.
 */
export function useDataVersion(graph: Graph): Plugin {
	const asked = new WeakMap<Request, Asked>();
	const kept = keepAnswers();
	// A server that was started anew may answer otherwise: with other code, other settings.
	const salt = randomUUID();
	return {
		onRequest: async ({ request, url, endResponse, fetchAPI }) => {
			if (request.method !== "GET" || !(url.searchParams.has("query") || url.searchParams.has("extensions"))) return;
			const state = dataState(graph);
			// Where the database is away the answer says so.
			const now = (await state.catch(() => null))?.version;
			if (now === undefined) return;
			const parts = [salt, now, url.search, request.headers.get("accept")];
			const etag = `W/"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 27)}"`;
			asked.set(request, { state, etag });
			const pinned = request.headers.get(header);
			if (pinned !== null && pinned !== now) return;
			if (request.headers.get("if-none-match")?.includes(etag) !== true) return;
			endResponse(new fetchAPI.Response(null, { status: 304, headers: { etag, ...cached, [header]: now } }));
		},
		onExecute: ({ executeFn, setExecuteFn }) => {
			setExecuteFn(async (args: ExecutionArgs) => {
				const { request } = args.contextValue as { readonly request: Request };
				const pinned = request.headers.get(header);
				const mine = asked.get(request) ?? { state: dataState(graph), etag: null };
				asked.set(request, mine);
				mine.state.catch(() => undefined);
				if (pinned !== null) {
					const other = otherThan(pinned, (await mine.state).version);
					if (other !== null) return other;
				}
				// Read before anything else is: what is read later may be newer than that, but never older.
				const before = await Promise.race([mine.state.catch(() => null), setTimeout(patience, null, { ref: false })]);
				const again = before === null ? undefined : kept.find(args, before.writtenUpTo);
				const result = again ?? ((await executeFn(args)) as ExecutionResult);
				if (isAsyncIterable(result)) return result;
				const now = await (pinned === null ? mine.state : dataState(graph)).catch(() => null);
				if (now === null) return result;
				// Imported while it was being answered: the answer may be of both.
				const since = pinned === null ? null : otherThan(pinned, now.version);
				if (since !== null) return since;
				if (!result.errors) mine.answered = now.version;
				if (again === undefined && before !== null) kept.keep(args, before.writtenUpTo, result);
				return { ...result, extensions: { ...result.extensions, data: now.version } };
			});
		},
		onResponse: ({ request, response }) => {
			const { etag = null, answered } = asked.get(request) ?? {};
			if (answered === undefined) return;
			response.headers.set(header, answered);
			if (etag === null) return;
			response.headers.set("etag", etag);
			for (const [name, value] of Object.entries(cached)) response.headers.set(name, value);
		},
	};
}

/** Kept, and asked for again before it is used: data changes when it is imported, at no time that is known before. */
const cached = { "cache-control": "no-cache", vary: "Accept, Accept-Encoding, Chronograph-Data" };

const inHeader = { en: "the header Chronograph-Data", fr: "l’en-tête Chronograph-Data" };

function otherThan(pinned: string, now: string): ExecutionResult | null {
	const other = otherData(pinned, now, inHeader);
	if (other === null) return null;
	const [status, code] =
		other.why === "GONE" ? ([410, "DATA_VERSION_GONE"] as const) : ([400, "BAD_USER_INPUT"] as const);
	return refused(status, new DeliberateError(code, other.words, { asked: pinned, data: now }));
}

function refused(status: number, originalError: DeliberateError): ExecutionResult {
	return { errors: [new GraphQLError(originalError.message, { originalError, extensions: { http: { status } } })] };
}
