import type { Page } from "@playwright/test";
import type { Measure } from "./measure.ts";
import { inOurs } from "./pages.ts";

/** Bytes of the page's own objects, after what nobody holds any more has been tidied away. */
async function heapOf(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send("HeapProfiler.collectGarbage");
	const { usedSize } = await session.send("Runtime.getHeapUsage");
	await session.detach();
	return usedSize;
}

/** Uses the picture for some minutes: whether what it holds grows after the first of five parts of that time. */
export const memory: Measure = {
	name: "Memory while it is used",
	run: (bench) =>
		inOurs(bench, async (page) => {
			const part = (bench.minutes * 60_000) / 5;
			const use = async (time: number): Promise<number> => {
				const until = Date.now() + time;
				while (Date.now() < until) await page.evaluate((times) => window.harness.use(times), 20);
				return heapOf(page);
			};
			const first = await use(part);
			const last = await use(4 * part);
			return [
				{ what: "minutes of use", value: bench.minutes, unit: "" },
				{ what: "after a fifth of it", value: first / 1e6, unit: "MB" },
				{ what: "at its end", value: last / 1e6, unit: "MB" },
				{ what: "more than then", value: (last / first - 1) * 100, unit: "%", atMost: 20 },
			];
		}),
};
