import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STANDINGS } from "../../../client/store/filters.ts";
import { type LinkedView, plainView, readLink, writeLink } from "../../../client/store/link.ts";
import { FAMILIES, LABELS } from "../../../client/store/vocabulary.ts";
import { day, linkedScene, nodeId } from "./arbitraries.ts";

const subset = <Item>(items: readonly Item[]) => fc.subarray([...items]).map((some) => new Set(some));

const view: fc.Arbitrary<LinkedView> = fc.record({
	day: fc.oneof(fc.constant(undefined), fc.constant(null), day),
	asKnownOn: fc.option(day),
	filters: fc.record({
		labels: subset<string>(LABELS),
		families: subset<string>(FAMILIES),
		standings: subset(STANDINGS),
		undated: fc.boolean(),
	}),
	selected: fc.option(
		fc.oneof(
			nodeId,
			nodeId.map((id) => `${id}#PROVIDED@company/microsoft`),
			fc.string({ minLength: 1 }),
		),
	),
	language: fc.constantFrom(undefined, "en" as const, "fr" as const),
	scene: fc.option(linkedScene, { nil: undefined }),
});

describe("the link", () => {
	it("reproduces every view", () => {
		fc.assert(
			fc.property(view, (before) => {
				expect(readLink(writeLink(before))).toEqual({ view: before, unreadable: [] });
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
		expect(readLink("")).toEqual({ view: plainView, unreadable: [] });
	});
});

describe("a link that is partly wrong", () => {
	it("shows the rest and names what is no day, no language, no version that it knows", () => {
		const { view: read, unreadable } = readLink("v=2&d=2019-02-30&l=de&s=person/elon-musk&d=2019-09-30");
		expect(unreadable).toEqual(["v=2", "d=2019-02-30", "l=de"]);
		expect(read.selected).toBe("person/elon-musk");
		expect(read.day).toBe("2019-09-30");
	});

	it("refuses a list of nodes of which one cannot be read", () => {
		const { view: read, unreadable } = readLink("v=1&n=p.elon-musk_0_0,z.what");
		expect(read.scene).toBeUndefined();
		expect(unreadable).toEqual(["n=p.elon-musk_0_0,z.what"]);
	});

	it("is short: fifty nodes with their places fit in two thousand letters", () => {
		const nodes = Array.from({ length: 50 }, (_, index) => `statement/a-rather-long-name-${index}`);
		const positions = new Map(nodes.map((id, index) => [id, { x: index * 37 - 900, y: 800 - index * 31 }]));
		const scene = { nodes, removed: new Set<string>(), positions, pinned: new Set(nodes) };
		expect(writeLink({ ...plainView, scene }).length).toBeLessThan(2000);
	});
});
