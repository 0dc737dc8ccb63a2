import type {} from "../../fixtures/graph-view/harness.ts";
import type {} from "../../fixtures/graph-view/stock.ts";
import { type Measure, screen } from "./measure.ts";

const SECONDS = 5;

/** Frames a second while the date is dragged, beside stock Cytoscape that repaints classes with the same elements. */
export const scrub: Measure = {
	name: "Dragging the date",
	run: async (browser, addressOf) => {
		const page = await browser.newPage({ viewport: screen });
		await page.goto(addressOf("index.html"));
		await page.waitForFunction(() => window.harness?.view.drawn().length > 0, null, { timeout: 120_000 });
		const ours = await page.evaluate((seconds) => window.harness.drag(seconds), SECONDS);
		await page.close();

		const stockPage = await browser.newPage({ viewport: screen });
		await stockPage.goto(addressOf("stock.html"));
		await stockPage.waitForFunction(() => window.stock !== undefined, null, { timeout: 120_000 });
		const stock = await stockPage.evaluate((seconds) => window.stock.drag(seconds), SECONDS);
		await stockPage.close();
		return {
			"frames a second": ours.rate.toFixed(1),
			"longest frame, ms": ours.longest.toFixed(0),
			"drawn in full after release, ms": ours.release.toFixed(0),
			"stock Cytoscape, frames a second": stock.rate.toFixed(1),
			"times stock Cytoscape": (ours.rate / stock.rate).toFixed(1),
		};
	},
};
