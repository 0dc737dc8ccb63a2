import type { Point } from "../../store/scene-types.ts";
import type { Brush } from "../draw/brush.ts";
import type { Font } from "../marks.ts";
import type { MeasureIn } from "../node-picture.ts";
import { wrap } from "../words/text.ts";

/** A part of a sheet: how much room it takes, and how it is drawn with its upper left corner at a point. */
export interface Block {
	readonly width: number;
	readonly height: number;
	readonly draw: (brush: Brush, at: Point) => void;
}

/** What texts of a sheet are written in. */
export const sheetFonts = {
	title: { size: 22, weight: 640, line: 28 },
	lead: { size: 14, weight: 540, line: 20 },
	plain: { size: 12.5, weight: 450, line: 18 },
	heading: { size: 12, weight: 600, line: 20 },
	row: { size: 12, weight: 450, line: 19 },
	small: { size: 11, weight: 450, line: 15 },
} as const satisfies Readonly<Record<string, Font>>;

interface Written {
	readonly font: Font;
	readonly colour: string;
	readonly lines?: number;
}

/** A text in lines of at most `width`. */
export function textBlock(
	text: string,
	width: number,
	{ font, colour, lines = 6 }: Written,
	measure: MeasureIn,
): Block {
	const wrapped = wrap(text, width, lines, (part) => measure(part, font));
	return {
		width: Math.max(0, ...wrapped.map((line) => measure(line, font))),
		height: wrapped.length * font.line,
		draw: (brush, { x, y }) =>
			wrapped.forEach((line, index) => {
				brush.text(line, x, y + (index + 0.5) * font.line, { font, colour, align: "left", halo: false });
			}),
	};
}

/** One under the other. */
export function stacked(blocks: readonly Block[], gap = 0): Block {
	return {
		width: Math.max(0, ...blocks.map(({ width }) => width)),
		height: blocks.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, blocks.length - 1),
		draw: (brush, { x, y }) => {
			let top = y;
			for (const block of blocks) {
				block.draw(brush, { x, y: top });
				top += block.height + gap;
			}
		},
	};
}

/** One beside the other, in as many rows as the width asks for. */
export function flowing(blocks: readonly Block[], width: number, gap: number): Block {
	const rows: Block[][] = [];
	let used = 0;
	for (const block of blocks) {
		const row = rows.at(-1);
		if (row === undefined || used + gap + block.width > width) {
			rows.push([block]);
			used = block.width;
		} else {
			row.push(block);
			used += gap + block.width;
		}
	}
	return stacked(
		rows.map((row) => beside(row, gap)),
		gap / 2,
	);
}

function beside(blocks: readonly Block[], gap: number): Block {
	return {
		width: blocks.reduce((sum, { width }) => sum + width, 0) + gap * Math.max(0, blocks.length - 1),
		height: Math.max(0, ...blocks.map(({ height }) => height)),
		draw: (brush, { x, y }) => {
			let left = x;
			for (const block of blocks) {
				block.draw(brush, { x: left, y });
				left += block.width + gap;
			}
		},
	};
}

/** In columns of one width, filled one after the other and as even as they can be. */
export function columns(blocks: readonly Block[], count: number, width: number, gap: number): Block {
	const total = blocks.reduce((sum, { height }) => sum + height, 0);
	const filled: Block[][] = Array.from({ length: count }, () => []);
	let before = 0;
	for (const block of blocks) {
		const column = Math.min(count - 1, Math.floor(((before + block.height / 2) * count) / Math.max(1, total)));
		filled[column]?.push(block);
		before += block.height;
	}
	return beside(
		filled.map((column) => ({ ...stacked(column), width })),
		gap,
	);
}
