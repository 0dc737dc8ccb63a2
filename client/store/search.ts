import { signal } from "@preact/signals";
import { type Label, SearchDocument, type SearchResultFragment } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { asking } from "./server.ts";

export type SearchResult = SearchResultFragment;

/** What the search found: nothing asked, on its way, found, none but what is spelt nearly so, or no answer. */
export type SearchState =
	| { readonly kind: "idle" }
	| { readonly kind: "asking"; readonly text: string; readonly before: readonly SearchResult[] }
	| { readonly kind: "found"; readonly text: string; readonly results: readonly SearchResult[] }
	| { readonly kind: "near"; readonly text: string; readonly results: readonly SearchResult[] }
	| { readonly kind: "failed"; readonly text: string };

const RESULTS = 8;
const PAUSE = 120;

export const searchState = signal<SearchState>({ kind: "idle" });

let running: AbortController | undefined;
let pause: ReturnType<typeof setTimeout> | undefined;

/** Looks for a text a moment after the last key, among all labels or some; an earlier question is given up. */
export function lookFor(text: string, labels: readonly Label[] | null = null): void {
	stopLooking();
	const wanted = text.trim();
	if (wanted === "") {
		searchState.value = { kind: "idle" };
		return;
	}
	const current = searchState.value;
	searchState.value = { kind: "asking", text: wanted, before: current.kind === "found" ? current.results : [] };
	pause = setTimeout(() => void find(wanted, labels), PAUSE);
}

export function stopLooking(): void {
	clearTimeout(pause);
	running?.abort();
}

async function find(text: string, labels: readonly Label[] | null): Promise<void> {
	const own = new AbortController();
	running = own;
	try {
		const { search } = await asking(() =>
			request(SearchDocument, { text, first: RESULTS, labels: labels && [...labels] }, own.signal),
		);
		if (own.signal.aborted) return;
		const { nodes, nearest } = search;
		searchState.value =
			nodes.length === 0 && nearest.length > 0
				? { kind: "near", text, results: nearest }
				: { kind: "found", text, results: nodes };
	} catch {
		if (!own.signal.aborted) searchState.value = { kind: "failed", text };
	}
}
