import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { looks } from "../../../client/graph-view/looks.ts";
import { exportView } from "../../../client/store/export/export-view.ts";
import { type Filters, openingFilters, STANDINGS } from "../../../client/store/filters.ts";
import { isFact } from "../../../client/store/presence.ts";
import { tally } from "../../../client/store/tally.ts";
import { defaultWhen } from "../../../model/time/counts.ts";
import { undated } from "../../../model/time/state.ts";
import type { When } from "../../../model/time/types.ts";
import { countedScene, day } from "./arbitraries.ts";

const filters: fc.Arbitrary<Filters> = fc.record({
	labels: fc.subarray(["PERSON", "COMPANY", "FUNDING", "EVENT"]).map((some) => new Set(some)),
	families: fc.subarray(["founded", "owns", "said"]).map((some) => new Set(some)),
	standings: fc.subarray([...STANDINGS], { minLength: 1 }).map((some) => new Set(some)),
	undated: fc.boolean(),
	dimmed: fc.constant(new Set<string>()),
	differing: fc.constant(false),
	byAmount: fc.constant(false),
});

const time = fc.oneof(
	day.map((at) => ({ at, during: null })),
	fc.tuple(day, day).map(([a, b]) => ({ at: null, during: a < b ? { from: a, to: b } : { from: b, to: a } })),
	fc.constant({ at: null, during: null }),
);

/** A fact of its own has one period, and joins entities. */
const asStored = countedScene.map((scene) => {
	const facts = new Set(scene.nodes.filter(isFact).map(({ id }) => id));
	const seen = new Set(scene.nodes.map(({ id }) => id));
	const relationships = scene.relationships.filter(({ fact, from, to }) => {
		if (scene.nodes.some(({ id }) => id === fact)) return true;
		if (seen.has(fact) || facts.has(from) || facts.has(to)) return false;
		seen.add(fact);
		return true;
	});
	return { ...scene, relationships };
});

const view = fc.tuple(asStored, time, fc.option(day), filters).map(([scene, shown, asKnownOn, chosen]) => ({
	scene,
	chosen,
	when: {
		...defaultWhen,
		...shown,
		asKnownOn,
		standings: [...chosen.standings],
		undated: chosen.undated,
	} satisfies When,
}));

type View = typeof view extends fc.Arbitrary<infer Of> ? Of : never;

const exported = ({ scene, when, chosen }: View) =>
	exportView(
		{
			scene,
			disagreements: [],
			positions: new Map(),
			familyOf: scene.familyOf as never,
			wordingOf: () => ({ en: "", fr: "" }),
			when,
			filters: chosen,
		},
		{ everything: false, language: "en" } as never,
	);

const inFullInk = (looked: ReadonlyMap<string, string>) =>
	[...looked].filter(([, look]) => look !== "ended" && look !== "not-yet").map(([id]) => id);

describe("what counts in a view is one set", () => {
	it("in the picture at full ink, and in the export", () => {
		fc.assert(
			fc.property(view, (each) => {
				const { scene, when, chosen } = each;
				const drawn = looks({
					nodes: scene.nodes as never,
					relationships: scene.relationships as never,
					types: new Map(scene.relationships.map(({ type }) => [type, { family: scene.familyOf(type) } as never])),
					when: { ...when, ended: true },
					compared: null,
					hidden: chosen,
					path: null,
				});
				const { nodes, relationships } = exported(each);
				expect(inFullInk(drawn.nodes).sort()).toEqual(nodes.map(({ id }) => id).sort());
				expect(inFullInk(drawn.relationships).sort()).toEqual(relationships.map(({ id }) => id).sort());
			}),
			{ numRuns: 400 },
		);
	});

	it("in the rows of the legend, and in what is said to be true or to have happened", () => {
		fc.assert(
			fc.property(view, (each) => {
				const { scene, when, chosen } = each;
				const { nodes, relationships } = exported(each);
				const totals = tally(scene, when, chosen);
				const shownFamilies = [...totals.families].filter(([family]) => !chosen.families.has(family));
				expect(totals.nodes).toBe(nodes.length);
				expect(shownFamilies.reduce((sum, [, n]) => sum + n, 0)).toBe(relationships.length);
				if (when.at === null) return;
				const ofScene = new Set(scene.nodes.map(({ id }) => id));
				const facts = new Set([
					...nodes
						.filter(({ label, period }) => ["FUNDING", "STATEMENT", "EVENT"].includes(label) && !undated(period))
						.map(({ id }) => id),
					...relationships.filter(({ fact, period }) => !ofScene.has(fact) && !undated(period)).map(({ fact }) => fact),
				]);
				expect(totals.states.holds + totals.states.happened + totals.states.unreal).toBe(facts.size);
				expect(totals.dates.covers + totals.dates.mayCover).toBe(facts.size);
			}),
			{ numRuns: 400 },
		);
	});

	it("of which a relationship to somebody who is not there yet is no part", () => {
		const period = { text: null, attested: null, note: null, doubtful: false } as const;
		const always = { startEarliest: null, startLatest: null, endEarliest: null, endLatest: "2022-11-30" };
		const later = { startEarliest: "2022-11-30", startLatest: "2022-11-30", endEarliest: null, endLatest: null };
		const vouched = { standing: "REPORTED", knownFrom: "2023-01-01", knownTo: null } as const;
		const node = (id: string, bounds: typeof always | typeof later, said: boolean) => ({
			id,
			label: "COMPANY" as const,
			name: { en: id, fr: id },
			kind: null,
			period: { ...period, ...bounds, nature: "STATE" as const },
			vouched: said ? vouched : null,
			money: null,
			words: null,
		});
		const made = {
			id: "made",
			fact: "fact/made",
			type: "MAKES",
			from: "company/maker",
			to: "product/late",
			title: null,
			period: { ...period, ...always, nature: "OCCURRENCE" as const },
			vouched,
		};
		const scene = {
			nodes: [node("company/maker", always, false), node("product/late", later, true)],
			relationships: [made],
			familyOf: () => "making",
		};
		const when = { ...defaultWhen, at: "2019-09-30" };
		const { families, states } = tally(scene, when, openingFilters);
		expect(families.size).toBe(0);
		expect(states.happened).toBe(0);
	});
});
