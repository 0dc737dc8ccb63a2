import { type Browser, chromium, type Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../helpers/chromium.ts";
import { clickNode, explore, partsOf, seen } from "../helpers/page.ts";
import { desktop, useServed } from "../helpers/served.ts";

const served = useServed();

/** A browser whose scrollbars take room, as on most desktops: those of the other tests hide them. */
let browser: Browser;
beforeAll(async () => {
	browser = await chromium.launch({
		executablePath: findChromium() ?? "",
		args: ["--no-sandbox", "--disable-gpu"],
		ignoreDefaultArgs: ["--hide-scrollbars"],
	});
});
afterAll(() => browser.close());

const opened = async (hash: string): Promise<Page> => {
	const page = await browser.newPage({ viewport: desktop, reducedMotion: "reduce" });
	await explore(page, `${served.url()}${hash}`);
	return page;
};

describe("with scrollbars that take room", () => {
	test("the legend does not scroll sideways, and the last of its rows can be read in whole", async () => {
		for (const language of ["en", "fr"]) {
			const page = await opened(`#v=1&d=2019-09-30&l=${language}`);
			const { legend } = partsOf(page);
			const room = await legend.evaluate((rail) => {
				rail.scrollTop = rail.scrollHeight;
				const { left } = rail.getBoundingClientRect();
				const right = left + rail.clientLeft + rail.clientWidth;
				const cut = [...rail.querySelectorAll("*")].filter((each) => each.getBoundingClientRect().right > right);
				const rows = [...rail.querySelectorAll(".basis-rows .legend-row")].map((row) => row.getBoundingClientRect());
				const counts = rail.querySelector(".state-counts")?.getBoundingClientRect();
				return {
					wide: rail.scrollWidth - rail.clientWidth,
					cut: cut.map((each) => each.textContent),
					under: Math.max(...rows.map(({ bottom }) => bottom)) - (counts?.top ?? 0),
				};
			});
			expect(room, language).toMatchObject({ wide: 0, cut: [] });
			expect(room.under).toBeLessThanOrEqual(0);
			await page.close();
		}
	});

	test("the page itself never scrolls, however much there is to read in its parts", async () => {
		const page = await opened("#v=1&d=2019-09-30&l=en");
		const { details } = partsOf(page);
		await clickNode(page, "person/elon-musk");
		await page.keyboard.down("Shift");
		await clickNode(page, "company/microsoft");
		await page.keyboard.up("Shift");
		await details.getByRole("button", { name: "Path between them" }).click();
		await page.getByRole("radio", { name: "In date order" }).check();
		await seen(details.locator(".unseen").first()).toBeAttached();
		const [beyond, loose] = await page.evaluate(() => {
			const scrolls = (each: Element) => /auto|scroll/.test(getComputedStyle(each).overflowY);
			const around = (each: Element | null): Element | null =>
				each === null || scrolls(each) ? each : around(each.parentElement);
			// What only a screen reader says has to scroll with what it stands in, and not to hang out of it.
			const unseen = [...document.querySelectorAll<HTMLElement>(".unseen")];
			const hanging = unseen.filter((each) => around(each)?.contains(each.offsetParent) === false);
			return [document.documentElement.scrollHeight - innerHeight, hanging.map(({ textContent }) => textContent)];
		});
		expect(loose).toEqual([]);
		expect(beyond).toBe(0);
		await page.close();
	});
});
