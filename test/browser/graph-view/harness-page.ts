import { createServer } from "node:http";
import type { Page } from "@playwright/test";
import sirv from "sirv";
import { afterAll, beforeAll, beforeEach, onTestFinished } from "vitest";
import type { DrawnNode } from "../../../client/graph-view/graph-view.ts";
import type { Point } from "../../../client/store/scene-types.ts";
import { listen } from "../../../server/listen.ts";
import type {} from "../../fixtures/graph-view/harness.ts";
import { giveBack, takePage } from "../../helpers/page-pool.ts";
import { builtHarness } from "./built-harness.ts";

export const size = { width: 850, height: 690 };

/** The picture by itself, without the page: before each test it is opened anew on the scene after the article. */
export function useHarness() {
	let close = (): unknown => undefined;
	let address = "";
	let opened: Page | undefined;

	beforeAll(async () => {
		const server = createServer(sirv(await builtHarness(), { maxAge: 3_600 }));
		close = () => server.close();
		address = `http://127.0.0.1:${await listen(server, "127.0.0.1", 0)}/`;
	});
	afterAll(() => {
		close();
	});

	const page = (): Page => {
		if (opened === undefined) throw new Error("The page is there from beforeEach on.");
		return opened;
	};
	const open = async (): Promise<void> => {
		const next = await takePage({ viewport: size });
		onTestFinished(() => giveBack(next, [new URL(address).origin]));
		await next.goto(address);
		opened = next;
		await moves();
	};
	/** Waits until the picture has found places for something. */
	const moves = () =>
		page().waitForFunction(() => window.harness?.said.some(({ event }) => event === "moved"), null, {
			timeout: 50_000,
		});
	beforeEach(open);

	const drawn = (): Promise<DrawnNode[]> => page().evaluate(() => window.harness.view.drawn());
	const frame = () =>
		page().evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
	return {
		page,
		moves,
		drawn,
		frame,
		reopen: async () => {
			await page().close();
			await open();
		},
		places: async (): Promise<Record<string, Point>> =>
			Object.fromEntries((await drawn()).map(({ id, at }) => [id, at])),
		/** What the picture has said since this was asked last. */
		said: (): Promise<{ event: string; detail: unknown; how?: string }[]> =>
			page().evaluate(() => window.harness.said.splice(0)),
		/** Where a node is on the screen, so that the pointer can go there. */
		onScreen: (id: string): Promise<Point> => page().evaluate((wanted) => window.harness.onScreen(wanted), id),
		picture: async (): Promise<string> => {
			await frame();
			return (await page().screenshot()).toString("base64");
		},
		/** How many pixels of two pictures are clearly not of one colour. */
		differing: (one: string, other: string): Promise<number> =>
			page().evaluate(
				async ([first = "", second = ""]) => {
					const pixels = async (png: string) => {
						const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
						const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
						context?.drawImage(bitmap, 0, 0);
						return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
					};
					const [a, b] = [await pixels(first), await pixels(second)];
					let count = 0;
					for (let at = 0; at < a.length; at += 4) {
						const apart = [0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 40);
						if (apart) count++;
					}
					return count;
				},
				[one, other],
			),
	};
}
