import { formatDay } from "../../../model/time/wording.ts";
import { comparedWith } from "../compare/comparison.ts";
import { verdictWords } from "../compare/verdict-words.ts";
import { datasets, inData } from "../datasets.ts";
import { today } from "../date.ts";
import { datingName } from "../filter-deeds.ts";
import { DATINGS, filters, STANDINGS } from "../filters.ts";
import { language, words } from "../language.ts";
import { nameOf } from "../names.ts";
import { scene } from "../scene.ts";
import { sent } from "../sent.ts";
import { shownPath } from "../shown-path.ts";
import { type TimeMode, timeMode } from "../time-mode.ts";
import { totals } from "../totals.ts";
import { linkToSend } from "../view.ts";
import { FAMILIES, familyName, LABELS, labelName } from "../vocabulary.ts";
import { sentence } from "./current-export.ts";
import type { PortraitFrame } from "./portrait-frame.ts";
import { shownSources } from "./shown-sources.ts";

/** A sheet names no more of them; whoever follows its link finds all. */
const MOST_SOURCES = 40;

/** The frame of the picture as the page shows it now. Where its sources cannot be had the frame says so. */
export async function currentFrame(): Promise<PortraitFrame> {
	const speak = language.value;
	const { portrait } = words.value;
	return {
		title: sent.value?.title ?? null,
		lines: shownInWords(),
		note: sent.value?.note == null ? null : portrait.note(sent.value.note),
		legend: frameLegend(timeMode.value),
		sources: await sources(),
		foot: [...datasets.value.map(({ citation }) => citation), portrait.made(formatDay(today(), speak))],
		link: inData(linkToSend(location.origin)),
		longLink: portrait.longLink,
	};
}

/** What is shown and what is left out, a line for each. */
function shownInWords(): readonly string[] {
	const { portrait, counts, standing, rail } = words.value;
	const { labels, families, standings, dimmed, undated, differing, byAmount } = filters.value;
	const speak = language.value;
	const with_ = comparedWith.value;
	const path = shownPath.value;
	const kindsIn = (of: ReadonlySet<string>, among: ReadonlySet<string> = of): string[] => [
		...LABELS.filter((label) => of.has(label)).map((label) => labelName(label)[speak]),
		...FAMILIES.filter((family) => among.has(family)).map((family) => familyName(family)[speak]),
	];
	const hidden = kindsIn(labels, families);
	const back = [
		...kindsIn(dimmed),
		...STANDINGS.filter((each) => dimmed.has(each)).map((each) => standing[each]),
		...DATINGS.filter((each) => dimmed.has(each)).map(datingName),
	];
	const bases = STANDINGS.filter((each) => standings.has(each)).map((each) => standing[each]);
	return [
		sentence(),
		...(with_ === null ? [] : [portrait.compared[with_.by](formatDay(with_.day, speak))]),
		...(path === null ? [] : [portrait.path(path.nodes.map(nameOf).join(" → "))]),
		[
			counts.nodes(totals.value.nodes, scene.value.nodes.length),
			`${rail.basis}${portrait.colon}${bases.join(", ")}`,
			...(hidden.length === 0 ? [] : [portrait.hidden(hidden.join(", "))]),
			...(back.length === 0 ? [] : [portrait.dimmed(back.join(", "))]),
			...(undated ? [] : [portrait.undatedHidden]),
			...(differing ? [portrait.onlyDiffering] : []),
			...(byAmount ? [portrait.byAmount] : []),
		].join(" · "),
	];
}

/** What the signs of a picture mean, in which dates count as this mode has them. */
export function frameLegend(mode: TimeMode): PortraitFrame["legend"] {
	const { rail, counts, compare, differ } = words.value;
	const speak = language.value;
	const period = mode === "period";
	const verdicts = verdictWords.value;
	const by = comparedWith.value?.by ?? "dates";
	return {
		headings: {
			nodes: rail.nodes,
			relationships: rail.relationships,
			dates: rail.certainty,
			basis: rail.basis,
			changes: compare.rail[by],
		},
		labels: recordOf(LABELS, (label) => labelName(label)[speak]),
		families: recordOf(FAMILIES, (family) => familyName(family)[speak]),
		looks: {
			certain: mode === "any" ? rail.dated : period ? rail.touches : rail.covers,
			possible: period ? rail.mayTouch : rail.mayCover,
			undated: rail.noDate,
			ended: period ? counts.before : counts.ended,
			"not-yet": period ? counts.after : counts.notYet,
		},
		bases: words.value.standing,
		changes: {
			gained: verdicts.gained(2),
			lost: verdicts.lost(2),
			between: verdicts.between(2),
			revised: verdicts.revised(2),
			same: verdicts.same(2),
			neither: verdicts.neither(2),
			undated: verdicts.undated(2),
		},
		contradiction: differ.INCOMPATIBLE,
		bundle: rail.bundle,
	};
}

function recordOf<Key extends string>(keys: readonly Key[], name: (key: Key) => string): Record<Key, string> {
	return Object.fromEntries(keys.map((key) => [key, name(key)])) as Record<Key, string>;
}

async function sources(): Promise<PortraitFrame["sources"]> {
	const { portrait } = words.value;
	try {
		const all = await shownSources();
		if (all.length === 0) return null;
		const left = all.length - MOST_SOURCES;
		return {
			heading: portrait.sources(all.length),
			entries: left > 0 ? [...all.slice(0, MOST_SOURCES), portrait.moreSources(left)] : all,
		};
	} catch {
		return { heading: portrait.sourcesHeading, entries: [portrait.sourcesAway] };
	}
}
