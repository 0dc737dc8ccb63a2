import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ShownWhen } from "../../../client/graph-view/input.ts";
import { looks } from "../../../client/graph-view/looks.ts";
import { LOOKS } from "../../../client/graph-view/scrub/dated-marks.ts";
import { CHANGES, lookFrames } from "../../../client/graph-view/scrub/look-frames.ts";
import { VERDICTS, type Verdict } from "../../../client/store/compare/verdict.ts";
import { STANDINGS } from "../../../client/store/filters.ts";
import { nodeIn, relationshipIn } from "../../../client/store/stored-node.ts";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { inputOf } from "../../fixtures/graph-view/input.ts";
import { countedScene, day } from "../client/arbitraries.ts";

const date: fc.Arbitrary<Pick<ShownWhen, "at" | "during">> = fc.oneof(
	fc.constant({ at: null, during: null }),
	day.map((at) => ({ at, during: null })),
	fc
		.record({ from: fc.option(day), to: fc.option(day) })
		.filter(({ from, to }) => from === null || to === null || from <= to)
		.map((during) => ({ at: null, during })),
);

const choices = fc.record({
	standings: fc.subarray([...STANDINGS]),
	undated: fc.boolean(),
	ended: fc.boolean(),
});

/** What things come to, one after the other; where it is null they are not drawn. */
const comingTo = (things: readonly { readonly id: string }[], verdicts: readonly (Verdict | null)[]) =>
	new Map(
		things.flatMap(({ id }, index): [string, Verdict][] => {
			const verdict = verdicts[index % verdicts.length] ?? null;
			return verdict === null ? [] : [[id, verdict]];
		}),
	);

describe("the picture while a date is dragged", () => {
	it("gives everything the look that it is drawn in on that date or in that comparison, one after the other", () => {
		const hidden = fc.record({
			labels: fc.subarray(["PERSON", "EVENT"]).map((some) => new Set(some)),
			families: fc.subarray(["ownership", "saying"]).map((some) => new Set(some)),
		});
		const verdicts = fc.option(fc.array(fc.option(fc.constantFrom(...VERDICTS), { freq: 6 }), { minLength: 1 }));
		const dates = fc.array(fc.tuple(date, fc.option(day), verdicts), { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(countedScene, choices, hidden, dates, (scene, chosen, hide, steps) => {
				const nodes = scene.nodes.map((node) => nodeIn(node, "en"));
				const when: ShownWhen = { at: null, during: null, asKnownOn: null, ...chosen };
				const input = inputOf({
					nodes,
					relationships: scene.relationships.map((each) => relationshipIn(each, "en")),
					types: new Map(vocabulary.relationshipTypes.map((entry) => [entry.type, entry])),
					hidden: hide,
					path: { nodes: nodes.slice(0, 1).map(({ id }) => id), relationships: [], refused: null },
					when,
					compared: null,
				});
				const frames = lookFrames(input);
				for (const [shown, asKnownOn, come] of steps) {
					const next = { ...when, ...shown, asKnownOn };
					const compared =
						come === null
							? null
							: { nodes: comingTo(input.nodes, come), relationships: comingTo(input.relationships, come) };
					frames.to(next, compared);
					const expected = looks({ ...input, when: next, compared });
					const seen = (codes: Uint8Array, ids: readonly { readonly id: string }[]) =>
						ids.map(({ id }, index) => `${id} ${LOOKS[codes[index] ?? 0]}`);
					expect(seen(frames.nodes, input.nodes)).toEqual(
						input.nodes.map(({ id }) => `${id} ${expected.nodes.get(id) ?? null}`),
					);
					expect(seen(frames.edges, input.relationships)).toEqual(
						input.relationships.map(({ id }) => `${id} ${expected.relationships.get(id) ?? null}`),
					);
					for (const [codes, things, verdict] of [
						[frames.nodeChanges, expected.nodes, compared?.nodes],
						[frames.edgeChanges, expected.relationships, compared?.relationships],
					] as const) {
						const drawn = (codes === frames.nodeChanges ? input.nodes : input.relationships).map(({ id }) => id);
						drawn.forEach((id, index) => {
							if (things.has(id)) expect(CHANGES[codes[index] ?? 0]).toBe(verdict?.get(id) ?? null);
						});
					}
				}
			}),
			{ numRuns: 150 },
		);
	});
});
