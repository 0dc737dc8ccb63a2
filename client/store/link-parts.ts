import { isDay } from "../../model/time/day.ts";
import type { Standing } from "../../model/vocabulary/types.ts";
import { type ComparedWith, openingHiddenVerdicts } from "./compare/comparison.ts";
import { VERDICTS, type Verdict } from "./compare/verdict.ts";
import { openingFilters, STANDINGS } from "./filters.ts";
import { isLanguage } from "./language.ts";
import { escapeId, readList, unescapeId, writeList } from "./link-text.ts";
import type { LinkedView } from "./linked-view.ts";
import { SCENE_TABLES, type SceneTable } from "./scene-table/listed.ts";
import { LONGEST, tidied } from "./sent.ts";
import { TIE_ORDERS, type Tie, type TieOrder, tieBetween } from "./tie.ts";

/** One part of a link, `key=value`, but for the nodes, which can be read in part. */
export interface LinkPart {
	readonly key: string;
	/** Null where the page opens like that anyway. */
	readonly write: (view: LinkedView) => string | null;
	/** The view with what the value says; null where it says nothing. */
	readonly read: (view: LinkedView, value: string) => LinkedView | null;
}

const ANY = "any";

const setOrNull = (set: ReadonlySet<string>): string | null => (set.size === 0 ? null : writeList(set));

const time: LinkPart = {
	key: "d",
	write: ({ time }) =>
		time === undefined ? null : time === null ? ANY : typeof time === "string" ? time : `${time.from}/${time.to}`,
	read: (view, value) => {
		if (value === ANY) return { ...view, time: null };
		const [from = "", to = "", ...rest] = value.split("/");
		if (isDay(value)) return { ...view, time: value };
		return rest.length === 0 && isDay(from) && isDay(to) && from <= to ? { ...view, time: { from, to } } : null;
	},
};

const asKnownOn: LinkPart = {
	key: "k",
	write: (view) => view.asKnownOn,
	read: (view, value) => (isDay(value) ? { ...view, asKnownOn: value } : null),
};

const compared = (key: string, by: ComparedWith["by"]): LinkPart => ({
	key,
	write: ({ comparison }) => (comparison?.with.by === by ? comparison.with.day : null),
	read: (view, value) =>
		isDay(value) ? { ...view, comparison: { with: { by, day: value }, hidden: openingHiddenVerdicts } } : null,
});

const isVerdict = (text: string): text is Verdict => (VERDICTS as readonly string[]).includes(text);

/** Read after what is compared, which it belongs to. */
const hiddenVerdicts: LinkPart = {
	key: "hc",
	write: ({ comparison }) =>
		comparison === null || sameSet(comparison.hidden, openingHiddenVerdicts) ? null : writeList(comparison.hidden),
	read: (view, value) => {
		const hidden = readList(value);
		return view.comparison !== null && hidden.every(isVerdict)
			? { ...view, comparison: { ...view.comparison, hidden: new Set(hidden) } }
			: null;
	},
};

const hiddenLabels: LinkPart = {
	key: "hl",
	write: ({ filters }) => setOrNull(filters.labels),
	read: (view, value) => ({ ...view, filters: { ...view.filters, labels: new Set(readList(value)) } }),
};

const hiddenFamilies: LinkPart = {
	key: "hf",
	write: ({ filters }) => setOrNull(filters.families),
	read: (view, value) => ({ ...view, filters: { ...view.filters, families: new Set(readList(value)) } }),
};

const dimmed: LinkPart = {
	key: "dm",
	write: ({ filters }) => setOrNull(filters.dimmed),
	read: (view, value) => ({ ...view, filters: { ...view.filters, dimmed: new Set(readList(value)) } }),
};

const isStanding = (text: string): text is Standing => (STANDINGS as readonly string[]).includes(text);

const standings: LinkPart = {
	key: "b",
	write: ({ filters }) => (sameSet(filters.standings, openingFilters.standings) ? null : writeList(filters.standings)),
	read: (view, value) => {
		const given = readList(value);
		return given.every(isStanding) ? { ...view, filters: { ...view.filters, standings: new Set(given) } } : null;
	},
};

const undated: LinkPart = {
	key: "u",
	write: ({ filters }) => (filters.undated ? null : "0"),
	read: (view, value) => (value === "0" ? { ...view, filters: { ...view.filters, undated: false } } : null),
};

const differing: LinkPart = {
	key: "ad",
	write: ({ filters }) => (filters.differing ? "1" : null),
	read: (view, value) => (value === "1" ? { ...view, filters: { ...view.filters, differing: true } } : null),
};

const byAmount: LinkPart = {
	key: "sa",
	write: ({ filters }) => (filters.byAmount ? "1" : null),
	read: (view, value) => (value === "1" ? { ...view, filters: { ...view.filters, byAmount: true } } : null),
};

const selection: LinkPart = {
	key: "s",
	write: (view) => (view.selection.length === 0 ? null : writeList(view.selection)),
	read: (view, value) => {
		const ids = readList(value);
		return ids.length === 0 ? null : { ...view, selection: [...new Set(ids)] };
	},
};

/** A part that says more of the tie asked for, and nothing where none is. */
const ofTie = (
	key: string,
	write: (tie: Tie) => string | null,
	read: (tie: Tie, value: string) => Tie | null,
): LinkPart => ({
	key,
	write: (view) => (view.tie === null ? null : write(view.tie)),
	read: (view, value) => {
		const next = view.tie === null ? null : read(view.tie, value);
		return next === null ? null : { ...view, tie: next };
	},
});

const tie: LinkPart = {
	key: "tie",
	write: (view) => (view.tie === null ? null : writeList([view.tie.from, view.tie.to])),
	read: (view, value) => {
		const [from, to, ...more] = readList(value);
		return from === undefined || to === undefined || more.length > 0 ? null : { ...view, tie: tieBetween(from, to) };
	},
};

const isOrder = (text: string): text is TieOrder => (TIE_ORDERS as readonly string[]).includes(text);

const tieOrder = ofTie(
	"to",
	({ order }) => (order === "ANY" ? null : order.toLowerCase()),
	(asked, value) => {
		const order = value.toUpperCase();
		return isOrder(order) ? { ...asked, order } : null;
	},
);

const tieAvoids = ofTie(
	"tx",
	({ avoid }) => (avoid.length === 0 ? null : writeList(avoid)),
	(asked, value) => ({ ...asked, avoid: [...new Set(readList(value))] }),
);

const tieAtDate = ofTie(
	"td",
	({ atDate }) => (atDate ? "1" : null),
	(asked, value) => (value === "1" ? { ...asked, atDate: true } : null),
);

/** Which answer is shown, as a reader counts: from 1. */
const tieChosen = ofTie(
	"ti",
	({ chosen }) => (chosen === 0 ? null : String(chosen + 1)),
	(asked, value) => (/^([1-9]|1[01])$/.test(value) ? { ...asked, chosen: Number(value) - 1 } : null),
);

const isTable = (text: string): text is SceneTable => (SCENE_TABLES as readonly string[]).includes(text);

const listed: LinkPart = {
	key: "ls",
	write: (view) => view.listed,
	read: (view, value) => (isTable(value) ? { ...view, listed: value } : null),
};

const language: LinkPart = {
	key: "l",
	write: (view) => view.language ?? null,
	read: (view, value) => (isLanguage(value) ? { ...view, language: value } : null),
};

/** A text of the sender's, no longer than it may be, whoever wrote the link. */
const said = (key: string, of: keyof typeof LONGEST): LinkPart => ({
	key,
	write: ({ sent }) => {
		const text = sent?.[of] ?? null;
		return text === null ? null : escapeId(text);
	},
	read: (view, value) => {
		const text = tidied(unescapeId(value) ?? "", LONGEST[of]);
		return text === null ? null : { ...view, sent: { title: null, note: null, ...view.sent, [of]: text } };
	},
});

/** In the order in which a link is written. */
export const linkParts: readonly LinkPart[] = [
	time,
	asKnownOn,
	compared("c", "dates"),
	compared("ck", "sources"),
	hiddenVerdicts,
	hiddenLabels,
	hiddenFamilies,
	standings,
	undated,
	dimmed,
	differing,
	byAmount,
	selection,
	tie,
	tieOrder,
	tieAvoids,
	tieAtDate,
	tieChosen,
	listed,
	language,
	said("t", "title"),
	said("m", "note"),
];

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return a.size === b.size && [...a].every((member) => b.has(member));
}
