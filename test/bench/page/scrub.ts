import type { Browser } from "@playwright/test";
import type { Measure } from "./measure.ts";
import { inOurs, inStock } from "./pages.ts";

const SECONDS = 5;

/**
 * Frames a second while the date is dragged: as many as the screen shows, and, beside stock Cytoscape that repaints classes
 * with the same elements, as many as can be drawn.
 */
export const scrub: Measure = {
	name: "Dragging the date",
	run: async (bench) => {
		const ofOurs = (browser: Browser) =>
			inOurs({ ...bench, browser }, (page) => page.evaluate((seconds) => window.harness.drag(seconds), SECONDS));
		const shown = await ofOurs(bench.browser);
		const ours = await ofOurs(bench.unlimited);
		const stock = await inStock({ ...bench, browser: bench.unlimited }, (page) =>
			page.evaluate((seconds) => window.stock.drag(seconds), SECONDS),
		);
		const large = bench.scene.nodes >= 10_000;
		return [
			{ what: "frames", value: shown.rate, unit: "a second", ...(large ? { atLeast: 15 } : { atLeast: 30 }) },
			{ what: "longest frame", value: shown.longest, unit: "ms" },
			{ what: "drawn in full after release", value: shown.release, unit: "ms" },
			{ what: "frames that can be drawn", value: ours.rate, unit: "a second" },
			{ what: "Cytoscape as it comes, frames", value: stock.rate, unit: "a second" },
			{ what: "times as many", value: ours.rate / stock.rate, unit: "×", ...(large ? {} : { atLeast: 10 }) },
		];
	},
};
