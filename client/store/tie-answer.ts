import { computed, effect, signal } from "@preact/signals";
import type { Words } from "../../model/vocabulary/types.ts";
import {
	AmongDocument,
	OmittedRoundDocument,
	PathsDocument,
	type PathsQuery,
	type When,
} from "../api/generated/graphql.ts";
import { RequestRefused, request } from "../api/request.ts";
import { shownTime } from "./date.ts";
import { relationshipOf } from "./fetched.ts";
import { known, learn } from "./known.ts";
import { isNamed, learnNames } from "./names.ts";
import { opened } from "./opened.ts";
import { chronological, type Path, type Refusal } from "./path.ts";
import { asking, whenBack } from "./server.ts";
import { type Tie, tie } from "./tie.ts";
import { isTie } from "./vocabulary.ts";
import { ANY_DATE, when, whenInput } from "./when.ts";
import { type WhyNone, whyNone } from "./why-none.ts";

/** What came of asking for a tie. */
export type TieAnswer =
	/** On its way; `before` is the path between the same ends that was shown until now. */
	| { readonly kind: "asking"; readonly before: Path | null }
	/** The server is away (no message), or says that it cannot. */
	| { readonly kind: "failed"; readonly message: Words | null }
	/** `shorter` is the shortest of any order, which is shorter than these but does not keep theirs, and where it breaks. */
	| { readonly kind: "found"; readonly paths: readonly Path[]; readonly shorter: Path | null }
	/** No path keeps the order; the shortest of any order, and where it breaks. */
	| { readonly kind: "refused"; readonly path: Path }
	| { readonly kind: "none"; readonly why: WhyNone };

const MOST_HOPS = 8;
const MOST_PATHS = 10;
const PAUSE = 150;

export const tieAnswer = signal<TieAnswer>({ kind: "asking", before: null });

/** Which facts the asked tie may go along: by the page's sources and bases, on its date or on any. */
export const tieWhen = computed<When>(() => ({
	...whenInput.value,
	...(tie.value?.atDate === true ? {} : { at: null, during: null }),
}));

/** All that can be shown of what was found: the paths, and last the shorter one that does not keep the order. */
export const alternatives = ({ paths, shorter }: Extract<TieAnswer, { kind: "found" }>): readonly Path[] =>
	shorter === null ? paths : [...paths, shorter];

/** The path that answers: the chosen one of those found, or the one at which the order was refused. */
export const answeredPath = computed<Path | null>(() => {
	const answer = tieAnswer.value;
	if (tie.value === null) return null;
	if (answer.kind === "refused") return answer.path;
	if (answer.kind === "asking") return answer.before;
	if (answer.kind !== "found") return null;
	return alternatives(answer)[tie.value.chosen] ?? answer.paths[0] ?? null;
});

type FetchedPath = PathsQuery["paths"]["paths"][number];

function pathOf({ nodes, relationships }: FetchedPath, refusal: Refusal | null): Path {
	const hops = relationships.map(relationshipOf);
	return {
		nodes: nodes.map(({ id }) => id),
		relationships: hops,
		order: refusal === null ? chronological(hops) : null,
		refusal,
	};
}

function refusedPath({ path, hop, reasonEn, reasonFr }: NonNullable<PathsQuery["paths"]["refusal"]>): Path {
	return pathOf(path, { hop, reason: { en: reasonEn, fr: reasonFr } });
}

async function answer(asked: Tie, which: When, signal: AbortSignal): Promise<TieAnswer> {
	const { from, to, order, avoid } = asked;
	await learnNames([from, to, ...avoid], signal);
	if (from === to) return { kind: "none", why: { kind: "same" } };
	// A link that was kept may name what is not in the data any more: that is nobody's way.
	const asking = { from, to, order, avoid: avoid.filter(isNamed), when: which, maxHops: MOST_HOPS, first: MOST_PATHS };
	const answered = await request(PathsDocument, asking, signal).catch(unknownEnd);
	if ("end" in answered) return { kind: "none", why: { kind: "unknown", end: asked[answered.end] } };
	const { paths: found } = answered;
	const all = [...found.paths, ...(found.refusal === null ? [] : [found.refusal.path])];
	learn({
		nodes: all.flatMap(({ nodes }) => nodes),
		relationships: all.flatMap(({ relationships }) => relationships),
	});
	const refused = found.refusal === null ? null : refusedPath(found.refusal);
	if (found.paths.length > 0) {
		return { kind: "found", paths: found.paths.map((path) => pathOf(path, null)), shorter: refused };
	}
	if (refused !== null) return { kind: "refused", path: refused };
	const ids = [from, to];
	const [ends, round] = await Promise.all([
		request(AmongDocument, { ids, when: ANY_DATE }, signal),
		request(OmittedRoundDocument, { ids, when: which }, signal),
	]);
	learn(ends.among);
	const tied = new Set(round.among.omitted.filter(({ type }) => isTie(type)).map(({ node }) => node));
	const by = asked.atDate ? when.peek() : { ...when.peek(), at: null, during: null };
	return { kind: "none", why: whyNone(asked, known.value.nodes, tied, by, asked.atDate ? shownTime.peek() : null) };
}

/** Which end there is not, where that is why a question was refused. @throws the error, where it is another */
function unknownEnd(error: unknown): { readonly end: "from" | "to" } {
	if (error instanceof RequestRefused && (error.argument === "from" || error.argument === "to"))
		return { end: error.argument };
	throw error;
}

/** What is asked, but for which of the answers is shown. */
const question = computed(() => {
	if (tie.value === null) return null;
	const { chosen: _, ...asked } = tie.value;
	return JSON.stringify([asked, tieWhen.value]);
});

const attempt = signal(0);

/** Asks again for what could not be answered. */
export function askAgain(): void {
	attempt.value++;
}

/** Answers whatever tie is asked for, and again when the date, sources or bases that it goes by change. */
export function followTie(answered: () => void): () => void {
	return effect(() => {
		void attempt.value;
		// What is asked by a link waits for the picture that it is shown in.
		if (question.value === null || opened.value !== "ready") return;
		const asked = tie.peek();
		const which = tieWhen.peek();
		if (asked === null) return;
		const own = new AbortController();
		const before = answeredPath.peek();
		const same = before?.nodes.at(0) === asked.from && before.nodes.at(-1) === asked.to;
		tieAnswer.value = { kind: "asking", before: same ? before : null };
		const pause = setTimeout(() => {
			asking(() => answer(asked, which, own.signal)).then(
				(found) => {
					if (own.signal.aborted) return;
					tieAnswer.value = found;
					answered();
				},
				(error: unknown) => {
					if (own.signal.aborted) return;
					tieAnswer.value = { kind: "failed", message: error instanceof RequestRefused ? error.words : null };
					answered();
				},
			);
		}, PAUSE);
		return () => {
			clearTimeout(pause);
			own.abort();
		};
	});
}

/** Asks again by itself once the server is back. */
export function askWhenBack(): () => void {
	return whenBack(() => {
		const failed = tieAnswer.value;
		if (failed.kind === "failed" && failed.message === null) askAgain();
	});
}
