import type { Figure, Measure } from "./measure.ts";
import { inOurs, inStock } from "./pages.ts";

const SECONDS = 4;

/** Frames a second while the picture is moved about, and while a reader comes nearer and goes away again. */
export const move: Measure = {
	name: "Moving the picture",
	run: async (bench) => {
		const figures: Figure[] = [];
		for (const how of ["pan", "zoom"] as const) {
			const ours = await inOurs(bench, (page) =>
				page.evaluate(([seconds, way]) => window.harness.move(seconds, way), [SECONDS, how] as const),
			);
			const stock = await inStock(bench, (page) =>
				page.evaluate(([seconds, way]) => window.stock.move(seconds, way), [SECONDS, how] as const),
			);
			figures.push(
				{
					what: `${how}, frames`,
					value: ours.rate,
					unit: "a second",
					...(bench.scene.nodes <= 2000 ? { atLeast: 50 } : {}),
				},
				{ what: `${how}, longest frame`, value: ours.longest, unit: "ms" },
				{ what: `${how}, Cytoscape as it comes, frames`, value: stock.rate, unit: "a second" },
			);
		}
		return figures;
	},
};
