import { expect, it } from "vitest";
import type { Brush } from "../../../client/graph-view/draw/brush.ts";
import { drawUnder } from "../../../client/graph-view/draw/picture.ts";
import { palette } from "../../../client/graph-view/palette.ts";
import { inputOf } from "../../fixtures/graph-view/input.ts";
import { picture, spoken } from "../../fixtures/graph-view/pictures.ts";

/** How much is seen of each part of the ribbon of a path from a over b to c. */
function seenOf(standingOut: ReadonlySet<string> | null, refused: string | null = null): readonly number[] {
	const parts: number[] = [];
	let opacity = 1;
	const brush: Brush = {
		colours: palette.light,
		measure: (text) => text.length,
		group: (group, draw) => {
			const around = opacity;
			opacity *= group.opacity ?? 1;
			draw();
			opacity = around;
		},
		shape: () => undefined,
		line: () => parts.push(opacity),
		disc: () => undefined,
		text: () => undefined,
	};
	const path = {
		nodes: ["a", "b", "c"],
		relationships: ["a-b", "b-c"],
		refused: refused === null ? null : { relationship: refused, reason: "later" },
	};
	const nodes = new Map(path.nodes.map((id) => [id, picture(id, { onPath: true })]));
	const at = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 200, y: 0 } };
	const places = { node: (id: string) => new Map(Object.entries(at)).get(id), edge: () => undefined };
	const edges = new Map([spoken("a", "b", {}), spoken("b", "c", {})].map((edge) => [edge.id, edge]));
	const shown = { input: inputOf({ path, standingOut }), nodes, edges, sides: new Map(), ties: new Map() };
	drawUnder(brush, shown, places, {
		zoom: 1,
		extent: { left: -500, top: -500, right: 500, bottom: 500 },
		hovered: null,
	});
	return parts;
}

it("the ribbon of the path is seen as it is where all of the path stands out", () => {
	expect(seenOf(null)).toEqual([1]);
	expect(seenOf(new Set(["a", "b", "c", "a-b", "b-c"]))).toEqual([1]);
});

it("the ribbon stands back with what it leads over, in pieces too", () => {
	expect(seenOf(new Set())).toEqual([0.22]);
	expect(seenOf(new Set(["a", "b", "a-b"]))).toEqual([0.22]);
	expect(seenOf(new Set(["a", "b", "c", "a-b"]), "b-c")).toEqual([0.22, 0.22]);
});
