import cytoscape from "cytoscape";
import { beforeEach, expect, it } from "vitest";
import { answerTaps } from "../../../client/graph-view/behaviours/taps.ts";
import type { Point } from "../../../client/store/scene-types.ts";

let asked: string[] = [];
let cy: cytoscape.Core;
/** Milliseconds. */
let now = 0;

beforeEach(() => {
	[asked, now] = [[], 0];
	cy = cytoscape({
		headless: true,
		elements: [{ data: { id: "a" } }, { data: { id: "b" } }, { data: { id: "a-b", source: "a", target: "b" } }],
	});
	answerTaps(cy, {
		select: (id, how) => asked.push(`select ${id} ${how}`),
		expand: (id) => asked.push(`expand ${id}`),
		choose: (id) => asked.push(`choose ${id}`),
		badgeAt: ({ y }) => (y === 7 ? "a" : null),
	});
});
/** A tap on an element, or on nothing, at a place of the screen. */
function tap(id: string | null, at: Partial<Point> = {}, keys: Partial<MouseEvent> = {}): void {
	const position = { x: 0, y: 0, ...at };
	const event = { type: "tap", position, renderedPosition: position, originalEvent: { timeStamp: now, ...keys } };
	const target = id === null ? cy : cy.getElementById(id);
	// Cytoscape takes an event as well as its name.
	Reflect.apply(target.emit, target, [event]);
}

it("a tap selects what is under it, with a key beside what is selected; one on nothing clears the selection", () => {
	tap("a");
	tap("a-b", { x: 90 }, { shiftKey: true });
	tap(null, { x: 200 });
	tap(null, { x: 300 }, { ctrlKey: true });
	expect(asked).toEqual(["select a alone", "select a-b also", "select null alone"]);
});

it("a double tap on a node expands it, and not one that comes late or lies elsewhere", () => {
	tap("a");
	now += 250;
	tap("a", { x: 5 });
	expect(asked).toEqual(["select a alone", "select a alone", "expand a"]);
	tap("b", { x: 100 });
	now += 400;
	tap("b", { x: 100 });
	tap("b", { x: 160 });
	expect(asked.slice(3)).toEqual(["select b alone", "select b alone", "select b alone"]);
});

it("a double tap is on the node of its first tap, whatever has come under the finger since", () => {
	for (const second of ["b", "a-b", null]) {
		tap("a");
		tap(second, { x: 3, y: 4 });
		now += 1_000;
	}
	const once = ["select a alone", "select a alone", "expand a"];
	expect(asked).toEqual([...once, ...once, ...once]);
});

it("a double tap that ends on the node's badge asks which, and expands nothing", () => {
	tap("a");
	tap("a", { y: 7 });
	expect(asked).toEqual(["select a alone", "select a alone", "choose a"]);
});

it("a double tap whose second one meets another node's badge is still on the first", () => {
	tap("b");
	tap("a", { y: 7 });
	expect(asked).toEqual(["select b alone", "select b alone", "expand b"]);
});

it("two taps on a line are two taps", () => {
	tap("a-b");
	tap("a-b");
	expect(asked).toEqual(["select a-b alone", "select a-b alone"]);
});
