import { describe, expect, it } from "vitest";
import { beginnings } from "../../../../client/graph-view/beginnings.ts";
import type { SceneNode, ScenePeriod, SceneRelationship } from "../../../../client/store/scene-types.ts";
import type { Day } from "../../../../model/time/types.ts";

describe("where a node begins", () => {
	const none = { endEarliest: null, endLatest: null, doubtful: false, text: null, attested: null, note: null };
	const period = (from: Day | null, by: Day | null): ScenePeriod => ({
		...none,
		nature: "STATE",
		startEarliest: from,
		startLatest: by,
	});
	const node = (id: string, label: SceneNode["label"], when = period(null, null)): SceneNode => ({
		id,
		label,
		name: { en: id, fr: id },
		kind: null,
		period: when,
		vouched: null,
		money: null,
		words: null,
	});
	const tie = (id: string, from: string, to: string, when: ScenePeriod): SceneRelationship => ({
		id,
		fact: id,
		type: "OWNS",
		from,
		to,
		title: null,
		period: when,
		vouched: { standing: "REPORTED", knownFrom: null, knownTo: null },
	});
	const nodes = [
		node("a", "PERSON"),
		node("b", "COMPANY"),
		node("c", "COMPANY"),
		node("deal", "FUNDING", period("2019-03-01", "2019-09-10")),
	];
	const of = (ties: readonly SceneRelationship[], counts = (_: SceneRelationship) => true) =>
		Object.fromEntries(beginnings(nodes, ties, counts));

	it("is the first day on which one of its ties certainly holds; a deal's own date is its own", () => {
		const ties = [
			tie("1", "a", "b", period("2010-01-01", "2018-12-31")),
			tie("2", "a", "deal", period("2015-01-01", "2015-06-30")),
		];
		expect(of(ties)).toEqual({
			a: { from: "2015-01-01", by: "2015-06-30" },
			b: { from: "2010-01-01", by: "2018-12-31" },
			deal: { from: "2019-03-01", by: "2019-09-10" },
		});
	});
	it("is the last day that may be meant where a source says only that it held, but where even that is uncertain", () => {
		const attested = (text: string) => ({ ...period(null, "2018-01-01"), attested: text, doubtful: true });
		const pledge = { ...node("pledge", "FUNDING"), period: attested("2018") };
		expect(beginnings([pledge], [], () => true).get("pledge")).toEqual({ from: null, by: "2018-12-31" });
		expect(beginnings([{ ...pledge, period: attested("2018?") }], [], () => true).size).toBe(0);
	});
	it("is not known where no tie has a date, its date is doubtful or nobody vouches for it", () => {
		expect(of([tie("1", "a", "b", period("2010-01-01", null))])).not.toHaveProperty("a");
		expect(of([tie("1", "a", "b", { ...period("2010-01-01", "2010-01-01"), doubtful: true })])).not.toHaveProperty("a");
		expect(of([tie("1", "a", "b", period("2010-01-01", "2010-01-01"))], () => false)).not.toHaveProperty("a");
	});
});
