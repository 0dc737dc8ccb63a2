import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VERDICTS } from "../../../client/store/compare/verdict.ts";
import { STANDINGS } from "../../../client/store/filters.ts";
import { readLink, writeLink } from "../../../client/store/link.ts";
import { writeNodes } from "../../../client/store/link-nodes.ts";
import { type LinkedView, plainView } from "../../../client/store/linked-view.ts";
import { LONGEST, tidied } from "../../../client/store/sent.ts";
import { TIE_ORDERS } from "../../../client/store/tie.ts";
import { FAMILIES, LABELS } from "../../../client/store/vocabulary.ts";
import { day, linkedScene, nodeId } from "./arbitraries.ts";

const subset = <Item>(items: readonly Item[]) => fc.subarray([...items]).map((some) => new Set(some));

const said = (most: number) => fc.string({ unit: "grapheme" }).map((text) => tidied(text, most));

const view: fc.Arbitrary<LinkedView> = fc.record({
	time: fc.oneof(
		fc.constant(undefined),
		fc.constant(null),
		day,
		fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
	),
	asKnownOn: fc.option(day),
	comparison: fc.option(
		fc.record({
			with: fc.record({ by: fc.constantFrom("dates" as const, "sources" as const), day }),
			hidden: subset(VERDICTS),
		}),
	),
	filters: fc.record({
		labels: subset<string>(LABELS),
		families: subset<string>(FAMILIES),
		standings: subset(STANDINGS),
		undated: fc.boolean(),
		dimmed: fc.subarray(["PERSON", "EVENT", "work", "saying"]).map((some) => new Set(some)),
		differing: fc.boolean(),
		byAmount: fc.boolean(),
	}),
	selection: fc.uniqueArray(
		fc.oneof(
			nodeId,
			nodeId.map((id) => `${id}#PROVIDED@company/microsoft`),
			fc.string({ minLength: 1 }),
		),
		{ maxLength: 3 },
	),
	listed: fc.constantFrom(null, "nodes" as const, "relationships" as const),
	tie: fc.option(
		fc.record({
			from: nodeId,
			to: nodeId,
			order: fc.constantFrom(...TIE_ORDERS),
			avoid: fc.uniqueArray(fc.oneof(nodeId, fc.string({ minLength: 1 })), { maxLength: 4 }),
			atDate: fc.boolean(),
			chosen: fc.nat({ max: 9 }),
		}),
	),
	sent: fc
		.record({ title: said(LONGEST.title), note: said(LONGEST.note) })
		.map((each) => (each.title === null && each.note === null ? null : each)),
	language: fc.constantFrom(undefined, "en" as const, "fr" as const),
	scene: fc.option(linkedScene, { nil: undefined }),
});

describe("the link", () => {
	it("reproduces every view", () => {
		fc.assert(
			fc.property(view, (before) => {
				expect(readLink(writeLink(before))).toEqual({ view: before, unreadable: [], newer: false });
			}),
			{ numRuns: 500 },
		);
	});

	it("survives being an address of the browser", () => {
		fc.assert(
			fc.property(view, (before) => {
				const address = new URL(`http://localhost/#${writeLink(before)}`);
				expect(readLink(address.hash.slice(1)).view).toEqual(before);
			}),
		);
	});

	it("never throws, whatever it is given, and tells what it could not read", () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const { view: read, unreadable } = readLink(text);
				expect(read).toBeDefined();
				for (const part of unreadable) expect(text).toContain(part);
			}),
		);
	});

	it("is empty where the page opens like that anyway", () => {
		expect(writeLink(plainView)).toBe("");
		expect(readLink("")).toEqual({ view: plainView, unreadable: [], newer: false });
	});
});

describe("a link that is partly wrong", () => {
	it("shows the rest and names what is no day, no language, no version that it knows", () => {
		const { view: read, unreadable } = readLink("v=x&d=2019-02-30&l=de&s=person/elon-musk&d=2019-09-30");
		expect(unreadable).toEqual(["v=x", "d=2019-02-30", "l=de"]);
		expect(read.selection).toEqual(["person/elon-musk"]);
		expect(read.time).toBe("2019-09-30");
	});

	it("of a later Chronograph says so, and opens what can be read of it", () => {
		const read = readLink("v=2&s=person/elon-musk&q=new");
		expect(read).toMatchObject({ newer: true, unreadable: ["q=new"], view: { selection: ["person/elon-musk"] } });
		expect(readLink("v=1&s=person/elon-musk").newer).toBe(false);
	});

	it("shows the nodes that can be read, where they stand, and names each of the others", () => {
		const { view: read, unreadable } = readLink("v=1&n=p.elon-musk_0_0,z.what,c.openai_120_-40!,%%%&d=2019-09-30");
		expect(read.scene).toEqual({
			nodes: ["person/elon-musk", "company/openai"],
			removed: new Set(),
			positions: new Map([
				["person/elon-musk", { x: 0, y: 0 }],
				["company/openai", { x: 120, y: -40 }],
			]),
			axis: null,
			unbundled: new Set(),
			openingPath: false,
			pinned: new Set(["company/openai"]),
		});
		expect(unreadable).toEqual(["z.what", "%%%"]);
		expect(read.time).toBe("2019-09-30");
	});

	it("reads every node of a list as it is without the nodes that cannot be read, wherever these stand", () => {
		const unknown = fc.constantFrom("z.zebra", "%%%", "c.", "openai", "c.openai_12", "p.elon-musk??");
		fc.assert(
			fc.property(linkedScene, fc.array(fc.tuple(fc.nat(), unknown)), (scene, wrong) => {
				const whole = writeLink({ ...plainView, scene });
				const parts = writeNodes(scene)
					.split(",")
					.filter((part) => part !== "");
				fc.pre(parts.length > 0);
				const mixed = [...parts];
				for (const [at, part] of wrong) mixed.splice(at % (mixed.length + 1), 0, part);
				const { view: read, unreadable } = readLink(whole.replace(`n=${parts.join(",")}`, `n=${mixed.join(",")}`));
				expect(read.scene).toEqual(scene);
				expect([...unreadable].sort()).toEqual(wrong.map(([, part]) => part).sort());
			}),
		);
	});

	it("leaves the picture as the page opens where no node can be read, and names them all", () => {
		const { view: read, unreadable } = readLink("v=1&n=z.what,z.zebra");
		expect(read.scene).toBeUndefined();
		expect(unreadable).toEqual(["z.what", "z.zebra"]);
	});

	it("is short: fifty nodes with their places fit in two thousand letters", () => {
		const nodes = Array.from({ length: 50 }, (_, index) => `statement/a-rather-long-name-${index}`);
		const positions = new Map(nodes.map((id, index) => [id, { x: index * 37 - 900, y: 800 - index * 31 }]));
		const scene = {
			nodes,
			removed: new Set<string>(),
			positions,
			pinned: new Set(nodes),
			axis: null,
			unbundled: new Set<string>(),
			openingPath: false,
		};
		expect(writeLink({ ...plainView, scene }).length).toBeLessThan(2000);
	});
});
