import type { Locator, Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { type Drawn, drawn, drawnIds, explore, partsOf, places, seen, whereIs } from "../helpers/page.ts";
import { phone, useServed } from "../helpers/served.ts";

const served = useServed();

async function open(fragment = "") {
	const page = await served.newPage({ viewport: phone });
	await explore(page, `${served.url()}${fragment}`);
	return { page, ...partsOf(page) };
}

async function tapNode(page: Page, id: string): Promise<void> {
	const { x, y } = await whereIs(page, id);
	await page.touchscreen.tap(x, y);
}

/** Whether anything makes the page wider than the screen. */
const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("at 390 × 844", () => {
	test("the opening has the path, the date and nothing wider than the screen", async () => {
		const { page, picture, sentence, handle } = await open();
		expect(await overflow(page)).toBe(0);
		await seen(sentence).toHaveText("Showing what was true on 30 Sep 2019, using sources published up to today.");
		await seen(sentence).toBeInViewport({ ratio: 1 });
		await seen(handle).toBeInViewport();
		const room = await picture.boundingBox();
		const path = ["person/elon-musk", "company/openai", "funding/microsoft-2019", "company/microsoft"];
		for (const { id, seenAt } of (await drawn(page)).filter((node) => path.includes(node.id))) {
			expect(seenAt.x, id).toBeGreaterThan(room?.x ?? Number.NaN);
			expect(seenAt.x, id).toBeLessThan((room?.x ?? 0) + (room?.width ?? 0));
			expect(seenAt.y, id).toBeGreaterThan(room?.y ?? Number.NaN);
			expect(seenAt.y, id).toBeLessThan((room?.y ?? 0) + (room?.height ?? 0));
		}
	});

	test("a tap opens the details as a sheet, which is raised, lowered and closed", async () => {
		const { page, details } = await open();
		await tapNode(page, "company/openai");
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("OpenAI");
		await seen(details.getByRole("heading", { level: 2 })).toBeInViewport();
		const height = async () => (await details.boundingBox())?.height ?? 0;
		const half = await height();
		await details.getByRole("button", { name: "Show more of the details" }).click();
		await seen.poll(height).toBeGreaterThan(half);
		await details.getByRole("button", { name: "Show only the title" }).click();
		await seen.poll(height).toBeLessThan(half);
		await seen(details.getByRole("heading", { level: 2 })).toBeInViewport();
		expect(await overflow(page)).toBe(0);
		await details.getByRole("button", { name: "Close the details" }).click();
		await seen(details).toHaveCount(0);
	});

	test("a window that is enlarged twice keeps most of its height for the picture, beside the details and above a low bar of time", async () => {
		const page = await served.newPage({ viewport: { width: 720, height: 450 } });
		await explore(page, served.url());
		const { picture, details } = partsOf(page);
		const box = async (what: Locator) => (await what.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
		expect((await box(picture)).height).toBeGreaterThan(450 * 0.6);
		const { x, y } = await whereIs(page, "company/openai");
		await page.mouse.click(x, y);
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("OpenAI");
		const [seenOf, told] = [await box(picture), await box(details)];
		expect(seenOf.height).toBeGreaterThan(450 * 0.6);
		expect(seenOf.x + seenOf.width).toBeLessThanOrEqual(told.x + 1);
		expect(await overflow(page)).toBe(0);
	});

	test("what is added is seen above the details, from no farther away than that asks for", async () => {
		const { page, picture, tools } = await open("#v=1&l=en&d=2023-04-15");
		const before = new Set((await drawn(page)).map(({ id }) => id));
		const { x, y } = await whereIs(page, "person/elon-musk");
		await page.mouse.dblclick(x, y);
		const came = async () => (await drawn(page)).filter(({ id }) => !before.has(id));
		await seen.poll(async () => (await came()).length).toBeGreaterThan(0);
		await seen(page.locator(".sheet")).toBeVisible();
		const [room, below] = [await picture.boundingBox(), await tools.boundingBox()];
		const isSeen = ({ seenAt }: Drawn) => {
			const { x: left, y: top, width } = room ?? { x: 0, y: 0, width: 0 };
			return seenAt.x > left && seenAt.x < left + width && seenAt.y > top && seenAt.y < (below?.y ?? 0);
		};
		await seen.poll(async () => (await came()).every(isSeen)).toBe(true);
		// The path alone was seen: what lay outside of it is not squeezed in with what came.
		expect((await drawn(page)).filter((node) => before.has(node.id) && !isSeen(node)).length).toBeGreaterThan(5);
	});

	test("search opens from its button and its result joins the picture", async () => {
		const { page, search, results, details } = await open();
		await page.getByRole("button", { name: "Search" }).click();
		await seen(search).toBeFocused();
		await search.fill("igor");
		await results.first().tap();
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("Igor Babuschkin");
		await seen.poll(() => drawnIds(page)).toContain("person/igor-babuschkin");
		await seen(page.getByRole("button", { name: "Search" })).toBeVisible();
	});

	test("the legend opens from its button and filters", async () => {
		const { page, legend } = await open();
		await page.getByRole("button", { name: "Legend", exact: true }).tap();
		await legend.getByRole("button", { name: /^Event, / }).tap();
		await legend.getByRole("button", { name: "Close the legend" }).tap();
		await seen(legend).toHaveCount(0);
		await seen.poll(async () => (await drawnIds(page)).filter((id) => id.startsWith("event/"))).toEqual([]);

		// Layouts are chosen by a finger too.
		await page.getByRole("button", { name: "Arrange the picture", exact: true }).tap();
		const choice = page.getByRole("dialog", { name: "Arrange the picture" });
		await seen(choice).toBeInViewport({ ratio: 1 });
		const before = await places(page);
		await choice.getByRole("button", { name: /^In a grid/ }).tap();
		await seen.poll(() => places(page)).not.toEqual(before);
		expect(await overflow(page)).toBe(0);
	});

	test("two fingers come nearer and go away, and a long press on a node offers what could be added", async () => {
		const { page, details } = await open();
		const fingers = await page.context().newCDPSession(page);
		const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: { x: number; y: number }[]) =>
			fingers.send("Input.dispatchTouchEvent", { type, touchPoints: points.map((at, id) => ({ ...at, id })) });
		const apart = async () => {
			const [a, b] = [await whereIs(page, "person/elon-musk"), await whereIs(page, "company/openai")];
			return Math.hypot(a.x - b.x, a.y - b.y);
		};
		const before = await apart();
		await touch("touchStart", { x: 60, y: 300 }, { x: 90, y: 300 });
		for (const by of [10, 20, 30, 40]) await touch("touchMove", { x: 60 - by, y: 300 }, { x: 90 + by, y: 300 });
		await touch("touchEnd");
		await seen.poll(apart).toBeGreaterThan(before * 1.2);

		const { x, y } = await whereIs(page, "company/openai");
		await touch("touchStart", { x, y });
		await page.waitForTimeout(800);
		await touch("touchEnd");
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("OpenAI");
		await seen(page.getByRole("dialog", { name: "Add by kind" })).toBeVisible();
	});

	test("the menu leads to the reports, the language and the colours", async () => {
		const { page } = await open();
		await page.getByRole("button", { name: "Menu" }).tap();
		await page.getByRole("button", { name: "Use dark colours" }).tap();
		await seen(page.locator("html")).toHaveAttribute("data-theme", "dark");
		await page.getByRole("button", { name: "Français" }).tap();
		await seen(page.locator("html")).toHaveAttribute("lang", "fr");
		await page.getByRole("link", { name: "Rapports" }).tap();
		await seen(page.getByRole("heading", { level: 1 })).toHaveText("Rapports");
		expect(await overflow(page)).toBe(0);
		await page.getByRole("main").getByRole("listitem").getByRole("link").first().tap();
		await seen(page.getByRole("region", { name: "Tableau" })).toBeVisible();
		expect(await overflow(page)).toBe(0);
	});

	test("a touch on the histogram moves the date", async () => {
		const { page, handle } = await open();
		const plot = await page.locator(".plot").boundingBox();
		await page.touchscreen.tap((plot?.x ?? 0) + (plot?.width ?? 0) * 0.2, (plot?.y ?? 0) + (plot?.height ?? 0) / 3);
		await seen(handle).toHaveText(/^2016-/);
	});
});

describe("on a tablet, half a screen and a phone that lies, nothing is wider than the window", () => {
	test.for([
		{ width: 1024, height: 768 },
		{ width: 768, height: 1024 },
		{ width: 844, height: 390 },
	])("$width × $height, in French, where words are long", async (viewport) => {
		const page = await served.newPage({ viewport, locale: "fr-FR" });
		await explore(page, served.url());
		expect(await overflow(page)).toBe(0);
		const picture = (await page.locator(".graph").boundingBox()) ?? { width: 0, height: 0 };
		expect(picture.width).toBeGreaterThan(viewport.width * 0.6);
		expect(picture.height).toBeGreaterThan(viewport.height * 0.55);
		await page.goto(`${served.url()}stories/musk-and-openai/6`);
		await seen(page.getByText("Étape 6 sur 11", { exact: true })).toBeVisible();
		await seen.poll(async () => (await drawnIds(page)).length).toBeGreaterThan(4);
		expect(await overflow(page)).toBe(0);
		const told = (await page.locator(".graph").boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
		expect(told.height).toBeGreaterThan(viewport.height * 0.3);
		await seen
			.poll(async () =>
				(await drawn(page)).filter(
					({ seenAt: { x, y } }) => x < told.x || x > told.x + told.width || y < told.y || y > told.y + told.height,
				),
			)
			.toEqual([]);
	});
});

describe("at 200 % zoom of a 1440 × 900 window", () => {
	test("everything is there and nothing is wider than the screen", async () => {
		const page = await served.newPage({ viewport: { width: 720, height: 450 } });
		await explore(page, `${served.url()}#v=1&l=en&s=company/openai`);
		expect(await overflow(page)).toBe(0);
		const { details, sentence } = partsOf(page);
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("OpenAI");
		await seen(sentence).toBeInViewport();
	});

	test.each(["Export", "My views"])("%s is all there in the menu, which alone is scrolled", async (name) => {
		const page = await served.newPage({ viewport: { width: 720, height: 450 } });
		await explore(page, served.url());
		await page.getByRole("button", { name: "Menu" }).click();
		await page.getByRole("button", { name, exact: true }).click();
		const list = page.getByRole("dialog", { name });
		await seen(list).toBeVisible();
		expect(await list.evaluate((each) => each.scrollHeight - each.clientHeight)).toBeLessThanOrEqual(0);
		await list.getByRole("button").last().scrollIntoViewIfNeeded();
		await seen(list.getByRole("button").last()).toBeInViewport({ ratio: 1 });
		// What is below it can be reached, too.
		await page.getByRole("button", { name: "Use dark colours" }).click();
		await seen(page.locator("html")).toHaveAttribute("data-theme", "dark");
	});
});
