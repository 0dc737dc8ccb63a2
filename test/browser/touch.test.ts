import type { Locator, Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { explore, partsOf, seen, whereIs } from "../helpers/page.ts";
import { phone, useServed } from "../helpers/served.ts";

const served = useServed();

/** What can be pressed on the screen and is narrower or lower than a finger needs, with what it is called. */
const tooSmall = (page: Page) =>
	page.evaluate(() => {
		const LEAST = 43.9;
		// A story's dots share a row, however many.
		const pressed = "button, a[href]:not(.story-dot), [role=slider], input, select";
		const controls = [...document.querySelectorAll(pressed)];
		const inSentence = (control: Element) => control.closest("p:not(.fact-line)") !== null;
		return controls
			.filter(
				(control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches(".skip, .unseen *"),
			)
			.filter((control) => !inSentence(control))
			.flatMap((control) => {
				const { width, height } = control.getBoundingClientRect();
				// What is larger than it looks says so by what stands invisibly over it.
				const over = ["::before", "::after"]
					.map((part) => getComputedStyle(control, part))
					.filter(({ position }) => position === "absolute");
				const w = Math.max(width, ...over.map((part) => Number.parseFloat(part.width)));
				const h = Math.max(height, ...over.map((part) => Number.parseFloat(part.height)));
				const name = control.getAttribute("aria-label") ?? control.textContent ?? "";
				return w >= LEAST && h >= LEAST ? [] : [`${name.trim()}: ${Math.round(w)} × ${Math.round(h)}`];
			});
	});

async function open(path = "/") {
	const page = await served.newPage({ viewport: phone });
	await page.goto(`${served.url().replace(/\/$/, "")}${path}`);
	return page;
}

describe("with a finger, everything can be pressed:", () => {
	test("in the picture, its search, its legend and a card", async () => {
		const page = await served.newPage({ viewport: phone });
		await explore(page, served.url());
		expect(await tooSmall(page)).toEqual([]);
		await page.getByRole("button", { name: /^Search/ }).tap();
		const { search, results, legend, details } = partsOf(page);
		await search.fill("microsoft");
		await seen(results.first()).toBeVisible();
		expect(await tooSmall(page)).toEqual([]);
		await page.keyboard.press("Escape");
		await page.keyboard.press("Escape");
		await page.getByRole("button", { name: /^Legend/ }).tap();
		await seen(legend).toBeVisible();
		expect(await tooSmall(page)).toEqual([]);
		await legend.getByRole("button", { name: "Close the legend" }).tap();
		const { x, y } = await whereIs(page, "company/openai");
		await page.touchscreen.tap(x, y);
		await seen(details.locator(".fact-line").first()).toBeAttached();
		expect(await tooSmall(page)).toEqual([]);
	});

	test("in the list, in the reports and in a story", async () => {
		const list = await open("/#v=1&l=en&n=p.elon-musk,c.openai,c.microsoft&d=2019-09-30&ls=relationships");
		await seen(list.locator(".row-button").first()).toBeVisible();
		expect(await tooSmall(list)).toEqual([]);
		const reports = await open("/reports");
		await seen(reports.getByRole("link", { name: "Who funded whom" })).toBeVisible();
		expect(await tooSmall(reports)).toEqual([]);
		const story = await open("/stories/musk-and-openai/1");
		await seen(story.locator(".story-dot").first()).toBeVisible();
		expect(await tooSmall(story)).toEqual([]);
	});
});

/** What can be pressed and lies under something else that can, farther in from its edges than a finger misses it. */
const covered = (page: Page) =>
	page.evaluate(() => {
		const controls = [...document.querySelectorAll("button, a[href]")];
		const named = (control: Element) => control.getAttribute("aria-label") ?? control.textContent ?? "";
		return controls
			.filter(
				(control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches(".skip, .unseen *"),
			)
			.flatMap((control) => {
				const { left, top, right, bottom } = control.getBoundingClientRect();
				const corners = [left + 11, right - 11].flatMap((x) => [top + 11, bottom - 11].map((y) => [x, y] as const));
				const over = corners
					.map(([x, y]) => document.elementFromPoint(x, y)?.closest("button, a[href]"))
					.find((hit) => hit != null && hit !== control && !hit.closest(".time-bar"));
				return over == null ? [] : [`${named(over)} over ${named(control)}`];
			});
	});

describe("on a phone", () => {
	test("the grip of a card takes nothing from the tools above it and the buttons below it", async () => {
		const page = await open("/#v=1&s=company/openai");
		await seen(partsOf(page).details.locator(".fact-line").first()).toBeAttached();
		await seen(page.getByRole("button", { name: "Fit the picture" })).toBeVisible();
		expect((await covered(page)).filter((each) => /details over/.test(each))).toEqual([]);
	});

	test("a path and what is selected of it are seen between the card above and the tools below", async () => {
		const page = await served.newPage({ viewport: phone });
		await explore(page, `${served.url()}#v=1&s=person/elon-musk`);
		const edges = async (of: string) => (await page.locator(of).boundingBox()) ?? { y: 0, height: 0 };
		const card = await edges(".breadcrumb");
		expect((await whereIs(page, "person/elon-musk")).y).toBeGreaterThan(card.y + card.height + 10);
		expect((await whereIs(page, "company/microsoft")).y).toBeLessThan((await edges(".scene-tools")).y - 10);
	});

	test("the years are whole below their bars, and what to compare with is asked for within the page", async () => {
		const page = await open("/");
		await seen(page.locator(".years")).toBeVisible();
		const bottoms = (of: string) => page.locator(of).evaluate((one) => one.getBoundingClientRect().bottom);
		expect(await bottoms(".years")).toBeLessThanOrEqual((await bottoms(".time-bar")) + 1);
		await page.getByRole("button", { name: "Compare with…" }).tap();
		const box = await page.getByRole("dialog", { name: "Compare with…" }).boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(phone.width);
	});

	test("in French what is pressed beside the date stands apart, and nothing empty lies over two days of sources", async () => {
		const page = await open("/#v=1&l=fr");
		const box = async (of: Locator) => {
			await seen(of).toBeVisible();
			return (await of.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
		};
		const speed = await box(page.locator(".play-speed"));
		const compare = await box(page.getByRole("button", { name: "Comparer avec…" }));
		expect(compare.x - speed.x - speed.width).toBeGreaterThanOrEqual(6);
		const words = await page.locator(".mode-switch span").evaluateAll((all) =>
			all.map((one) => {
				const range = document.createRange();
				range.selectNodeContents(one);
				const { left, right } = range.getBoundingClientRect();
				return { left, right };
			}),
		);
		expect(words).toHaveLength(3);
		expect((words[2]?.left ?? 0) - (words[1]?.right ?? 0)).toBeGreaterThanOrEqual(7);

		const two = await open("/#v=1&l=fr&d=2023-04-15&k=2023-03-30&ck=2019-06-01");
		const [years, row] = [await box(two.locator(".years")), await box(two.locator(".known-row"))];
		expect(row.y).toBeGreaterThanOrEqual(years.y + years.height);
		expect(row.y - years.y - years.height).toBeLessThan(26);
	});

	test("the dots of a long story are one row, and five boxes of a form need no scrolling", async () => {
		const story = await open("/stories/musk-and-openai/2");
		await seen(story.locator(".story-dot")).toHaveCount(11);
		const tops = await story
			.locator(".story-dot")
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
		expect(new Set(tops).size).toBe(1);
		const report = await open("/reports/who-funded-whom");
		await report.getByText("Parameters").first().tap();
		const boxes = report.locator(".choice-boxes", { hasText: "denied" });
		await seen(boxes).toBeVisible();
		expect(await boxes.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
	});
});
