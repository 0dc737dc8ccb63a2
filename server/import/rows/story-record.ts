import type { StoryStep } from "../../../model/story.ts";
import { defaultWhen } from "../../../model/time/counts.ts";
import { nodesOf, type Seen } from "../derive/seen.ts";
import type { Sound } from "../entry.ts";
import type { Step } from "../format/story.ts";
import { referencesOf } from "../references.ts";
import { inLanguages } from "./dating.ts";
import { type GraphRecord, known, withHash } from "./graph-record.ts";

/** A story, its steps as JSON, and joined to all that they show. */
export function storyRecord(entry: Sound<"story">, seen: Seen): GraphRecord {
	const { id, kind, dataset, record } = entry;
	const steps = record.steps.map((step) => storyStep(step, seen));
	return withHash({
		id,
		kind,
		dataset,
		labels: ["Story"],
		properties: known<string>({
			...inLanguages("title", record.title),
			...inLanguages("description", record.description),
			steps: JSON.stringify(steps),
		}),
		days: {},
		evidence: [],
		copies: [],
		ends: null,
		revises: null,
		sides: [],
		shows: shows(entry, steps),
	});
}

function storyStep(step: Step, seen: Seen): StoryStep {
	const { title, text, at, during, asKnownOn, standings, selection, camera } = step;
	return {
		title,
		text,
		at: at ?? null,
		during: during === undefined ? null : { from: during.from ?? null, to: during.to ?? null },
		asKnownOn: asKnownOn ?? null,
		standings: standings ?? defaultWhen.standings,
		nodes: nodesOf(step, seen),
		selection: selection ?? null,
		camera: camera ?? [],
	};
}

/** Whatever is in the picture of a step, or named by it, once a step. */
function shows(entry: Sound<"story">, steps: readonly StoryStep[]): NonNullable<GraphRecord["shows"]> {
	const named = referencesOf(entry).flatMap(({ id, as }) => (as.role === "shown" ? [{ id, step: as.step + 1 }] : []));
	const drawn = steps.flatMap(({ nodes }, index) => nodes.map((id) => ({ id, step: index + 1 })));
	const byKey = new Map([...drawn, ...named].map((one) => [`${one.step} ${one.id}`, one]));
	return [...byKey.values()];
}
