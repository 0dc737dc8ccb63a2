import type { Page } from "@playwright/test";
import { afterEach, describe, expect, test } from "vitest";
import {
	clickNode,
	drawnIds,
	explore,
	partsOf,
	places,
	seen,
	takeBack,
	whereIs,
	whereIsBadge,
} from "../helpers/page.ts";
import { useServed } from "../helpers/served.ts";

const served = useServed();

/** Two people who joined, and whom they joined: little enough that every node has more to add. */
const small = "#v=1&l=en&d=2023-04-15&n=p.igor-babuschkin_-200_0,p.elon-musk_0_0,c.xai_200_60";

const pages = {
	few: served.sharedPage((page) => explore(page, `${served.url()}${small}`)),
	opening: served.sharedPage((page) => explore(page, served.url())),
};
afterEach(() => Promise.all([takeBack(pages.few()), takeBack(pages.opening())]));

/** A picture as it is when its page has just been opened. */
const open = (which: "few" | "opening") => ({ page: pages[which](), ...partsOf(pages[which]()) });

const more = (page: Page) => partsOf(page).details.getByRole("button", { name: /^Add what is tied to it/ });

/** How many neighbours the details say could be added. */
async function countOfMore(page: Page): Promise<number> {
	await seen(more(page)).toBeEnabled();
	await seen(more(page).locator(".node-more")).toHaveAttribute("aria-busy", "false");
	return Number(/(\d+)\+?$/.exec((await more(page).textContent())?.trim() ?? "")?.[1]);
}

describe("growing", () => {
	test("a double click adds the neighbours that count on the day, throws nothing about, and undo takes it back", async () => {
		const { page, tools } = open("few");
		await clickNode(page, "company/xai");
		const could = await countOfMore(page);
		const before = await places(page);
		const { x, y } = await whereIs(page, "company/xai");
		await page.mouse.dblclick(x, y);
		await seen.poll(async () => (await drawnIds(page)).length).toBe(Object.keys(before).length + Math.min(12, could));
		const after = await places(page);
		expect(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]]))).toEqual(before);
		await seen(
			page.getByRole("status").filter({
				hasText: new RegExp(`${Math.min(12, could)} nodes added\\. \\d+ nodes in the picture, 15 Apr 2023\\.`),
			}),
		).toBeAttached();
		await tools.getByRole("button", { name: "Undo" }).click();
		await seen.poll(() => places(page)).toEqual(before);
		await tools.getByRole("button", { name: "Redo" }).click();
		await seen.poll(() => places(page)).toEqual(after);
	});

	test("what comes in is seen with what it is tied to, beside what floats over the picture", async () => {
		const { page, tools } = open("opening");
		const before = await drawnIds(page);
		const { x, y } = await whereIs(page, "person/elon-musk");
		const openAi = await whereIs(page, "company/openai");
		await page.mouse.dblclick(x, y);
		await seen.poll(async () => (await drawnIds(page)).length).toBeGreaterThan(before.length);
		const added = (await drawnIds(page)).filter((id) => !before.includes(id));
		const room = (await partsOf(page).picture.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
		const card = await page.locator(".canvas-top > .breadcrumb").boundingBox();
		const bar = await tools.boundingBox();
		const hidden = async () => {
			const places = await Promise.all([...added, "person/elon-musk"].map((id) => whereIs(page, id)));
			return places.filter(
				(at) =>
					at.x < room.x ||
					at.x > room.x + room.width ||
					at.y < (card?.y ?? 0) + (card?.height ?? 0) ||
					at.y > (bar?.y ?? 0),
			);
		};
		await seen.poll(hidden).toEqual([]);
		// What is said of it covers no tool.
		const said = await page.locator(".toast").boundingBox();
		expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
		// The view moved for them, and comes back once they are gone, unless the reader has moved it since.
		const undo = tools.getByRole("button", { name: "Undo" });
		const away = async () => {
			const at = await whereIs(page, "company/openai");
			return Math.hypot(at.x - openAi.x, at.y - openAi.y);
		};
		expect(await away()).toBeGreaterThan(5);
		await undo.click();
		await seen.poll(away).toBeLessThan(1);
		await page.mouse.dblclick(x, y);
		await seen.poll(away).toBeGreaterThan(5);
		await seen.poll(hidden).toEqual([]);
		await tools.getByRole("button", { name: "Zoom in" }).click();
		const moved = await whereIs(page, "company/openai");
		await undo.click();
		await seen.poll(() => drawnIds(page)).toEqual(before);
		await page.waitForTimeout(300);
		expect(await whereIs(page, "company/openai")).toEqual(moved);
	});

	test("a badge says that there is more, the details say of what, and a click on it opens the choice; keys then go to the picture", async () => {
		const { page, details } = open("few");
		await clickNode(page, "person/elon-musk");
		const could = await countOfMore(page);
		expect(could).toBeGreaterThan(12);
		await seen(details.locator(".node-omitted")).toHaveText(new RegExp(`^${could}\\+? more: \\d+ \\w+`));
		const { x, y } = await whereIsBadge(page, "person/elon-musk");
		await page.mouse.click(x, y);
		const menu = details.getByRole("dialog", { name: "Add by kind" });
		await seen(menu.getByRole("button").first()).toBeVisible();
		// Wherever its button stands in its row.
		const [room, box] = [await details.boundingBox(), await menu.boundingBox()];
		expect(box?.x ?? 0).toBeGreaterThanOrEqual(room?.x ?? Infinity);
		expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual((room?.x ?? 0) + (room?.width ?? 0));
		await page.keyboard.press("Escape");
		await seen(menu).toBeHidden();
		await clickNode(page, "company/xai");
		const before = await drawnIds(page);
		await page.keyboard.press("Delete");
		await seen.poll(() => drawnIds(page)).toEqual(before.filter((id) => id !== "company/xai"));
	});

	test("what is said to be left is how many nodes there are to add", async () => {
		const { page, picture } = open("few");
		await clickNode(page, "person/elon-musk");
		const could = await countOfMore(page);
		await picture.focus();
		await page.keyboard.press("Enter");
		await seen.poll(async () => (await drawnIds(page)).length).toBe(3 + 12);
		await seen(more(page)).toHaveText(new RegExp(`\\D${could - 12}$`));
	});

	test("a choice by type, direction and kind says how many there are of each, and adds only what is chosen", async () => {
		const { page, picture, details } = open("few");
		await clickNode(page, "person/elon-musk");
		const could = await countOfMore(page);
		await picture.focus();
		await page.keyboard.press("m");
		const menu = details.getByRole("dialog", { name: "Add by kind" });
		const offer = menu.getByRole("button", { name: /^founded\s*Company/ });
		await seen(offer).toBeVisible();
		const rows = await menu.getByRole("button").allTextContents();
		const counts = rows.map((row) => Number(/(\d+)$/.exec(row)?.[1]));
		expect(counts).toEqual([...counts].sort((a, b) => b - a));
		// One that is tied in two ways is in two rows.
		expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(could);
		const wanted = Number(/(\d+)$/.exec((await offer.textContent()) ?? "")?.[1]);
		expect(wanted).toBeGreaterThan(0);
		const before = await drawnIds(page);
		await offer.click();
		await seen.poll(async () => (await drawnIds(page)).length).toBe(before.length + Math.min(12, wanted));
		const added = (await drawnIds(page)).filter((id) => !before.includes(id));
		expect(added.every((id) => id.startsWith("company/"))).toBe(true);
		await page.keyboard.press("Escape");
		await seen(menu).toBeHidden();
		expect(await drawnIds(page)).toHaveLength(before.length + added.length);
	});

	test("a secondary click on a node opens the same choice", async () => {
		const { page, details } = open("few");
		const { x, y } = await whereIs(page, "person/elon-musk");
		await page.mouse.click(x, y, { button: "right" });
		await seen(details.getByRole("dialog", { name: "Add by kind" })).toBeVisible();
		await page.keyboard.press("Escape");
	});

	test("what ties several together comes in beside them, by its key or from the details", async () => {
		const { page, picture, details } = open("opening");
		await clickNode(page, "company/openai");
		await details.getByRole("button", { name: "Remove from the picture" }).click();
		await seen.poll(() => drawnIds(page)).not.toContain("company/openai");
		await clickNode(page, "person/elon-musk");
		const { x, y } = await whereIs(page, "company/microsoft");
		await page.keyboard.down("Shift");
		await page.mouse.click(x, y);
		await page.keyboard.up("Shift");
		await seen(details.getByRole("button", { name: "Common neighbours" })).toBeVisible();
		const before = await places(page);
		await picture.focus();
		await page.keyboard.press("t");
		await seen.poll(() => drawnIds(page)).toContain("company/openai");
		const after = await places(page);
		expect(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]]))).toEqual(before);
		await details.getByRole("button", { name: "What ties these together" }).click();
		await seen(
			page.getByRole("status").filter({ hasText: /tie(s)? them together, 0 added at this date\./ }),
		).toBeAttached();
	});

	test("the bars of time are of the picture: one without a dated fact says so", async () => {
		const { page } = open("few");
		const caption = page.locator(".histogram-caption");
		await seen(caption).toHaveText(/^What this picture covers, by \w+$/);
		await page.keyboard.press("Escape");
		await clickNode(page, "company/xai");
		await page.keyboard.press("Delete");
		await clickNode(page, "person/elon-musk");
		await page.keyboard.press("Delete");
		await seen(caption).toHaveText("No dated fact is shown in this picture");
		await seen(page.getByRole("img", { name: /^No dated fact is shown in this picture, / })).toBeAttached();
	});

	test("nothing more is offered where all is there", async () => {
		const { page } = open("few");
		await clickNode(page, "person/igor-babuschkin");
		const before = await drawnIds(page);
		while (await more(page).isEnabled()) {
			const count = (await drawnIds(page)).length;
			await more(page).click();
			await seen.poll(async () => (await drawnIds(page)).length).toBeGreaterThan(count);
			await seen(more(page)).toBeDisabled();
		}
		await seen(more(page)).toHaveText("Add what is tied to it");
		expect((await drawnIds(page)).length).toBeGreaterThanOrEqual(before.length);
	});

	test("the keyboard does it too: arrows choose, Enter adds, Delete removes", async () => {
		const { page, picture, details } = open("few");
		await picture.focus();
		await page.keyboard.press("ArrowRight");
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("Igor Babuschkin");
		await page.keyboard.press("ArrowRight");
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("Elon Musk");
		await seen(more(page)).toBeEnabled();
		await seen(more(page).locator(".node-more")).toHaveAttribute("aria-busy", "false");
		const before = await drawnIds(page);
		await picture.focus();
		await page.keyboard.press("Enter");
		await seen.poll(async () => (await drawnIds(page)).length).toBe(before.length + 12);
		await page.keyboard.press("Delete");
		await seen.poll(() => drawnIds(page)).not.toContain("person/elon-musk");
		await seen(details.getByRole("heading", { name: "What to try" })).toBeVisible();
	});
});
