import { type Measure, screen } from "./measure.ts";

const TIMES = 5;

/** The opening scene of a running Chronograph in a browser that has never seen it: until it is drawn, and how much script that took. */
export const opening: Measure = {
	name: "Opening the page",
	run: async ({ browser, server }) => {
		if (server === null) return [];
		const took: number[] = [];
		let script = 0;
		for (let count = 0; count < TIMES; count++) {
			const context = await browser.newContext({ viewport: screen });
			const page = await context.newPage();
			const session = await context.newCDPSession(page);
			await session.send("Network.enable");
			const scripts = new Set<string>();
			script = 0;
			session.on("Network.responseReceived", ({ requestId, type }) => {
				if (type === "Script") scripts.add(requestId);
			});
			session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
				if (scripts.has(requestId)) script += encodedDataLength;
			});
			const begun = performance.now();
			await page.goto(server);
			await page.waitForFunction(() => {
				const sheets = [...document.querySelectorAll<HTMLCanvasElement>(".graph > canvas")];
				const text = document.querySelector(".node-count");
				return (
					text !== null &&
					sheets.some((sheet) => {
						const pixels = sheet.getContext("2d")?.getImageData(0, 0, sheet.width, sheet.height).data;
						return pixels?.some((value, at) => at % 4 === 3 && value > 0) ?? false;
					})
				);
			});
			took.push(performance.now() - begun);
			await context.close();
		}
		const middle = took.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
		return [
			{ what: "drawn after", value: middle, unit: "ms", atMost: 1200 },
			{ what: "script, as it travels", value: script / 1000, unit: "kB", atMost: 250 },
		];
	},
};
