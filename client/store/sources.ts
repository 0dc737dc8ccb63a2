import { computed, effect, signal } from "@preact/signals";
import { boundsOf } from "../../model/time/bounds.ts";
import { calendarDate, firstDayOfYear, lastDayOfYear, laterOf } from "../../model/time/day.ts";
import { PeriodError } from "../../model/time/period-error.ts";
import type { Day } from "../../model/time/types.ts";
import { formatDay } from "../../model/time/wording.ts";
import { SourcesDocument, type SourcesQuery } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { barYears } from "./bar-years.ts";
import { comparedWith } from "./compare/comparison.ts";
import { asKnownOn, today } from "./date.ts";
import type { Extent } from "./extent.ts";
import { language, words } from "./language.ts";
import { storedNodes, storedRelationships } from "./shown.ts";
import type { TimeHandle } from "./time-handles.ts";

/** As many sources as are named; a day without a name is a dot all the same. */
const MOST = 1000;

const sources = signal<SourcesQuery["sources"]["nodes"] | null>(null);

const openedByReader = signal(false);

/** Whether the row of the sources is open: the reader opened it, sources count up to a day, or two such days are compared. */
export const knownRowOpen = computed(
	() => openedByReader.value || asKnownOn.value !== null || comparedWith.value?.by === "sources",
);

/** Opens the row; closing it goes back to what the sources say today. */
export function toggleKnownRow(): void {
	if (knownRowOpen.value) {
		openedByReader.value = false;
		asKnownOn.value = null;
	} else openedByReader.value = true;
}

/** Fetches the names of sources once they are to be seen. */
export function followSources(): () => void {
	return effect(() => {
		if (!knownRowOpen.value || sources.peek() !== null) return;
		sources.value = [];
		request(SourcesDocument, { first: MOST }).then(
			(answer) => {
				sources.value = answer.sources.nodes;
			},
			() => {
				// Asked again when the row is opened again.
				sources.value = null;
			},
		);
	});
}

/** The day from which a source counts: the last that its date may mean; null where it has none. */
function publishedBy(published: string | null): Day | null {
	if (published === null) return null;
	try {
		return boundsOf({ period: published }, "OCCURRENCE").endLatest;
	} catch (error) {
		if (error instanceof PeriodError) return null;
		throw error;
	}
}

/** A day from which on something of the scene is attested, and the sources that were published on it. */
export interface KnownDay {
	readonly day: Day;
	readonly facts: number;
	readonly sources: readonly string[];
}

/** The days on which something of the scene came to be known, in their order. */
export const knownDays = computed<readonly KnownDay[]>(() => {
	const facts = new Map<Day, Set<string>>();
	const attested = [
		...storedNodes.value.map(({ id, vouched }) => ({ id, vouched })),
		...storedRelationships.value.map(({ fact, vouched }) => ({ id: fact, vouched })),
	];
	for (const { id, vouched } of attested) {
		if (vouched?.knownFrom == null) continue;
		const there = facts.get(vouched.knownFrom) ?? new Set<string>();
		facts.set(vouched.knownFrom, there.add(id));
	}
	const names = new Map<Day, string[]>();
	for (const { nameEn, nameFr, published } of sources.value ?? []) {
		const day = publishedBy(published);
		if (day !== null) names.set(day, [...(names.get(day) ?? []), language.value === "fr" ? nameFr : nameEn]);
	}
	return [...facts]
		.map(([day, ids]) => ({ day, facts: ids.size, sources: names.get(day) ?? [] }))
		.sort((a, b) => (a.day < b.day ? -1 : 1));
});

/** The scale of the row: that of the time bar, and on to where the sources go. */
export const knownScale = computed<Extent>(() => {
	const [first, last] = [knownDays.value.at(0)?.day, knownDays.value.at(-1)?.day];
	const from = first === undefined ? barYears.value.from : firstDayOfYear(calendarDate(first).year);
	return {
		from: from < barYears.value.from ? from : barYears.value.from,
		to: laterOf(barYears.value.to, last === undefined ? null : lastDayOfYear(calendarDate(last).year)),
	};
});

/** At the end of the scale every source counts: that is today, and so it is until something of the scene is there. */
export function countSourcesUpTo(day: Day | null): void {
	asKnownOn.value = day === null || day >= today() || day >= knownScale.value.to ? null : day;
}

export const knownHandle = computed<TimeHandle>(() => {
	const messages = words.value.time;
	const day = asKnownOn.value;
	const said = day === null ? messages.today : formatDay(day, language.value);
	return {
		id: "known",
		day: day ?? knownScale.value.to,
		label: messages.knownHandle,
		said,
		...(day === null ? { instead: messages.today } : {}),
		move: countSourcesUpTo,
	};
});
