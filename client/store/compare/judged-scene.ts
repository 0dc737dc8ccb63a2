import { computed } from "@preact/signals";
import type { Day } from "../../../model/time/types.ts";
import { filters } from "../filters.ts";
import { leadingAway } from "../presence.ts";
import { scene } from "../scene.ts";
import { storedNodes, storedRelationships, takenOut } from "../shown.ts";
import type { Counted } from "../tally.ts";
import { factsOf } from "../tally.ts";
import { familyOf } from "../vocabulary.ts";
import { attributeChanges } from "./attribute-changes.ts";
import { backwards, compared, hiddenVerdicts } from "./comparison.ts";
import { entityVerdicts } from "./entity-verdict.ts";
import { attributesThen, type Version, versionsOf } from "./fetched-comparison.ts";
import {
	type Away,
	type Compared,
	type Figures,
	figuresOf,
	type Judged,
	judge,
	type Verdict,
	type Versions,
} from "./verdict.ts";

const counted = computed<Counted>(() => ({
	nodes: storedNodes.value,
	relationships: storedRelationships.value,
	takenOut: takenOut.value,
	familyOf,
}));

/** The facts of the picture that the legend leaves, each once with all its versions. */
const compareFacts = computed<readonly Versions<Version>[]>(() => {
	const facts = new Map<string, Version[]>();
	for (const { id, fact } of factsOf(counted.value, filters.value)) {
		const versions = versionsOf.value.get(id);
		const lineage = versions?.[0]?.id ?? id;
		const before = facts.get(lineage) ?? [];
		const all = versions ?? [{ ...fact, id }];
		facts.set(lineage, [...before, ...all.filter((each) => !before.some((other) => other.id === each.id))]);
	}
	return [...facts].map(([id, versions]) => ({ id, versions }));
});

/** The facts of a scene that lead to what is not there on one of the two days, or by the sources up to it. */
export function awayIn(scene: Counted, { by, a, b, when }: Compared): Away {
	const on = (day: Day | null) =>
		leadingAway(scene, by === "dates" ? { ...when, at: day, during: null } : { ...when, asKnownOn: day });
	const [onA, onB] = [on(a), on(b)];
	return (day) => (day === a ? onA : onB);
}

/** What every fact of the picture comes to; none where nothing is compared. */
export const judgedFacts = computed<readonly Judged<Version>[]>(() => {
	const now = compared.value;
	if (now === null) return [];
	const away = awayIn(counted.value, now);
	return compareFacts.value.flatMap((fact) => judge(fact, now, away) ?? []);
});

/** The figures of the comparison. */
export const figures = computed<Figures>(() => figuresOf(judgedFacts.value));

/** The attributes of the entities in the picture that differ; null until they are known. */
export const changedAttributes = computed(() => {
	const now = compared.value;
	if (now === null || attributesThen.value === null) return null;
	// Until what is left is asked for anew there are also those of what was taken out.
	const there = new Set(scene.value.nodes);
	return attributeChanges(
		attributesThen.value.filter(({ of }) => there.has(of)),
		now,
	);
});

/** What is drawn in a comparison, and what each comes to. */
export interface DrawnVerdicts {
	readonly nodes: ReadonlyMap<string, Verdict>;
	readonly relationships: ReadonlyMap<string, Verdict>;
	/** Whether B is the earlier side: then what is there at A alone is not there yet, and nothing has ended it. */
	readonly back: boolean;
}

/** The comparison as the picture draws it; null where nothing is compared. */
export const drawnVerdicts = computed<DrawnVerdicts | null>(() => {
	const now = compared.value;
	return now === null ? null : verdictsOf(counted.value, judgedFacts.value, now, hiddenVerdicts.value);
});

/** Which nodes and relationships are drawn: facts by what they come to, and entities also for what is drawn at them. */
export function verdictsOf(
	scene: Counted,
	judged: readonly Judged<Version>[],
	now: Compared,
	hidden: ReadonlySet<Verdict>,
): DrawnVerdicts {
	const byFact = new Map(judged.map((each) => [each.drawn.id, each]));
	const facts = new Map([...byFact].map(([id, { verdict }]) => [id, verdict]));
	const relationships = new Map<string, Verdict>();
	const touched = new Set<string>();
	for (const { id, fact, from, to } of scene.relationships) {
		const verdict = facts.get(fact);
		if (verdict === undefined || hidden.has(verdict)) continue;
		relationships.set(id, verdict);
		touched.add(from).add(to);
	}
	const nodes = new Map<string, Verdict>();
	const entities = entityVerdicts(scene, now, byFact);
	for (const { id, label } of scene.nodes) {
		const isFact = label === "FUNDING" || label === "STATEMENT" || label === "EVENT";
		const verdict = isFact ? facts.get(id) : entities.get(id);
		if (verdict === undefined || (hidden.has(verdict) && (isFact || !touched.has(id)))) continue;
		nodes.set(id, verdict);
	}
	return { nodes, relationships, back: backwards(now) };
}
