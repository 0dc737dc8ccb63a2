import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributeChanges } from "../../../client/store/compare/attribute-changes.ts";
import type { Version } from "../../../client/store/compare/fetched-comparison.ts";
import { awayIn, verdictsOf } from "../../../client/store/compare/judged-scene.ts";
import { type Compared, figuresOf, judge, VERDICTS } from "../../../client/store/compare/verdict.ts";
import { openingFilters, STANDINGS } from "../../../client/store/filters.ts";
import { factsOf, tally } from "../../../client/store/tally.ts";
import { counts, defaultWhen } from "../../../model/time/counts.ts";
import { undated } from "../../../model/time/state.ts";
import type { When } from "../../../model/time/types.ts";
import { countedScene, day, period } from "./arbitraries.ts";

const when: fc.Arbitrary<When> = fc.record({
	at: fc.option(day),
	during: fc.constant(null),
	asKnownOn: fc.option(day),
	certainty: fc.constant("POSSIBLE" as const),
	standings: fc.subarray([...STANDINGS]),
	ended: fc.constant(false),
	undated: fc.boolean(),
});

const byDates: fc.Arbitrary<Compared & { by: "dates" }> = fc.record({
	by: fc.constant("dates" as const),
	a: day,
	b: day,
	when,
});
const bySources: fc.Arbitrary<Compared> = fc.record({
	by: fc.constant("sources" as const),
	a: day,
	b: fc.option(day),
	when,
});

/** One fact in several versions, each known from the day on which the one before it ceased to stand. */
const versions: fc.Arbitrary<Version[]> = fc
	.record({
		turns: fc.uniqueArray(day, { minLength: 1, maxLength: 4 }),
		withdrawn: fc.boolean(),
		periods: fc.array(period, { minLength: 4, maxLength: 4 }),
		standings: fc.array(fc.constantFrom(...STANDINGS), { minLength: 4, maxLength: 4 }),
	})
	.map(({ turns, withdrawn, periods, standings }) => {
		const sorted = [...turns].sort();
		const last = withdrawn && sorted.length > 1 ? sorted.pop() : null;
		return sorted.map((knownFrom, index) => ({
			...(periods[index] as (typeof periods)[number]),
			id: `fact/${index}`,
			standing: standings[index] ?? "REPORTED",
			knownFrom,
			knownTo: sorted[index + 1] ?? last ?? null,
		}));
	});

const facts = fc.array(versions, { maxLength: 12 }).map((several) =>
	several.map((all, index) => ({
		id: String(index),
		versions: all.map((each) => ({ ...each, id: `${index} ${each.id}` })),
	})),
);

const compared: fc.Arbitrary<Compared> = fc.oneof(byDates, bySources);

describe("The figures of a comparison", () => {
	it("add up: what is there at A, with what came and without what went, is there at B", () => {
		fc.assert(
			fc.property(facts, compared, (all, sides) => {
				const judged = all.flatMap((fact) => judge(fact, sides) ?? []);
				const { of, atA, atB, came, went, all: count } = figuresOf(judged);
				expect(atA + came - went).toBe(atB);
				expect(of.same + of.revised + of.lost).toBe(atA);
				expect(of.same + of.revised + of.gained).toBe(atB);
				expect(VERDICTS.reduce((sum, verdict) => sum + of[verdict], 0)).toBe(count);
				expect(count).toBe(judged.length);
			}),
			{ numRuns: 1_000 },
		);
	});

	it("by dates are those that the page counts on each of them alone", () => {
		fc.assert(
			fc.property(countedScene, byDates, (scene, sides) => {
				const judged = factsOf(scene, openingFilters).flatMap(
					({ id, fact }) => judge({ id, versions: [{ ...fact, id }] }, sides, awayIn(scene, sides)) ?? [],
				);
				const { atA, atB, of, all } = figuresOf(judged);
				for (const [at, there] of [
					[sides.a, atA],
					[sides.b, atB],
				] as const) {
					const { states } = tally(scene, { ...sides.when, at, during: null }, openingFilters);
					expect(there).toBe(states.holds + states.happened + states.unreal);
					expect(of.undated).toBe(states.undated);
					expect(all).toBe(states.all);
				}
			}),
		);
	});

	it("by sources are those of the versions that stood by each of the two days", () => {
		fc.assert(
			fc.property(facts, bySources, (all, sides) => {
				const judged = all.flatMap((fact) => judge(fact, sides) ?? []);
				const standing = (asKnownOn: string | null) =>
					all.flatMap((fact) => fact.versions.filter((version) => counts(version, { ...sides.when, asKnownOn })))
						.length;
				const { atA, atB } = figuresOf(judged);
				expect(atA).toBe(standing(sides.a));
				expect(atB).toBe(standing(sides.b));
			}),
		);
	});

	it("by sources are those that the page counts by each of them alone, on the day shown", () => {
		const shownOnADay = fc.tuple(bySources, day).map(([sides, at]) => ({ ...sides, when: { ...sides.when, at } }));
		fc.assert(
			fc.property(countedScene, shownOnADay, (scene, sides) => {
				const judged = factsOf(scene, openingFilters).flatMap(
					({ id, fact }) => judge({ id, versions: [{ ...fact, id }] }, sides, awayIn(scene, sides)) ?? [],
				);
				const { atA, atB } = figuresOf(judged.filter(({ drawn }) => !undated(drawn)));
				for (const [asKnownOn, there] of [
					[sides.a, atA],
					[sides.b, atB],
				] as const) {
					const { states } = tally(scene, { ...sides.when, asKnownOn }, openingFilters);
					expect(there).toBe(states.holds + states.happened + states.unreal);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it("change their places where A and B do", () => {
		fc.assert(
			fc.property(facts, byDates, (all, sides) => {
				const there = figuresOf(all.flatMap((fact) => judge(fact, sides) ?? []));
				const back = figuresOf(all.flatMap((fact) => judge(fact, { ...sides, a: sides.b, b: sides.a }) ?? []));
				expect({ ...back.of, gained: back.of.lost, lost: back.of.gained }).toEqual(there.of);
				expect([back.atA, back.atB, back.came, back.went]).toEqual([there.atB, there.atA, there.went, there.came]);
			}),
		);
	});

	it("say that nothing changed where A and B are one day", () => {
		fc.assert(
			fc.property(facts, compared, (all, sides) => {
				const one = { ...sides, b: sides.a } as Compared;
				const { came, went, of } = figuresOf(all.flatMap((fact) => judge(fact, one) ?? []));
				expect([came, went, of.revised]).toEqual([0, 0, 0]);
			}),
		);
	});
});

describe("The picture of a comparison", () => {
	it("draws no line without both its ends, and every fact that is not hidden", () => {
		fc.assert(
			fc.property(countedScene, byDates, fc.subarray([...VERDICTS]), (scene, sides, hide) => {
				const hidden = new Set(hide);
				const judged = factsOf(scene, openingFilters).flatMap(
					({ id, fact }) => judge({ id, versions: [{ ...fact, id }] }, sides) ?? [],
				);
				const { nodes, relationships } = verdictsOf(scene, judged, sides, hidden);
				const verdicts = new Map(judged.map(({ id, verdict }) => [id, verdict]));
				for (const { id, fact, from, to } of scene.relationships) {
					const verdict = verdicts.get(fact);
					expect(relationships.get(id)).toBe(verdict === undefined || hidden.has(verdict) ? undefined : verdict);
					if (!relationships.has(id)) continue;
					for (const end of [from, to].filter(
						(each) => !verdicts.has(each) && /^(person|company|product|source)/.test(each),
					))
						expect(nodes.has(end)).toBe(true);
				}
				for (const { id } of scene.nodes) {
					const verdict = verdicts.get(id);
					if (verdict !== undefined && !hidden.has(verdict)) expect(nodes.get(id)).toBe(verdict);
				}
			}),
		);
	});
});

describe("An attribute", () => {
	const said = (id: string, value: string, from: string | null, to: string | null) => ({
		id,
		of: "company/openai",
		key: "legal form",
		value: { en: value, fr: value },
		period: {
			startEarliest: from,
			startLatest: from,
			endEarliest: to,
			endLatest: to,
			doubtful: false,
			nature: "STATE" as const,
			text: null,
			attested: null,
			note: null,
		},
		vouched: { standing: "REPORTED" as const, knownFrom: "2018-01-01", knownTo: null },
	});
	const dates = (a: string, b: string): Compared => ({ by: "dates", a, b, when: defaultWhen });

	it("has changed where another value is there at B than at A", () => {
		const nonprofit = said("attribute/a", "nonprofit", "2015-12-11", "2019-03-10");
		const company = said("attribute/b", "capped-profit company", "2019-03-11", null);
		const [change, ...others] = attributeChanges([nonprofit, company], dates("2016-01-01", "2019-09-30"));
		expect(others).toEqual([]);
		expect(change).toEqual({ of: "company/openai", key: "legal form", was: [nonprofit], is: [company] });
		expect(attributeChanges([nonprofit, company], dates("2016-01-01", "2018-01-01"))).toEqual([]);
	});

	it("that has no date has changed by no date", () => {
		const undatedOne = said("attribute/a", "open", null, null);
		expect(attributeChanges([undatedOne], dates("2016-01-01", "2019-09-30"))).toEqual([]);
	});

	it("has changed by sources where another version stood, or none", () => {
		const first = {
			...said("attribute/a", "nonprofit", "2015-12-11", null),
			vouched: { standing: "REPORTED" as const, knownFrom: "2018-01-01", knownTo: "2023-02-17" },
		};
		const second = {
			...said("attribute/b", "for profit", "2015-12-11", null),
			vouched: { standing: "REPORTED" as const, knownFrom: "2023-02-17", knownTo: null },
		};
		const sources = (a: string, b: string | null): Compared => ({ by: "sources", a, b, when: defaultWhen });
		expect(attributeChanges([first, second], sources("2018-12-31", null))).toMatchObject([
			{ was: [first], is: [second] },
		]);
		expect(attributeChanges([first, second], sources("2017-12-31", "2018-12-31"))).toMatchObject([
			{ was: [], is: [first] },
		]);
		expect(attributeChanges([first, second], sources("2018-12-31", "2019-12-31"))).toEqual([]);
	});
});
