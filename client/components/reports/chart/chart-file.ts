import type { Svg } from "./drawing.ts";
import { type FilePart, legendOf, linesOf } from "./file-lines.ts";
import type { LegendEntry } from "./legend-entries.ts";

interface About {
	/** The lines above the picture. */
	readonly heading: readonly string[];
	readonly legend: readonly LegendEntry[];
	/** The signs of its entries, by what they say. */
	readonly swatches: ReadonlyMap<string, Element>;
	/** What is said below the picture, of what is not in it. */
	readonly notes: readonly string[];
	/** Of which data it is, and when it was asked for. */
	readonly source: readonly string[];
	readonly link: string;
	readonly language: string;
}

export interface SvgFile {
	readonly text: string;
	readonly width: number;
	readonly height: number;
}

const MARGIN = 20;
const GAP = 10;
/** As sharp as print and large screens ask for. */
const PIXELS = 2;

/** A picture of the page as a file that stands for itself: title, legend, source, and the colours that the page has now. */
export function asSvg(picture: Svg, about: About): SvgFile {
	const inner = picture.cloneNode(true) as Element;
	for (const tip of inner.querySelectorAll('[aria-label="tip"]')) tip.remove();
	const [width = 0, height = 0] = ["width", "height"].map((name) => Number(picture.getAttribute(name)));
	const swatches = new Map([...about.swatches].map(([text, sign]) => [text, serialised(sign)]));
	const parts: string[] = [];
	let top = MARGIN;
	const add = ({ svg, height: high }: FilePart, gap: number) => {
		if (high > 0) parts.push(svg);
		top += high === 0 ? 0 : high + gap;
	};
	const [title, ...more] = about.heading;
	add(linesOf(title === undefined ? [] : [title], width, top, { size: 16, weight: 640, colour: "--ink" }), 0);
	add(linesOf(more, width, top, { colour: "--ink" }), 0);
	top += GAP;
	add(legendOf(about.legend, swatches, width, top), GAP);
	inner.setAttribute("y", String(top));
	// Figures in a wider face than ours go on beyond the edge.
	inner.setAttribute("overflow", "visible");
	add({ svg: serialised(inner), height }, GAP);
	add(linesOf(about.notes, width, top, { colour: "--ink2" }), GAP);
	add(linesOf(about.source, width, top, { colour: "--ink3" }), 0);
	add(linesOf([about.link], width, top, { colour: "--ink3", href: about.link }), MARGIN - GAP);
	const size = { width: width + 2 * MARGIN, height: top };
	const text = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="Inter, system-ui, sans-serif" xml:lang="${about.language}">`,
		`<rect width="100%" height="100%" fill="var(--canvas)"/>`,
		`<g transform="translate(${MARGIN} 0)">`,
		...parts,
		"</g>",
		"</svg>",
	].join("\n");
	return { text: withColours(text), ...size };
}

const serialised = (element: Element): string => new XMLSerializer().serializeToString(element);

/** A file knows nothing of the page's variables. */
function withColours(text: string): string {
	const style = getComputedStyle(document.documentElement);
	return text.replace(
		/var\((--[\w-]+)(?:,[^)]*)?\)/g,
		(all, name: string) => style.getPropertyValue(name).trim() || all,
	);
}

/** The same as pixels; null where the browser cannot. */
export async function asPng({ text, width, height }: SvgFile): Promise<Blob | null> {
	const image = new Image();
	const url = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
	try {
		image.src = url;
		await image.decode();
		const canvas = document.createElement("canvas");
		canvas.width = width * PIXELS;
		canvas.height = height * PIXELS;
		const context = canvas.getContext("2d");
		if (context === null) return null;
		context.scale(PIXELS, PIXELS);
		context.drawImage(image, 0, 0, width, height);
		return await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
	} catch {
		return null;
	} finally {
		URL.revokeObjectURL(url);
	}
}
