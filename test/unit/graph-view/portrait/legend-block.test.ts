import { expect, it } from "vitest";
import type { EdgePicture } from "../../../../client/graph-view/edge-picture.ts";
import { palette } from "../../../../client/graph-view/palette.ts";
import { extentBrush } from "../../../../client/graph-view/portrait/extent-brush.ts";
import { legendBlock } from "../../../../client/graph-view/portrait/legend-block.ts";
import { frameLegend } from "../../../../client/store/export/current-frame.ts";
import { inputOf } from "../../../fixtures/graph-view/input.ts";
import { spoken } from "../../../fixtures/graph-view/pictures.ts";

const measure = (text: string) => text.length * 6;

/** What the legend of a sheet with one line says. */
function said(line: Pick<EdgePicture, "bundles" | "look">): string[] {
	const edge = spoken("a", "b", line);
	const shown = {
		input: inputOf({}),
		nodes: new Map(),
		edges: new Map([["1", edge]]),
		sides: new Map(),
		ties: new Map(),
	};
	const texts: string[] = [];
	const brush = { ...extentBrush(palette.light, measure), text: (text: string) => void texts.push(text) };
	brush.group = (_, draw) => draw();
	legendBlock(frameLegend("day"), shown, false, 800, palette.light, measure)?.draw(brush, { x: 0, y: 0 });
	return texts;
}

it("explains the number on a line, where one is drawn", () => {
	const bundles = { all: 3, now: 3 };
	expect(said({ look: "certain", bundles })).toContain("several drawn as one");
	expect(said({ look: null, bundles })).not.toContain("several drawn as one");
	expect(said({ look: "certain", bundles: null })).not.toContain("several drawn as one");
});
