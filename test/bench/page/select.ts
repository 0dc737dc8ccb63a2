import type { Measure } from "./measure.ts";
import { inOurs, inStock } from "./pages.ts";

const TIMES = 15;

/** From the moment a node is selected to the frame that shows it: the middle of several. */
export const select: Measure = {
	name: "Selecting a node",
	run: async (bench) => {
		const ours = await inOurs(bench, (page) => page.evaluate((times) => window.harness.select(times), TIMES));
		const stock = await inStock(bench, (page) => page.evaluate((times) => window.stock.select(times), TIMES));
		return [
			{ what: "seen after", value: ours, unit: "ms", ...(bench.scene.nodes <= 2000 ? { atMost: 50 } : {}) },
			{ what: "Cytoscape as it comes, after", value: stock, unit: "ms" },
		];
	},
};
