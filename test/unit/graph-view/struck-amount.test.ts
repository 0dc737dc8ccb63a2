import { expect, it } from "vitest";
import type { Brush } from "../../../client/graph-view/draw/brush.ts";
import { drawMark } from "../../../client/graph-view/draw/node-mark.ts";
import type { NodePicture } from "../../../client/graph-view/node-picture.ts";
import { palette } from "../../../client/graph-view/palette.ts";
import { picture } from "../../fixtures/graph-view/pictures.ts";

/** How often the amount of a deal is struck through. */
function strikes(of: Pick<NodePicture, "look" | "change" | "later">): number {
	let lines = 0;
	const brush: Brush = {
		colours: palette.light,
		measure: (text) => text.length,
		group: (_, draw) => draw(),
		shape: () => undefined,
		line: () => lines++,
		disc: () => undefined,
		text: () => undefined,
	};
	const deal = { shape: "pill", width: 60, height: 26, inside: ["$1bn"] } as const;
	drawMark(brush, picture("funding/deal", { ...deal, ...of }), false, false);
	return lines;
}

it("strikes through the amount of a deal that has ended, and not where it is only not there yet on an earlier B", () => {
	expect(strikes({ look: "ended", change: null, later: false })).toBe(1);
	expect(strikes({ look: "ended", change: "lost", later: false })).toBe(1);
	expect(strikes({ look: "ended", change: "lost", later: true })).toBe(0);
});
