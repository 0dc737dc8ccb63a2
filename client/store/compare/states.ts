import { computed } from "@preact/signals";
import { onDay } from "../../../model/time/state.ts";
import { formatDay, formatPeriodBriefly } from "../../../model/time/wording.ts";
import { known } from "../known.ts";
import { language, words } from "../language.ts";
import { selected } from "../selection.ts";
import { countable } from "../when.ts";
import { compared } from "./comparison.ts";
import { attributesThen, type Version, versionsOf } from "./fetched-comparison.ts";
import { judgedFacts } from "./judged-scene.ts";
import { type Compared, type Judged, judge } from "./verdict.ts";

/** What is selected, on one side of the comparison. */
export interface StateOnSide {
	readonly side: "a" | "b";
	readonly day: string;
	readonly state: string;
	/** The version that stood there, where it is another one than the one that is shown. */
	readonly version: { readonly id: string; readonly words: string } | null;
}

/** What is selected on both sides; null where it is no fact that is compared. */
export const selectedStates = computed<{ judged: Judged<Version>; sides: readonly StateOnSide[] } | null>(() => {
	const now = compared.value;
	const id = selected.value;
	if (now === null || id === null) return null;
	const judged = judgedOf(known.value.relationships.get(id)?.fact ?? id, now);
	if (judged === null) return null;
	const shown = known.value.relationships.get(id)?.fact ?? id;
	return { judged, sides: (["a", "b"] as const).map((side) => stateOn(side, judged, now, shown)) };
});

function judgedOf(fact: string, now: Compared): Judged<Version> | null {
	const inPicture = judgedFacts.value.find(({ drawn, atA }) => drawn.id === fact || atA?.id === fact);
	if (inPicture !== undefined) return inPicture;
	const attribute = attributesThen.value?.find(({ id }) => id === fact);
	if (attribute === undefined) return null;
	const versions = versionsOf.value.get(fact) ?? [{ id: fact, ...countable(attribute.period, attribute.vouched) }];
	return judge({ id: fact, versions }, now);
}

function stateOn(side: "a" | "b", judged: Judged<Version>, now: Compared, shown: string): StateOnSide {
	const { compare } = words.value;
	const speak = language.value;
	const day = now[side];
	const there = side === "a" ? judged.atA : judged.atB;
	const state =
		now.by === "dates"
			? compare.state[onDay(judged.drawn, now[side]).status]
			: there !== null
				? compare.state.attested
				: judged.drawn.knownFrom === null || day === null || judged.drawn.knownFrom > day
					? compare.state.notAttested
					: compare.state.withdrawn;
	return {
		side,
		day: day === null ? compare.latest : formatDay(day, speak),
		state,
		version:
			there === null || there.id === shown || now.by === "dates" ? null : { id: there.id, words: versionWords(there) },
	};
}

function versionWords(version: Version): string {
	const node = known.value.nodes.get(version.id);
	if (node !== undefined) return node.name[language.value];
	const attribute = attributesThen.value?.find(({ id }) => id === version.id);
	if (attribute !== undefined) return attribute.value[language.value];
	return formatPeriodBriefly({ ...version, text: null, attested: null }, language.value);
}
