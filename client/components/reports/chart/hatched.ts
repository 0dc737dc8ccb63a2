import type { Svg } from "./drawing.ts";

const NAMESPACE = "http://www.w3.org/2000/svg";

/** At which sides a bar fades, because nothing is known of where it begins or ends. */
export const OPEN_SIDES = ["open-none", "open-start", "open-end", "open-both"] as const;
export type OpenSides = (typeof OPEN_SIDES)[number];

export function openSides({ start, end }: { readonly start: boolean; readonly end: boolean }): OpenSides {
	if (start) return end ? "open-both" : "open-start";
	return end ? "open-end" : "open-none";
}

/**
 * Gives a picture the hatching that stands for dates that are not exact, or for claims, and lets the bars that are named after an open side
 * fade there.
 * @param colours of its hatchings, by their ids
 */
export function hatched<Picture extends Svg>(svg: Picture, colours: Readonly<Record<string, string>>): Picture {
	const definitions = made("defs", {}, [
		...Object.entries(colours).map(([id, colour]) =>
			made("pattern", { id, width: 4.5, height: 4.5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, [
				made("path", { d: "M0 0V4.5", stroke: colour, "stroke-width": 2 }),
			]),
		),
		...OPEN_SIDES.flatMap(fading),
	]);
	svg.prepend(definitions);
	for (const sides of OPEN_SIDES.slice(1))
		for (const bar of svg.querySelectorAll(`[aria-description="${sides}"] rect`))
			bar.setAttribute("mask", `url(#report-${sides})`);
	return svg;
}

function fading(sides: OpenSides): readonly Element[] {
	const stop = (offset: number, shown: boolean) =>
		made("stop", { offset, "stop-color": "#fff", "stop-opacity": shown ? 1 : 0 });
	const start = sides === "open-start" || sides === "open-both";
	const end = sides === "open-end" || sides === "open-both";
	return [
		made("linearGradient", { id: `report-${sides}-fade` }, [
			stop(0, !start),
			stop(0.3, true),
			stop(0.7, true),
			stop(1, !end),
		]),
		made(
			"mask",
			{ id: `report-${sides}`, maskContentUnits: "objectBoundingBox", x: -0.1, y: -0.5, width: 1.2, height: 2 },
			[made("rect", { x: 0, y: -0.5, width: 1, height: 2, fill: `url(#report-${sides}-fade)` })],
		),
	];
}

function made(name: string, attributes: Readonly<Record<string, string | number>>, children: readonly Element[] = []) {
	const element = document.createElementNS(NAMESPACE, name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	element.append(...children);
	return element;
}
