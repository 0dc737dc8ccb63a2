import type { Svg } from "./drawing.ts";

interface About {
	/** The lines above the picture. */
	readonly heading: readonly string[];
	/** The line below it. */
	readonly source: string;
	readonly language: string;
}

export interface SvgFile {
	readonly text: string;
	readonly width: number;
	readonly height: number;
}

const MARGIN = 20;
const LINE = 20;
/** As sharp as print and large screens ask for. */
const PIXELS = 2;

/** A picture of the page as a file that stands for itself: title, source, and the colours that the page has now. */
export function asSvg(picture: Svg, { heading, source, language }: About): SvgFile {
	const inner = picture.cloneNode(true) as Element;
	for (const tip of inner.querySelectorAll('[aria-label="tip"]')) tip.remove();
	const [width, height] = ["width", "height"].map((name) => Number(picture.getAttribute(name)));
	const top = MARGIN + heading.length * LINE + 6;
	const size = { width: (width ?? 0) + 2 * MARGIN, height: (height ?? 0) + top + LINE + MARGIN };
	inner.setAttribute("x", String(MARGIN));
	inner.setAttribute("y", String(top));
	const lines = heading.map((text, index) =>
		line(text, MARGIN + (index + 0.7) * LINE, index === 0 ? 640 : 450, "--ink"),
	);
	const text = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="Inter, system-ui, sans-serif" xml:lang="${language}">`,
		`<rect width="100%" height="100%" fill="var(--canvas)"/>`,
		...lines,
		new XMLSerializer().serializeToString(inner),
		line(source, size.height - MARGIN * 0.6, 450, "--ink3"),
		"</svg>",
	].join("\n");
	return { text: withColours(text), ...size };
}

const line = (text: string, y: number, weight: number, colour: string): string =>
	`<text x="${MARGIN}" y="${y}" font-size="${weight > 500 ? 16 : 12}" font-weight="${weight}" fill="var(${colour})">${escaped(text)}</text>`;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

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
