import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundled, bundleOf, isBundleAt, MOST_LEAVES, MOST_PARALLEL } from "../../../client/store/bundles.ts";
import { noDate } from "../../../client/store/no-date.ts";
import type { SceneNode, SceneRelationship } from "../../../client/store/scene-types.ts";
import { familyOf } from "../../../client/store/vocabulary.ts";

const node = (id: string, label: SceneNode["label"] = "PERSON"): SceneNode => ({
	id,
	label,
	name: { en: id, fr: id },
	kind: null,
	period: noDate,
	vouched: null,
	money: null,
	words: null,
});
const tie = (id: string, from: string, to: string, type = "WORKS_AT"): SceneRelationship => ({
	id,
	fact: id,
	type,
	from,
	to,
	title: null,
	period: noDate,
	vouched: { standing: "REPORTED", knownFrom: null, knownTo: null },
});
const rules = (apart: readonly string[] = [], opened: readonly string[] = []) => ({
	apart: new Set(apart),
	opened: new Set(opened),
	nameLeaves: (count: number) => ({ en: `${count} of them`, fr: `${count} d'entre eux` }),
	familyOf,
});
const several = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);

describe("leaves of a hub", () => {
	const scene = (count: number) => {
		const ids = several(count);
		return {
			nodes: [node("hub", "COMPANY"), ...ids.map((id) => node(id))],
			ties: ids.map((id) => tie(`tie ${id}`, id, "hub")),
		};
	};
	it("are one node with their number where they are more than thirty, on one line", () => {
		const { nodes, ties } = scene(MOST_LEAVES + 1);
		const found = bundled(nodes, ties, rules());
		const [bundle] = [...found.bundles.values()];
		expect(found.nodes.map(({ id, bundles }) => [id, bundles])).toEqual([
			["hub", undefined],
			[bundle?.id, MOST_LEAVES + 1],
		]);
		expect(new Set(found.relationships.map((each) => each.bundle)).size).toBe(1);
		expect(bundleOf(found.relationships[0]?.bundle ?? "")).toBe(bundle?.id);
		expect(found.relationships.every(({ from, to }) => from === bundle?.id && to === "hub")).toBe(true);
		expect(isBundleAt(bundle?.id ?? "", "hub")).toBe(true);
		expect(bundled(nodes.slice(0, -1), ties.slice(0, -1), rules()).bundles.size).toBe(0);
	});
	it("are left alone once they are opened, and those that are selected stand by themselves", () => {
		const { nodes, ties } = scene(MOST_LEAVES + 3);
		const [bundle] = [...bundled(nodes, ties, rules()).bundles.keys()];
		const opened = bundled(nodes, ties, rules([], [bundle ?? ""]));
		expect(opened.nodes).toBe(nodes);
		expect(opened.relationships).toBe(ties);
		const one = bundled(nodes, ties, rules(["5"]));
		expect(one.nodes.map(({ id }) => id)).toContain("5");
		expect([...one.bundles.values()][0]?.members).toHaveLength(MOST_LEAVES + 2);
	});
	it("are of one label, one type and one direction, and have no other tie", () => {
		const { nodes, ties } = scene(MOST_LEAVES + 1);
		const otherLabel = nodes.map((each) => (each.id === "3" ? { ...each, label: "COMPANY" as const } : each));
		expect(bundled(otherLabel, ties, rules()).bundles.size).toBe(0);
		const otherType = ties.map((each) => (each.from === "3" ? { ...each, type: "FOUNDED" } : each));
		expect(bundled(nodes, otherType, rules()).bundles.size).toBe(0);
		const otherWay = ties.map((each) => (each.from === "3" ? { ...each, from: "hub", to: "3" } : each));
		expect(bundled(nodes, otherWay, rules()).bundles.size).toBe(0);
		expect(bundled(nodes, [...ties, tie("more", "3", "4", "FOUNDED")], rules()).bundles.size).toBe(0);
	});
});

describe("lines between the same two nodes", () => {
	const nodes = [node("a"), node("b")];
	const ties = several(MOST_PARALLEL + 1).map((id) =>
		id === "0" ? tie(id, "b", "a", "OWNS") : tie(id, "a", "b", "FOUNDED"),
	);
	it("are one where they are too many to be told apart, whichever way they go", () => {
		const found = bundled(nodes, ties, rules());
		expect([...found.bundles.values()][0]).toMatchObject({ kind: "parallel", members: ties.map(({ id }) => id) });
		expect(found.nodes).toEqual(nodes);
		expect(new Set(found.relationships.map(({ bundle }) => bundle)).size).toBe(1);
		expect(bundled(nodes, ties.slice(1), rules()).bundles.size).toBe(0);
	});
	it("stay lines where they were opened, one is selected and too few are left, or they lie along a path", () => {
		const [id = ""] = [...bundled(nodes, ties, rules()).bundles.keys()];
		expect(bundled(nodes, ties, rules([], [id])).bundles.size).toBe(0);
		expect(bundled(nodes, ties, rules(["1"])).bundles.size).toBe(0);
		expect(bundled(nodes, ties, rules(["a", "b"])).bundles.size).toBe(0);
	});
});

describe("a scene with bundles", () => {
	it("loses no relationship and no node but those in bundles, and comes back whole when all are opened", () => {
		const end = fc.nat({ max: 90 }).map(String);
		const type = fc.constantFrom("WORKS_AT", "FOUNDED");
		fc.assert(
			fc.property(
				fc.array(fc.tuple(end, fc.constantFrom("0", "1"), type), { minLength: 30, maxLength: 160 }),
				(ends) => {
					const nodes = several(91).map((id) => node(id));
					const ties = ends.map(([from, to, each], index) => tie(`tie ${index}`, from, to, each));
					let opened: string[] = [];
					for (let round = 0; round < 9; round++) {
						const found = bundled(nodes, ties, rules([], opened));
						expect(found.relationships.map(({ id }) => id)).toEqual(ties.map(({ id }) => id));
						const hidden = [...found.bundles.values()].flatMap(({ kind, members }) =>
							kind === "leaves" ? members : [],
						);
						const shown = found.nodes.filter(({ bundles }) => bundles === undefined).map(({ id }) => id);
						expect([...shown, ...hidden].sort()).toEqual(nodes.map(({ id }) => id).sort());
						const there = new Set(found.nodes.map(({ id }) => id));
						expect(found.relationships.every(({ from, to }) => there.has(from) && there.has(to))).toBe(true);
						if (found.bundles.size === 0) {
							expect(found.nodes).toBe(nodes);
							return;
						}
						opened = [...opened, ...found.bundles.keys()];
					}
					throw new Error("It never came back whole.");
				},
			),
		);
	});
});
