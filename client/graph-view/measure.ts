import { cssFont, type Font, fonts } from "./marks.ts";
import type { MeasureIn } from "./node-picture.ts";

/** Measures texts as the canvas will draw them, each once. */
export function textMeasure(document: Document): MeasureIn {
	const context = document.createElement("canvas").getContext("2d");
	const known = new Map<string, number>();
	return (text: string, font: Font): number => {
		const key = `${font.weight} ${font.size} ${text}`;
		const before = known.get(key);
		if (before !== undefined) return before;
		if (context === null) return text.length * font.size * 0.56;
		context.font = cssFont(font);
		const { width } = context.measureText(text);
		known.set(key, width);
		return width;
	};
}

/** Settles when the faces that the picture is written in are there, or cannot be had. */
export async function fontsReady(document: Document): Promise<void> {
	await Promise.allSettled(Object.values(fonts).map((font) => document.fonts.load(cssFont(font), "Aé~≥")));
}
