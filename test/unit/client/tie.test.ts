import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../../../client/i18n/en.ts";
import type { Path } from "../../../client/store/path.ts";
import { pathSteps, pathYears } from "../../../client/store/path-steps.ts";
import type { StoredNode, StoredRelationship } from "../../../client/store/stored-node.ts";
import { allowing, avoiding, tieBetween, turned } from "../../../client/store/tie.ts";
import { whyNone } from "../../../client/store/why-none.ts";
import { defaultWhen } from "../../../model/time/counts.ts";
import type { Label, Standing } from "../../../model/vocabulary/types.ts";
import { nodeId } from "./arbitraries.ts";

const year = (text: string, nature: "STATE" | "OCCURRENCE" = "OCCURRENCE") => ({
	text,
	attested: null,
	note: null,
	startEarliest: `${text}-01-01`,
	startLatest: `${text}-12-31`,
	endEarliest: `${text}-01-01`,
	endLatest: `${text}-12-31`,
	doubtful: false,
	nature,
});

const node = (id: string, label: Exclude<Label, "ATTRIBUTE">, amount: string | null = null): StoredNode => ({
	id,
	label,
	name: { en: id, fr: id },
	kind: null,
	period: year("2019"),
	vouched: null,
	money: label === "FUNDING" ? { amount, currency: "USD", precision: "EXACT" } : null,
	words: null,
});

const hop = (type: string, from: string, to: string, fact = `fact/${from}-${to}`): StoredRelationship => ({
	id: `${type} ${from} ${to}`,
	fact,
	type,
	from,
	to,
	title: null,
	period: year("2015"),
	vouched: { standing: "REPORTED", knownFrom: null, knownTo: null },
});

const stepsOf = (nodes: readonly StoredNode[], relationships: readonly StoredRelationship[]) => {
	const path: Path = { nodes: nodes.map(({ id }) => id), relationships, order: "CERTAIN", refusal: null };
	const joining = { ...en.path, basis: () => "claimed by Ann" };
	return pathSteps(path, new Map(nodes.map((each) => [each.id, each])), "en", joining);
};

const [ann, bob, firm] = [node("Ann", "PERSON"), node("Bob", "PERSON"), node("Firm", "COMPANY")];

describe("the steps of a path", () => {
	it("are one a tie, with its date, what it goes along and where it leads", () => {
		const [step, ...more] = stepsOf([ann, firm], [hop("FOUNDED", "Ann", "Firm")]);
		expect(more).toEqual([]);
		expect(step).toMatchObject({ words: "Ann founded Firm", date: "2015", to: "Firm", along: "fact/Ann-Firm" });
	});

	it("are one for a deal with both its parties, whichever way it is gone along", () => {
		const deal = node("deal", "FUNDING", "1000000000");
		const [given, received] = [hop("PROVIDED", "Ann", "deal", "deal"), hop("RECEIVED_BY", "deal", "Firm", "deal")];
		for (const [nodes, hops] of [
			[
				[ann, deal, firm],
				[given, received],
			],
			[
				[firm, deal, ann],
				[received, given],
			],
		] as const) {
			const steps = stepsOf(nodes, hops);
			expect(steps).toHaveLength(1);
			expect(steps[0]).toMatchObject({ words: "Ann provided $1bn, received by Firm", along: "deal", selects: "deal" });
			expect(steps[0]?.to).toBe(nodes.at(-1)?.id);
		}
	});

	it("name everybody: two who gave to one deal, two who took part in one event", () => {
		const deal = node("deal", "FUNDING", "5");
		const event = node("the talks", "EVENT");
		expect(stepsOf([ann, deal, bob], [hop("PROVIDED", "Ann", "deal"), hop("PROVIDED", "Bob", "deal")])[0]?.words).toBe(
			"Ann provided $5; Bob too",
		);
		const both = [hop("PARTICIPATED_IN", "Ann", "the talks"), hop("PARTICIPATED_IN", "Bob", "the talks")];
		// An event is often called by a whole sentence.
		expect(stepsOf([ann, event, bob], both)[0]?.words).toBe("the talks: Ann and Bob took part");
	});

	it("say the title of a role", () => {
		const titled = { ...hop("FOUNDED", "Ann", "Firm"), title: { en: "co-founder", fr: "cofondatrice" } };
		expect(stepsOf([ann, firm], [titled])[0]?.words).toBe("Ann founded Firm (co-founder)");
	});

	it("say on what basis they stand where it is less than a report", () => {
		const on = (standing: Standing) => ({
			...hop("FOUNDED", "Ann", "Firm"),
			vouched: { standing, knownFrom: null, knownTo: null },
		});
		const basis = (standing: Standing) => stepsOf([ann, firm], [on(standing)])[0]?.basis;
		expect(basis("CLAIMED")).toEqual({ standing: "CLAIMED", words: "claimed by Ann" });
		for (const standing of ["PLANNED", "DENIED"] as const) expect(basis(standing)?.standing).toBe(standing);
		for (const standing of ["CONFIRMED", "REPORTED"] as const) expect(basis(standing)).toBeNull();
	});

	it("lead to a deal where a path ends in one", () => {
		const deal = node("deal", "FUNDING", "5");
		const steps = stepsOf([ann, deal], [hop("PROVIDED", "Ann", "deal")]);
		expect(steps).toHaveLength(1);
		expect(steps[0]?.to).toBe("deal");
	});
});

describe("the years of a path", () => {
	const years = (...periods: readonly StoredRelationship["period"][]) =>
		pathYears(
			{
				nodes: [],
				relationships: periods.map((period) => ({ ...hop("FOUNDED", "Ann", "Firm"), period })),
				order: null,
				refusal: null,
			},
			"en",
		);
	const attested = { ...year("2023"), startEarliest: null, endLatest: null };

	it("stand in the order of the steps, each once where steps share it", () => {
		expect(years(year("2019"), year("2015"))).toBe("2019 → 2015");
		expect(years(year("2015"), year("2015"), year("2019"))).toBe("2015 → 2019");
		expect(years(year("2015"))).toBe("2015");
	});

	it("are no more exact than the beginnings that they tell", () => {
		expect(years(attested, year("2015"))).toBe("by 2023 → 2015");
	});
});

describe("asking for a tie", () => {
	const asked = fc.tuple(nodeId, nodeId).map(([from, to]) => tieBetween(from, to));

	it("leaves out what is not wanted, never an end, and allows it again", () => {
		fc.assert(
			fc.property(asked, fc.uniqueArray(nodeId), (tie, ids) => {
				const all = ids.reduce(avoiding, { ...tie, chosen: 3 });
				expect(all.avoid).toEqual(ids.filter((id) => id !== tie.from && id !== tie.to));
				expect(all.avoid.length === 0 || all.chosen === 0).toBe(true);
				expect(all.avoid.reduce(allowing, all).avoid).toEqual([]);
			}),
		);
	});

	it("from the other end, twice, is the same", () => {
		fc.assert(
			fc.property(asked, (tie) => {
				expect(turned(turned(tie))).toEqual(tie);
			}),
		);
	});
});

describe("why there is no tie", () => {
	const nodes = new Map([ann, bob].map((each) => [each.id, each]));
	const late = new Map([
		[
			"Ann",
			{
				...ann,
				period: year("2023", "STATE"),
				vouched: { standing: "REPORTED", knownFrom: "2023-01-01", knownTo: null } as const,
			},
		],
		["Bob", bob],
	]);
	const tie = tieBetween("Ann", "Bob");
	const both = new Set(["Ann", "Bob"]);
	const onDay = { ...defaultWhen, at: "2019-09-30" };

	it("is an end that is not there on the day, before all else", () => {
		expect(whyNone(tie, late, new Set(), onDay, onDay.at)).toEqual({ kind: "away", end: "Ann", time: "2019-09-30" });
		expect(whyNone(tie, late, both, defaultWhen, null)).toEqual({ kind: "apart", time: null });
	});

	it("is an end that is tied to nobody", () => {
		expect(whyNone(tie, nodes, new Set(["Ann"]), onDay, onDay.at)).toEqual({
			kind: "untied",
			end: "Bob",
			time: "2019-09-30",
		});
	});

	it("is what is left out, where something is; else that they lie apart", () => {
		expect(whyNone(avoiding(tie, "Firm"), nodes, both, defaultWhen, null)).toEqual({ kind: "avoided" });
		expect(whyNone(tie, nodes, both, defaultWhen, null)).toEqual({ kind: "apart", time: null });
	});
});
