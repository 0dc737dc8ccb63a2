import type { Words } from "../../model/vocabulary/types.ts";
import type { TypedDocumentString } from "./generated/graphql.ts";

/** The server, or the database behind it, does not answer. */
export class ServerAway extends Error {
	readonly code = "SERVICE_UNAVAILABLE";
	constructor(cause?: unknown) {
		super("The server does not answer", { cause });
		this.name = "ServerAway";
	}
}

/** Ids that may be given in the place of what was refused, and why it was. */
export interface Offer {
	readonly reason: Words;
	readonly examples: readonly string[];
}

/** The server answered that it cannot do what was asked. */
export class RequestRefused extends Error {
	readonly code: string;
	/** Which argument is wrong; null where it is none, or not said. */
	readonly argument: string | null;
	/** Why, for the reader. */
	readonly words: Words;
	readonly offer: Offer | null;
	constructor(code: string, said: Words | string, argument: string | null = null, offer: Offer | null = null) {
		const words = typeof said === "string" ? { en: said, fr: said } : said;
		super(words.en);
		this.name = "RequestRefused";
		this.code = code;
		this.words = words;
		this.argument = argument;
		this.offer = offer;
	}
}

interface Answer<TResult> {
	readonly data?: TResult | null;
	readonly errors?: readonly {
		readonly message: string;
		readonly extensions?: {
			readonly code?: string;
			readonly argument?: string;
			readonly words?: Words;
			readonly offer?: Offer;
		};
	}[];
}

/** Answers that are on their way for whoever asks the same first. */
const early = new Map<string, Promise<Response>>();

const bodyOf = <TResult, TVariables>(document: TypedDocumentString<TResult, TVariables>, variables: TVariables) =>
	JSON.stringify({ query: document.toString(), variables });

/** Asks the GraphQL server for what will be asked of it: the first `request` of the same gets that answer. */
export function askEarly<TResult, TVariables>(
	document: TypedDocumentString<TResult, TVariables>,
	variables: TVariables,
): void {
	const body = bodyOf(document, variables);
	const answer = post(body);
	// Whoever asks hears of it.
	answer.catch(() => undefined);
	early.set(body, answer);
}

/**
 * Asks the GraphQL server. Throws `ServerAway` where nothing answers, `RequestRefused` where the answer is an error,
 * and what `fetch` throws on abort.
 */
export async function request<TResult, TVariables>(
	document: TypedDocumentString<TResult, TVariables>,
	variables: TVariables,
	signal?: AbortSignal,
): Promise<TResult> {
	const body = bodyOf(document, variables);
	const begun = early.get(body);
	early.delete(body);
	const response = await (begun ?? post(body, signal));
	const answer = await read<TResult>(response);
	const [error] = answer.errors ?? [];
	if (error !== undefined) {
		const { code = "UNKNOWN", words = error.message, argument, offer } = error.extensions ?? {};
		if (code === "SERVICE_UNAVAILABLE") throw new ServerAway(error.message);
		throw new RequestRefused(code, words, argument, offer);
	}
	if (answer.data == null) throw new RequestRefused("NO_DATA", "The server's answer is empty");
	return answer.data;
}

async function post(body: string, signal?: AbortSignal): Promise<Response> {
	try {
		return await fetch("/graphql", {
			method: "POST",
			headers: { "content-type": "application/json", accept: "application/json" },
			body,
			...(signal === undefined ? {} : { signal }),
		});
	} catch (error) {
		if (signal?.aborted === true) throw error;
		throw new ServerAway(error);
	}
}

async function read<TResult>(response: Response): Promise<Answer<TResult>> {
	try {
		return (await response.json()) as Answer<TResult>;
	} catch (error) {
		throw response.status >= 500 ? new ServerAway(error) : new RequestRefused("NO_JSON", response.statusText);
	}
}
