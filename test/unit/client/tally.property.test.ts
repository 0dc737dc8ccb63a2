import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Filters, openingFilters, STANDINGS } from "../../../client/store/filters.ts";
import { isFact } from "../../../client/store/presence.ts";
import { factsOf, tally } from "../../../client/store/tally.ts";
import { counts, defaultWhen } from "../../../model/time/counts.ts";
import { onDay } from "../../../model/time/state.ts";
import { countedScene, day } from "./arbitraries.ts";

const filters: fc.Arbitrary<Filters> = fc.record({
	labels: fc.subarray(["PERSON", "COMPANY", "FUNDING", "EVENT"]).map((some) => new Set(some)),
	families: fc.subarray(["founded", "owns", "said"]).map((some) => new Set(some)),
	standings: fc.subarray([...STANDINGS]).map((some) => new Set(some)),
	undated: fc.boolean(),
	dimmed: fc.constant(new Set<string>()),
	differing: fc.constant(false),
	byAmount: fc.constant(false),
});

const whenOf = (at: string | null, asKnownOn: string | null, chosen: Filters) => ({
	...defaultWhen,
	at,
	asKnownOn,
	standings: [...chosen.standings],
	undated: chosen.undated,
});

describe("the counts", () => {
	it("add up: every fact is in exactly one state on a day", () => {
		fc.assert(
			fc.property(countedScene, day, fc.option(day), filters, (scene, at, known, chosen) => {
				const { states } = tally(scene, whenOf(at, known, chosen), chosen);
				const { holds, happened, ended, notYet, undated, unreal, all } = states;
				expect(holds + happened + ended + notYet + undated + unreal).toBe(all);
			}),
		);
	});

	it("agree with the logic of time, fact by fact, where nothing is said of anybody's existence", () => {
		fc.assert(
			fc.property(countedScene, day, filters, (drawn, at, chosen) => {
				const existing = drawn.nodes.map((node) => (isFact(node) ? node : { ...node, vouched: null }));
				const scene = { ...drawn, nodes: existing };
				const when = whenOf(at, null, chosen);
				const facts = factsOf(scene, chosen).filter(({ fact }) => counts(fact, { ...when, at: null, undated: true }));
				const { states } = tally(scene, when, chosen);
				const real = facts.filter(({ fact }) => fact.standing !== "PLANNED" && fact.standing !== "DENIED");
				const on = (some: typeof facts, status: string) =>
					some.filter(({ fact }) => onDay(fact, at).status === status).length;
				expect(states.holds).toBe(on(real, "HOLDS"));
				expect(states.happened).toBe(on(real, "HAPPENED"));
				expect(states.unreal).toBe(
					on(facts, "HOLDS") + on(facts, "HAPPENED") - on(real, "HOLDS") - on(real, "HAPPENED"),
				);
				expect(states.notYet).toBe(facts.filter(({ fact }) => onDay(fact, at).status === "NOT_YET").length);
			}),
		);
	});

	it("of certain and possible dates together are those of what is true or has happened, or is said to by plans and denials", () => {
		fc.assert(
			fc.property(countedScene, day, filters, (scene, at, chosen) => {
				const { states, dates } = tally(scene, whenOf(at, null, chosen), chosen);
				expect(dates.covers + dates.mayCover).toBe(states.holds + states.happened + states.unreal);
				expect(dates.undated).toBe(states.undated);
			}),
		);
	});

	it("count a fact once, however many relationships it has", () => {
		fc.assert(
			fc.property(countedScene, filters, (scene, chosen) => {
				const ids = factsOf(scene, chosen).map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
			}),
		);
	});

	it("of a row of the legend do not depend on whether that row is hidden", () => {
		fc.assert(
			fc.property(countedScene, day, (scene, at) => {
				const hidden = { ...openingFilters, labels: new Set(["PERSON"]) };
				const shown = tally(scene, whenOf(at, null, openingFilters), openingFilters);
				const without = tally(scene, whenOf(at, null, hidden), hidden);
				expect(without.labels.get("PERSON")).toBe(shown.labels.get("PERSON"));
				expect(without.nodes).toBe(shown.nodes - (shown.labels.get("PERSON") ?? 0));
			}),
		);
	});
});
