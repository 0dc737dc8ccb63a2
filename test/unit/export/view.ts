import fc from "fast-check";
import { exportView } from "../../../client/store/export/export-view.ts";
import type {
	ExportedAbout,
	ExportedNode,
	ExportedRelationship,
	ExportedView,
} from "../../../client/store/export/exported.ts";
import { openingFilters, STANDINGS } from "../../../client/store/filters.ts";
import { noDate } from "../../../client/store/no-date.ts";
import type { ScenePeriod } from "../../../client/store/scene-types.ts";
import { defaultWhen } from "../../../model/time/counts.ts";
import { countedScene, day } from "../client/arbitraries.ts";

export const about: ExportedAbout = {
	sentence: "Showing what was true on 30 Sep 2019, using sources published up to 1 Oct 2026.",
	link: "http://127.0.0.1:4000/#v=1&d=2019-09-30&l=en",
	made: "2026-10-01",
	time: "2019-09-30",
	asKnownOn: null,
	standings: STANDINGS,
	undated: true,
	everything: false,
	language: "en",
	dataSets: [{ id: "dataset/x", title: "A set", citation: "A set, CC BY 4.0.", licence: "CC-BY-4.0" }],
};

/** "Within 2015, until some day of 2018". */
export const vague: ScenePeriod = {
	...noDate,
	text: "2015/2018",
	note: "year inferred",
	startEarliest: "2015-01-01",
	startLatest: "2015-12-31",
	endEarliest: "2018-01-01",
	endLatest: "2018-12-31",
	doubtful: true,
};

const plain = { state: null, standing: null, knownFrom: null, knownTo: null } as const;

const node = (id: string, more: Partial<ExportedNode> = {}): ExportedNode => ({
	...plain,
	id,
	label: "COMPANY",
	kind: null,
	name: id,
	period: noDate,
	money: null,
	words: null,
	position: null,
	...more,
});

const relationship = (id: string, more: Partial<ExportedRelationship> = {}): ExportedRelationship => ({
	...plain,
	id,
	fact: id,
	type: "WORKED_FOR",
	family: "leadership",
	from: "person/a",
	to: "company/b",
	wording: "worked for",
	title: null,
	period: noDate,
	...more,
});

/** Texts that break careless writers: every sign of every format, other alphabets, what XML cannot hold. */
export const awkward = `=SUM(A1) <b> & "quoted"; ‘L’œuvre’, 日本 \u{1f30d}\tline\r\nnext ]]> \u0007\u{ffff}\ud800`;

/** A view with two relationships between the same nodes, two currencies, vague and missing dates, and awkward texts. */
export const smallView: ExportedView = {
	about,
	nodes: [
		node("person/a", { label: "PERSON", name: awkward, position: { x: 10.5, y: -20 } }),
		node("company/b", { kind: "business", period: { ...noDate, startEarliest: "2015-12-11", nature: "STATE" } }),
		node("funding/c", {
			label: "FUNDING",
			period: vague,
			state: { status: "HAPPENED", certainty: "POSSIBLE" },
			standing: "CLAIMED",
			knownFrom: "2023-04-07",
			money: { amount: "1000000000", currency: "USD", precision: "APPROXIMATE" },
		}),
		node("funding/d", { label: "FUNDING", money: { amount: "2500.50", currency: "EUR", precision: "EXACT" } }),
		node("funding/e", { label: "FUNDING", money: { amount: null, currency: "GBP", precision: "UNKNOWN" } }),
		node("statement/f", {
			label: "STATEMENT",
			words: { text: awkward, verbatim: true, speakers: ["A", "B"] },
			period: { ...noDate, endLatest: "2018-12-31", startLatest: "2018-12-31", nature: "OCCURRENCE" },
		}),
	],
	relationships: [
		relationship("fact/one", { period: vague, standing: "REPORTED", title: awkward }),
		relationship("fact/two", { type: "FOUNDED", wording: "founded" }),
		relationship("fact/two.2", { fact: "fact/two", type: "FOUNDED", from: "company/b", to: "company/b" }),
	],
	disagreements: [{ id: "disagreement/x", kind: "AT_ODDS", found: false, sides: ["fact/one", "fact/two"] }],
};

/** Views of generated scenes at a date, or everything in them. */
export const views: fc.Arbitrary<ExportedView> = fc
	.tuple(countedScene, day, fc.boolean(), fc.constantFrom("en" as const, "fr" as const))
	.map(([scene, at, everything, language]) =>
		exportView(
			{
				scene,
				disagreements: [],
				positions: new Map(),
				familyOf: () => "leadership",
				wordingOf: (type) => ({ en: type, fr: type }),
				when: { ...defaultWhen, at, standings: STANDINGS },
				filters: openingFilters,
			},
			{ ...about, time: at, everything, language },
		),
	);
