import type { Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { explore, partsOf, seen } from "../helpers/page.ts";
import { useServed } from "../helpers/served.ts";

const served = useServed();

const spoken = (page: Page) => page.locator(".page > p.unseen[role=status]");

/** Keeps everything that is said from now on; returns what gives it. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
	const said = await page.evaluateHandle(() => {
		const heard: string[] = [];
		const region = document.querySelector(".page > p.unseen[role=status]");
		const note = () => region?.textContent && heard.push(region.textContent);
		if (region !== null) new MutationObserver(note).observe(region, { childList: true });
		return heard;
	});
	return () => said.jsonValue();
}

describe("what happens in the picture is said", () => {
	test("what keys choose, move and arrange, once each", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=en&d=2019-09-30&s=company/openai`);
		const { picture } = partsOf(page);
		const heard = await listen(page);
		await picture.focus();
		await page.keyboard.press("ArrowRight");
		await seen(spoken(page)).toHaveText(/^.+, .+, \d+ ties? here\.$/);
		const [chosen = ""] = (await spoken(page).innerText()).split(",");
		await page.keyboard.press("Alt+ArrowUp");
		await seen(spoken(page)).toHaveText(`${chosen} moved.`);
		await page.keyboard.press("Shift+ArrowLeft");
		await seen(spoken(page)).toHaveText(/^.+, .+, (\d+ ties? here|not there at this date)\. 2 selected\.$/);
		await page.keyboard.press("3");
		await seen(spoken(page)).toHaveText("Arranged: by time.");
		expect(await heard()).toHaveLength(4);
	});

	test("what the legend hides, shows alone and lets stand back, with the nodes that are left, in French too", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=fr&d=2019-09-30`);
		const { legend, nodeCount } = partsOf(page);
		const row = legend.getByRole("button", { name: /^Événement, \d+$/ });
		const toBeSaid = async (what: string) => seen(spoken(page)).toHaveText(`${what} ${await nodeCount.innerText()}.`);
		await row.click();
		await toBeSaid("On masque : Événement.");
		await row.click();
		await toBeSaid("On montre : Événement.");
		await row.click({ modifiers: ["Shift"] });
		await toBeSaid("On ne montre que : Événement.");
		await legend.getByRole("button", { name: "Tout montrer" }).click();
		await toBeSaid("Tout est montré.");
		await legend.getByRole("button", { name: "Mettre en retrait : Événement" }).click();
		await toBeSaid("En retrait : Événement.");
	});

	test("a date that has been moved, where it comes to rest, and not what its handle says itself", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=en&d=2019-09-30`);
		const { handle } = partsOf(page);
		const heard = await listen(page);
		const later = page.getByRole("button", { name: "One month later" });
		await later.click();
		await later.click();
		await seen(spoken(page)).toHaveText(/^30 Nov 2019: \d+ true on this day$/);

		await handle.focus();
		await page.keyboard.press("ArrowRight");
		await seen(handle).toHaveAttribute("aria-valuetext", /^1 Dec 2019/);
		await page.getByRole("radio", { name: "Period" }).focus();
		await page.keyboard.press("Space");
		await seen(spoken(page)).toHaveText(/^2 Dec 2018 – 1 Dec 2019: \d+ true at some time in it$/);
		await page.getByRole("radio", { name: "Any date" }).focus();
		await page.keyboard.press("Space");
		await seen(spoken(page)).toHaveText(/^\d+ facts, at any date$/);

		const box = await page.locator(".handle .flag").boundingBox();
		const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x - 200, y, { steps: 8 });
		await page.mouse.up();
		await seen(spoken(page)).toHaveText(/^\d+ \w{3} \d{4}: \d+ (may be )?true on this day$/);
		expect(await heard()).toHaveLength(4);
	});
});
