import type { Measure } from "./measure.ts";
import { inOurs, inStock } from "./pages.ts";

const SECONDS = 5;

/** Frames a second while the date is dragged, beside stock Cytoscape that repaints classes with the same elements. */
export const scrub: Measure = {
	name: "Dragging the date",
	run: async (bench) => {
		const ours = await inOurs(bench, (page) => page.evaluate((seconds) => window.harness.drag(seconds), SECONDS));
		const stock = await inStock(bench, (page) => page.evaluate((seconds) => window.stock.drag(seconds), SECONDS));
		const large = bench.scene.nodes >= 10_000;
		return [
			{ what: "frames", value: ours.rate, unit: "a second", ...(large ? { atLeast: 15 } : { atLeast: 30 }) },
			{ what: "longest frame", value: ours.longest, unit: "ms" },
			{ what: "drawn in full after release", value: ours.release, unit: "ms" },
			{ what: "Cytoscape as it comes, frames", value: stock.rate, unit: "a second" },
			{ what: "times as many", value: ours.rate / stock.rate, unit: "×", ...(large ? {} : { atLeast: 10 }) },
		];
	},
};
