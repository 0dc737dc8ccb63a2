import type { Measure } from "./measure.ts";
import { inOurs } from "./pages.ts";

/** A layout of the whole scene, beside the page: how long it takes, and the longest that it held a frame. */
export const layout: Measure = {
	name: "Laying out by ties",
	run: async (bench) => {
		const { took, longest } = await inOurs(bench, (page) => page.evaluate(() => window.harness.layOut("force")));
		const small = bench.scene.nodes <= 2000;
		return [
			{ what: "laid out in", value: took / 1000, unit: "s", ...(small ? { atMost: 3 } : {}) },
			{ what: "longest frame meanwhile", value: longest, unit: "ms", ...(small ? { atMost: 100 } : {}) },
		];
	},
};
