import { describe, expect, it } from "vitest";
import type { EdgePicture } from "../../../client/graph-view/edge-picture.ts";
import { boxAround, overlap } from "../../../client/graph-view/geometry.ts";
import { markSize, marksOnLines } from "../../../client/graph-view/line-marks.ts";
import type { NodePicture } from "../../../client/graph-view/node-picture.ts";
import type { Point } from "../../../client/store/scene-types.ts";

const bubble = (id: string): NodePicture => ({
	id,
	title: id,
	shape: "bubble",
	width: 90,
	height: 30,
	look: "certain",
	change: null,
	later: false,
	onPath: false,
	basis: null,
	byAmount: null,
	inside: ["said"],
	lines: [],
	writtenWidth: 0,
	labelWidth: 0,
	labelHeight: 0,
	badge: null,
});

const came = (from: string, to: string, change: Partial<EdgePicture> = {}): EdgePicture => ({
	id: `${from}-${to}`,
	fact: `${from}-${to}`,
	from,
	to,
	look: "certain",
	change: "gained",
	later: false,
	alone: true,
	family: "none",
	onPath: false,
	basis: null,
	put: null,
	words: "joined",
	date: null,
	spoken: false,
	bundles: null,
	...change,
});

const measure = (text: string) => text.length * 6;

/** Where the marks are of lines between nodes at places; straight but for those whose middle is given. */
function spots(at: Record<string, Point>, edges: readonly EdgePicture[], middles: Record<string, Point> = {}) {
	const nodes = new Map(Object.keys(at).map((id) => [id, bubble(id)]));
	const half = (a = { x: 0, y: 0 }, b = { x: 0, y: 0 }) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
	const all = new Map(edges.map((each) => [each.id, each]));
	const places = {
		node: (id: string) => at[id],
		edge: (id: string) => middles[id] ?? half(at[all.get(id)?.from ?? ""], at[all.get(id)?.to ?? ""]),
	};
	return marksOnLines({ nodes, edges: all, sides: new Map() }, places, measure, new Set(), 1);
}

describe("a mark on a line", () => {
	const ends = { a: { x: -200, y: 0 }, c: { x: 200, y: 0 } };
	it("stands in the middle of it", () => {
		expect(spots(ends, [came("a", "c")]).get("a-c")).toEqual({ x: 0, y: 0 });
		expect(spots(ends, [came("a", "c", { bundles: { all: 3, now: 3 } })]).get("a-c")).toEqual({ x: 0, y: 0 });
	});
	it("covers no words: where some stand there it is farther along the line, which may bow", () => {
		const over = { ...ends, b: { x: 5, y: -30 } };
		for (const middle of [undefined, { x: 0, y: -40 }, { x: 0, y: -20 }]) {
			const spot = spots(over, [came("a", "c")], middle === undefined ? {} : { "a-c": middle }).get("a-c");
			const { width, height } = markSize(came("a", "c"), measure);
			expect(spot).toBeDefined();
			expect(overlap(boxAround(spot ?? { x: 5, y: -30 }, width, height), boxAround({ x: 5, y: -30 }, 90, 37))).toBe(0);
			expect(Math.abs(spot?.x ?? 200)).toBeLessThan(120);
		}
	});
	it("leaves another mark its place", () => {
		const [one, other] = [came("a", "c", { id: "1" }), came("a", "c", { id: "2" })];
		const found = spots(ends, [one, other]);
		expect(found.get("1")).not.toEqual(found.get("2"));
	});
	it("is nowhere but in the middle where all of its line is covered, and there below the words", () => {
		expect(spots({ a: { x: -40, y: 0 }, c: { x: 40, y: 0 } }, [came("a", "c")]).get("a-c")).toEqual({ x: 0, y: 0 });
	});
	it("is on no line that is not drawn, has not changed, or whose fact a node stands for", () => {
		const none = [{ look: null }, { change: null }, { change: "same" as const }, { alone: false }];
		for (const change of none) expect(spots(ends, [came("a", "c", change)]).size).toBe(0);
	});
});
