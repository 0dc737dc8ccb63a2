import { type Measure, wrapped } from "../../../store/reports/names-in-room.ts";
import type { LegendEntry } from "./legend-entries.ts";
import { lettersOf } from "./letters.ts";

/** Part of a file, as the text of SVG, and how high it is. */
export interface FilePart {
	readonly svg: string;
	readonly height: number;
}

interface Written {
	readonly size?: number;
	readonly weight?: number;
	readonly colour: string;
	/** Where it leads. */
	readonly href?: string;
}

/** Texts below each other, each in as many lines as it needs. */
export function linesOf(texts: readonly string[], width: number, top: number, written: Written): FilePart {
	const { size = 12, weight = 450, colour, href } = written;
	const high = Math.round(size * 1.5);
	const measure = lettersOf(document, { size, weight });
	const lines = texts.flatMap((text) => wrapped(text, width, measure));
	const svg = lines
		.map((text, at) => textAt(text, { x: 0, y: top + (at + 0.7) * high, size, weight, colour }))
		.join("\n");
	return { svg: href === undefined ? svg : `<a href="${escaped(href)}">${svg}</a>`, height: lines.length * high };
}

const LEGEND = { line: 22, swatch: 22, before: 7, after: 18, size: 12 } as const;

/** What the looks mean, beside each other where there is room. */
export function legendOf(
	entries: readonly LegendEntry[],
	swatches: ReadonlyMap<string, string>,
	width: number,
	top: number,
): FilePart {
	const measure: Measure = lettersOf(document, { size: LEGEND.size });
	let [x, line] = [0, 0];
	const svg = entries.map(({ text }) => {
		const swatch = swatches.get(text);
		const before = swatch === undefined ? 0 : LEGEND.swatch + LEGEND.before;
		const wide = before + measure(text);
		if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
		const y = top + line * LEGEND.line;
		const at = { x: x + before, y: y + LEGEND.line * 0.7, size: LEGEND.size, weight: 450, colour: "--ink2" };
		const drawn = swatch === undefined ? "" : `<g transform="translate(${x} ${y + 5})">${swatch}</g>`;
		x += wide + LEGEND.after;
		return drawn + textAt(text, at);
	});
	return { svg: svg.join("\n"), height: entries.length === 0 ? 0 : (line + 1) * LEGEND.line };
}

interface TextAt {
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly weight: number;
	readonly colour: string;
}

const textAt = (text: string, { x, y, size, weight, colour }: TextAt): string =>
	`<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="var(${colour})">${escaped(text)}</text>`;

const escaped = (text: string): string =>
	text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
