import { formatDay } from "../../../model/time/wording.ts";
import { datasets, inData } from "../datasets.ts";
import { asKnownOn, shownTime, today } from "../date.ts";
import { filters, STANDINGS } from "../filters.ts";
import { language, words } from "../language.ts";
import { publishedWords } from "../published.ts";
import { scene } from "../scene.ts";
import { sceneDisagreements, storedNodes, storedRelationships, takenOut } from "../shown.ts";
import { beyondSources } from "../source-reach.ts";
import { timeMode } from "../time-mode.ts";
import { linkToSend } from "../view.ts";
import { familyOf, relationshipTypes, wordingOf } from "../vocabulary.ts";
import { when } from "../when.ts";
import { exportView } from "./export-view.ts";
import type { ExportedView } from "./exported.ts";

/** The view that the page shows, as it is taken away now. */
export function currentExport(everything: boolean): ExportedView {
	const source = {
		scene: { nodes: storedNodes.value, relationships: storedRelationships.value, takenOut: takenOut.value },
		disagreements: sceneDisagreements.value,
		positions: scene.value.positions,
		familyOf,
		wordingOf,
		when: when.value,
		filters: filters.value,
	};
	return exportView(source, {
		sentence: everything ? words.value.exporting.everythingSentence : sentence(),
		link: inData(linkToSend(location.origin)),
		made: today(),
		time: shownTime.value,
		asKnownOn: asKnownOn.value,
		standings: everything ? STANDINGS : when.value.standings,
		undated: when.value.undated,
		everything,
		language: language.value,
		dataSets: datasets.value.map(({ id, titleEn, titleFr, citation, licence }) => ({
			id,
			title: language.value === "fr" ? titleFr : titleEn,
			citation,
			licence,
		})),
	});
}

/** The date in words: "30 Sep 2019", "1 Jan 2015 and 31 Dec 2018". */
export function timeInWords(): string {
	const { time } = words.value;
	const shown = shownTime.value;
	if (shown === null) return time.anyDate;
	const inWords = (day: string) => formatDay(day, language.value);
	return typeof shown === "string" ? inWords(shown) : inWords(shown.from) + time.periodAnd + inWords(shown.to);
}

/** What is shown, in the sentence of the page. */
export function sentence(): string {
	const { time } = words.value;
	// In a file today is a day like any other.
	const sources = time.sentenceMiddleDay + formatDay(asKnownOn.value ?? today(), language.value);
	const past = beyondSources.value;
	const start = past?.future ? time.sentenceStartFuture : time.sentenceStart;
	const noLater = past === null ? "" : ` ${time.noLaterSource(publishedWords(past.last.slice(0, 7), language.value))}`;
	return start[timeMode.value] + timeInWords() + sources + time.sentenceEnd + noLater;
}

/** The types of relationships that are drawn and not hidden; null where none is hidden, and with `everything`. */
export function shownTypes(everything: boolean): readonly string[] | null {
	const { families } = filters.value;
	if (everything || families.size === 0) return null;
	return [...relationshipTypes.value.values()]
		.filter(({ family }) => family !== "none" && !families.has(family))
		.map(({ type }) => type);
}
