import { describe, expect, it } from "vitest";
import { edgePictures } from "../../../client/graph-view/edge-picture.ts";
import type { GraphViewInput } from "../../../client/graph-view/input.ts";
import { looks } from "../../../client/graph-view/looks.ts";
import { nodePictures } from "../../../client/graph-view/node-picture.ts";
import { openingFilters, STANDINGS } from "../../../client/store/filters.ts";
import type { Standing } from "../../../model/vocabulary/types.ts";
import { inputOf } from "../../fixtures/graph-view/input.ts";
import * as scene from "../../fixtures/graph-view/scene.ts";

/** The scene after the article, all of which is put like this. */
function put(standing: Standing, compared: GraphViewInput["compared"] = null) {
	const vouched = { standing, knownFrom: "2023-04-30", knownTo: null };
	const input = inputOf({
		nodes: scene.nodes.map((node) => (node.vouched === null ? node : { ...node, vouched })),
		relationships: scene.relationships.map((each) => ({ ...each, vouched })),
		types: new Map(),
		fundingKinds: new Map(),
		when: {
			at: null,
			during: null,
			asKnownOn: null,
			standings: STANDINGS,
			undated: openingFilters.undated,
			ended: true,
		},
		compared,
		hidden: { labels: new Set(), families: new Set() },
		path: null,
		omitted: [],
		byAmount: false,
		language: "en",
		narrow: false,
	});
	const found = looks(input);
	const [nodes, edges] = [nodePictures(input, found, (text) => text.length * 6), edgePictures(input, found)];
	return {
		facts: new Set([...nodes.values()].filter(({ id }) => id.startsWith("funding/")).map(({ basis }) => basis)),
		entities: new Set([...nodes.values()].filter(({ id }) => id.startsWith("company/")).map(({ basis }) => basis)),
		lines: new Set([...edges.values()].map(({ basis }) => basis)),
		said: new Set([...edges.values()].map(({ put: words }) => words)),
	};
}

describe("by whose word something stands", () => {
	it.each([
		["CLAIMED", "claimed"],
		["PLANNED", "planned"],
		["DENIED", "denied"],
	] as const)("is marked in the picture where it is %s, and said of a line that is asked", (standing, words) => {
		const { facts, entities, lines, said } = put(standing);
		expect([facts, lines, said]).toEqual([new Set([standing]), new Set([standing]), new Set([words])]);
		expect(entities).toEqual(new Set([null]));
	});
	it.each([
		["CONFIRMED", "on record"],
		["REPORTED", "reported"],
	] as const)("is only said where it is %s, as most is", (standing, words) => {
		const { facts, lines, said } = put(standing);
		expect([facts, lines, said]).toEqual([new Set([null]), new Set([null]), new Set([words])]);
	});
	it("is not marked in a comparison, which says what has changed and nothing else", () => {
		const { facts, lines } = put("DENIED", { nodes: new Map(), relationships: new Map() } as never);
		expect([facts, lines]).toEqual([new Set([null]), new Set([null])]);
	});
});
