import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strike } from "../../../../client/graph-view/draw/brush.ts";
import { fonts } from "../../../../client/graph-view/marks.ts";
import { palette } from "../../../../client/graph-view/palette.ts";
import { svgBrush } from "../../../../client/graph-view/portrait/svg-brush.ts";

const brush = () => svgBrush(palette.light, (text, { size }) => text.length * size * 0.5);

/** @throws where it is not well formed */
function read(written: string) {
	const wrong = (message: string) => {
		throw new Error(message);
	};
	const errorHandler = { warning: wrong, error: wrong, fatalError: wrong };
	return new DOMParser({ errorHandler }).parseFromString(`<svg>${written}</svg>`, "image/svg+xml");
}

/** The parser here takes two signs for line ends, which they are in XML 1.1 alone. */
const anyText = fc
	.string({ unit: "grapheme", minLength: 1 })
	.map((text) => text.replace(/[\u0085\u2028]/g, "x"))
	.filter((text) => text !== "");

const writing = { font: fonts.name, colour: "#123456" };

describe("the brush that writes SVG", () => {
	it("writes any text as that text", () => {
		fc.assert(
			fc.property(anyText, (said) => {
				const svg = brush();
				svg.group({ meant: { kind: "node", id: said, title: said } }, () => svg.text(said, 0, 0, writing));
				const document = read(svg.written());
				const held = said.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
				expect(document.getElementsByTagName("text")[0]?.textContent).toBe(held);
				expect(document.getElementsByTagName("title")[0]?.textContent).toBe(held);
				expect(document.getElementsByTagName("g")[0]?.getAttribute("data-node")).toBe(held);
			}),
		);
	});

	it("puts what is in a group where the group is, and leaves out a group of nothing", () => {
		const svg = brush();
		svg.group({ at: { x: 10, y: 20 }, scale: 0.5, opacity: 0.2 }, () => {
			svg.disc({ x: 0, y: 0 }, 7, { fill: "#abcdef" });
			svg.group({ at: { x: 1, y: 1 } }, () => {});
		});
		const groups = read(svg.written()).getElementsByTagName("g");
		expect(groups.length).toBe(1);
		expect(groups[0]?.getAttribute("transform")).toBe("translate(10 20) scale(0.5)");
		expect(groups[0]?.getAttribute("opacity")).toBe("0.2");
		expect(groups[0]?.getElementsByTagName("circle").length).toBe(1);
	});

	it("keeps dashes, ends and corners of lines, and what lies on which side of a text", () => {
		const svg = brush();
		const dashed = { colour: "#111111", width: 2, dash: [0.01, 3.6], cap: "round", join: "round" } as const;
		svg.shape({ data: "M0 0H4" }, { stroke: dashed });
		strike(svg, 3, 1, 10, "#222222");
		svg.text("left", 5, 0, { ...writing, align: "left", halo: false });
		svg.text("right", 5, 0, { ...writing, align: "right" });
		const document = read(svg.written());
		const path = document.getElementsByTagName("path")[0];
		expect(
			["fill", "stroke-dasharray", "stroke-linecap", "stroke-linejoin"].map((each) => path?.getAttribute(each)),
		).toEqual(["none", "0.01 3.6", "round", "round"]);
		expect(document.getElementsByTagName("polyline")[0]?.getAttribute("points")).toBe("3 1 13 1");
		const [left, right] = Array.from(document.getElementsByTagName("text"));
		expect([left, right].map((each) => each?.getAttribute("text-anchor"))).toEqual(["", "end"]);
		expect([left, right].map((each) => each?.getAttribute("paint-order"))).toEqual(["", "stroke"]);
	});
});
