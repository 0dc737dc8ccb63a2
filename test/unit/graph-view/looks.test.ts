import { describe, expect, it } from "vitest";
import { type LooksInput, looks } from "../../../client/graph-view/looks.ts";
import { LOOKS } from "../../../client/graph-view/scrub/dated-marks.ts";
import { lookFrames } from "../../../client/graph-view/scrub/look-frames.ts";
import type { Verdict } from "../../../client/store/compare/verdict.ts";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { inputOf } from "../../fixtures/graph-view/input.ts";
import { nodes, path, relationships } from "../../fixtures/graph-view/scene.ts";

const input: LooksInput = {
	nodes,
	relationships,
	types: new Map(vocabulary.relationshipTypes.map((entry) => [entry.type, entry])),
	when: { at: "2019-09-30", during: null, asKnownOn: null, standings: ["REPORTED"], undated: true, ended: true },
	compared: null,
	hidden: { labels: new Set(), families: new Set() },
	path,
};
/** Two who come to a company only later than on the shown day. */
const later = relationships.map((each) =>
	each.to === "company/deepmind" && each.type === "WORKS_AT"
		? { ...each, period: { ...each.period, startEarliest: "2023-01-01" as const } }
		: each,
);
const on = (at: string | null) => looks({ ...input, when: { ...input.when, at } });

describe("the look of a thing on a date", () => {
	it("is solid, dashed, dotted, grey or faint, as its dates say", () => {
		const shown = on("2019-06-01");
		expect(shown.relationships.get("fact/musk-founded-openai")).toBe("certain");
		expect(shown.nodes.get("funding/microsoft-2019")).toBe("possible");
		expect(shown.relationships.get("fact/musk-leads-tesla")).toBe("undated");
		expect(shown.relationships.get("fact/musk-board")).toBe("ended");
		expect(shown.nodes.get("statement/musk-2023-02-17")).toBe("not-yet");
	});
	it("of the relationships of a deal is the deal's", () => {
		const shown = on("2018-06-01");
		expect(shown.nodes.get("funding/musk-pledge")).toBe("possible");
		expect(shown.relationships.get("funding/musk-pledge#PROVIDED@person/elon-musk")).toBe(
			shown.relationships.get("funding/musk-pledge#RECEIVED_BY@company/openai"),
		);
	});
	it("of an entity without dates is faint only while every tie drawn at it has not begun", () => {
		expect(on("2019-09-30").nodes.get("person/laura-loomer")).toBe("not-yet");
		expect(on("2019-09-30").awaited.get("person/laura-loomer")?.id).toBe("fact/loomer-twitter");
		expect(on("2023-02-01").nodes.get("person/laura-loomer")).toBe("undated");
		expect(on("2019-09-30").nodes.get("company/tesla")).toBe("undated");
	});
	it("of an entity whose ties were taken out is what it was: taking something away brings nobody into being", () => {
		const gone = "company/deepmind";
		const of = ({ from, to }: LooksInput["relationships"][number]) => from === gone || to === gone;
		const left = {
			...input,
			when: { ...input.when, at: "2019-09-30" },
			nodes: nodes.filter(({ id }) => id !== gone),
			relationships: later.filter((each) => !of(each)),
		};
		const takenOut = { nodes: nodes.filter(({ id }) => id === gone), relationships: later.filter(of) };
		const shown = looks({ ...left, takenOut });
		expect(shown.nodes.get("person/manuel-kroiss")).toBe("not-yet");
		expect(shown.awaited.get("person/manuel-kroiss")?.id).toBe("fact/kroiss-deepmind");
		expect(shown.nodes.has(gone)).toBe(false);
		expect(takenOut.relationships.some(({ id }) => shown.relationships.has(id))).toBe(false);
		const frames = lookFrames(inputOf({ ...left, takenOut }));
		frames.to(left.when, null);
		expect([...frames.nodes].map((code) => LOOKS[code] ?? null)).toEqual(
			left.nodes.map(({ id }) => shown.nodes.get(id) ?? null),
		);
	});
	it("of what lies on the path is never faint for want of ties", () => {
		expect(on("2010-01-01").nodes.get("company/microsoft")).toBe("undated");
	});
	it("without a date is what its own dates are: given or not", () => {
		expect(new Set(on(null).relationships.values())).toEqual(new Set(["certain", "undated"]));
	});
});

describe("what is drawn at all", () => {
	it("leaves out the ended and the undated where they are not asked for, but no entity of unknown dates", () => {
		const shown = looks({ ...input, when: { ...input.when, undated: false, ended: false } });
		expect(shown.relationships.has("fact/musk-leads-tesla")).toBe(false);
		expect(shown.relationships.has("fact/musk-board")).toBe(false);
		expect(shown.nodes.has("funding/musk-pledge")).toBe(false);
		expect(shown.nodes.has("company/tesla")).toBe(true);
	});
	it("leaves out a fact whose standing is not asked for, with its relationships", () => {
		const shown = looks({ ...input, when: { ...input.when, standings: ["CONFIRMED"] } });
		expect(shown.nodes.has("funding/microsoft-2019")).toBe(false);
		expect(shown.relationships.size).toBe(0);
		// Whether somebody is there is told by what is said of their existence, on whatever basis.
		expect(shown.nodes.get("company/x-ai")).toBe(on("2019-09-30").nodes.get("company/x-ai"));
	});
	it("leaves out what the sources published by the known day do not attest", () => {
		const known = (asKnownOn: string) => looks({ ...input, when: { ...input.when, asKnownOn } }).relationships.size;
		expect(known("2023-04-29")).toBe(0);
		expect(known("2023-04-30")).toBe(relationships.length);
	});
	it("leaves out what the legend hides, and every relationship that hangs on it", () => {
		const hidden = { labels: new Set(["STATEMENT"]), families: new Set(["making"]) };
		const shown = looks({ ...input, hidden });
		expect([...shown.nodes.keys()].filter((id) => id.startsWith("statement/"))).toEqual([]);
		expect([...shown.relationships.keys()].filter((id) => /#(SAID|ABOUT)@/.test(id))).toEqual([]);
		expect(shown.relationships.has("fact/openai-chatgpt")).toBe(false);
	});
});

describe("the look of a thing in a comparison", () => {
	const board = "fact/musk-board";
	const deal = "funding/microsoft-2019";
	const compared = (verdicts: Readonly<Record<string, Verdict>>) => {
		const all = new Map(Object.entries(verdicts));
		const only = (there: readonly { readonly id: string }[]) =>
			new Map(there.flatMap(({ id }) => (all.has(id) ? [[id, all.get(id) as Verdict] as const] : [])));
		return looks({ ...input, compared: { nodes: only(nodes), relationships: only(relationships) } });
	};
	it("is ended for what is gone, as on B for what is there, and faint for what is on neither side", () => {
		const ends = { "person/elon-musk": "same", "company/openai": "same" } as const;
		expect(compared({ ...ends, [board]: "lost" }).relationships.get(board)).toBe("ended");
		expect(compared({ ...ends, [board]: "between" }).relationships.get(board)).toBe("ended");
		expect(compared({ ...ends, [board]: "neither" }).relationships.get(board)).toBe("not-yet");
		expect(compared({ [deal]: "gained" }).nodes.get(deal)).toBe("certain");
	});
	it("is none for what is not compared, and no line is drawn without both its ends", () => {
		const shown = compared({ "person/elon-musk": "same", [board]: "lost" });
		expect([...shown.nodes.keys()]).toEqual(["person/elon-musk"]);
		expect(shown.relationships.size).toBe(0);
		expect(shown.awaited.size).toBe(0);
	});
});
