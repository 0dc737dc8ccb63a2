import { computed } from "@preact/signals";
import type { Day } from "../../../model/time/types.ts";
import { formatDay } from "../../../model/time/wording.ts";
import { compared, dayOfB } from "../compare/comparison.ts";
import { shownTime } from "../date.ts";
import { filters } from "../filters.ts";
import { known } from "../known.ts";
import { language, words } from "../language.ts";
import { nameOf } from "../names.ts";
import { pathSteps } from "../path-steps.ts";
import { countingIn } from "../presence.ts";
import { selection } from "../selection.ts";
import { LONGEST, tidied } from "../sent.ts";
import { storedNodes, storedRelationships, takenOut } from "../shown.ts";
import { shownPath } from "../shown-path.ts";
import { stepBasis } from "../step-basis.ts";
import { when } from "../when.ts";

const ENTITIES: ReadonlySet<string> = new Set(["PERSON", "COMPANY", "PRODUCT"]);

/** More names than these are told by their number, unless more are selected. */
const NAMED = { atLeast: 2, atMost: 3 } as const;

/** A title made from the view: the steps of its path, else whom it shows, those that are selected first; and the date. */
export const suggestedTitle = computed<string>(() => tidied(pathTitle() ?? sceneTitle(), LONGEST.title) ?? "");

/** "Elon Musk founded OpenAI (co-founder, 2015); Microsoft provided $1bn, received by OpenAI (Mar–Sep 2019)", where there is room. */
function pathTitle(): string | null {
	const path = shownPath.value;
	const [from, to] = [path?.nodes.at(0), path?.nodes.at(-1)];
	if (path === null || from === undefined || to === undefined || path.relationships.length === 0) return null;
	const speak = language.value;
	const steps = pathSteps(path, known.value.nodes, speak, { ...words.value.path, basis: stepBasis });
	const each = steps.map(({ words, date, basis }) =>
		inBrackets(words, [date, ...(basis === null ? [] : [basis.words])]),
	);
	const whole = each.join(speak === "fr" ? " ; " : "; ");
	return [...whole].length <= LONGEST.title
		? whole
		: words.value.views.made.steps(nameOf(from), nameOf(to), steps.length);
}

/** Within the brackets that a role stands in, where it has any: "founded OpenAI (co-founder, 2015)". */
function inBrackets(words: string, more: readonly string[]): string {
	const [, before = words, role] = /^(.*) \((.*)\)$/.exec(words) ?? [];
	return `${before} (${[...(role === undefined ? [] : [role]), ...more].join(", ")})`;
}

/** "OpenAI, Microsoft and 12 more on 30 Sep 2019". */
function sceneTitle(): string {
	const there = shownEntities();
	const chosen = selection.value.filter((id) => known.value.nodes.has(id));
	const all = [...new Set([...chosen, ...(chosen.length > 1 ? [] : there)])];
	const most = Math.min(NAMED.atMost, Math.max(NAMED.atLeast, chosen.length));
	// The last one is no longer by its name than by its number.
	const named = all.length === most + 1 ? all : all.slice(0, most);
	const rest = all.length - named.length;
	const who = named.map(nameOf);
	if (who.length === 0) return dated(words.value.views.current);
	const list = new Intl.ListFormat(language.value === "fr" ? "fr" : "en-GB");
	return dated(list.format(rest === 0 ? who : [...who, words.value.views.made.others(rest)]));
}

function dated(who: string): string {
	const { made } = words.value.views;
	const say = (day: Day) => formatDay(day, language.value);
	const [now, time] = [compared.value, shownTime.value];
	if (now?.by === "dates") return made.compared(who, say(now.a), say(dayOfB(now)));
	if (time === null) return made.anyDate(who);
	return typeof time === "string" ? made.onDay(who, say(time)) : made.inPeriod(who, say(time.from), say(time.to));
}

/** The people, companies and products that count on the date and are not hidden, those with most ties first. */
function shownEntities(): readonly string[] {
	const scene = { nodes: storedNodes.value, relationships: storedRelationships.value, takenOut: takenOut.value };
	const ties = new Map<string, number>();
	for (const { from, to } of scene.relationships) {
		for (const end of [from, to]) ties.set(end, (ties.get(end) ?? 0) + 1);
	}
	return countingIn(scene, when.value)
		.nodes.filter(({ label }) => ENTITIES.has(label) && !filters.value.labels.has(label))
		.map(({ id }) => id)
		.toSorted((a, b) => (ties.get(b) ?? 0) - (ties.get(a) ?? 0));
}
