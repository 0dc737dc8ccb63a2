import type { Locator, Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { axeFindings } from "../helpers/axe-findings.ts";
import { drawn, drawnIds, drawnRelationships, explore, partsOf, places, seen } from "../helpers/page.ts";
import { phone, useServed } from "../helpers/served.ts";

const served = useServed();

const comparePartsOf = (page: Page) => ({
	card: page.getByRole("region", { name: "What is compared" }),
	figures: page.locator(".change-figures"),
	sum: page.locator(".change-sum"),
	rows: page.locator(".change-row"),
	handleA: page.getByRole("slider", { name: "Date A" }),
	handleB: page.getByRole("slider", { name: "Date B" }),
	foot: page.locator(".compare-foot"),
});

/** The four figures over the list: what came, what went, what changed, what is the same. */
async function figuresOf(figures: Locator): Promise<number[]> {
	await seen(figures).not.toContainText("…");
	const texts = await figures.locator("dd").allTextContents();
	return texts.map((text) => Number(text.replace(/[^\d]/g, "")));
}

/** The sum under them: "A 15 + 17 − 1 = B 31". */
async function sumOf(sum: Locator): Promise<{ a: number; came: number; went: number; b: number }> {
	const [, a, came, went, b] = /A (\d+) \+ (\d+) − (\d+) = B (\d+)/.exec((await sum.textContent()) ?? "") ?? [];
	return { a: Number(a), came: Number(came), went: Number(went), b: Number(b) };
}

async function classesOf(page: Page, id: string): Promise<string[]> {
	return (await drawnRelationships(page)).find((each) => each.id === id)?.classes ?? [];
}

/** On how many lines the day stands with which a text ends. */
function linesOfDay(element: Element): number {
	const range = document.createRange();
	const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const tops = new Set<number>();
	let left = (element.textContent ?? "").length - "2019-03-11".length;
	for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
		const length = text.textContent?.length ?? 0;
		range.setStart(text, Math.max(0, Math.min(left, length)));
		range.setEnd(text, length);
		left -= length;
		if (!range.collapsed) for (const { top } of range.getClientRects()) tops.add(Math.round(top));
	}
	return tops.size;
}

async function typeSide(page: Page, button: Locator, date: string): Promise<void> {
	await button.click();
	const field = page.getByRole("dialog").getByRole("textbox");
	await field.fill(date);
	await field.press("Enter");
	await seen(page.getByRole("dialog")).toHaveCount(0);
}

const boardSeat = "fact/musk-board-openai";
const deal = "funding/microsoft-2019#PROVIDED@company/microsoft";

describe("comparing two dates", () => {
	test("shows in one picture and one list what began and ended, adds up, and comes back by its link", async () => {
		const page = await served.newPage();
		await explore(page, served.url());
		const { card, figures, sum, rows, handleA, handleB, foot } = comparePartsOf(page);
		const { details, legend } = partsOf(page);
		const everywhere = await places(page);

		await page.getByRole("button", { name: "Compare with…" }).click();
		const dialog = page.getByRole("dialog", { name: "Compare with…" });
		await dialog.getByRole("textbox").fill("2016-02-30");
		await dialog.getByRole("button", { name: "Compare" }).click();
		await seen(dialog.getByRole("alert")).toContainText("2016-02-29");
		await dialog.getByRole("textbox").fill("2016-01-01");
		await dialog.getByRole("button", { name: "Compare" }).click();
		await seen(card).toContainText("3 years, 9 months");
		await seen(handleA).toHaveAttribute("aria-valuetext", /^1 Jan 2016, \d+ facts there$/);
		await seen(handleB).toHaveAttribute("aria-valuetext", /^30 Sep 2019, \d+ facts there$/);

		// The picture: nothing moved, and what is on neither date is not drawn.
		await seen.poll(() => classesOf(page, boardSeat)).toContain("lost");
		expect(await classesOf(page, deal)).toContain("gained");
		expect(await drawnIds(page)).not.toContain("statement/musk-2023-02-17");
		const now = await places(page);
		for (const [id, at] of Object.entries(now)) expect({ id, ...at }).toEqual({ id, ...everywhere[id] });

		// The figures add up: with each other, with the totals, with the list, with the legend.
		const [came, went, changed, same] = await figuresOf(figures);
		const total = await sumOf(sum);
		expect(total.a + total.came - total.went).toBe(total.b);
		expect([came, went]).toEqual([total.came, total.went]);
		expect(came).toBeGreaterThan(10);
		expect((same ?? 0) + total.came).toBe(total.b);
		await details.getByRole("button", { name: /^Show \d+ more$/ }).click();
		await details.getByRole("button", { name: /^the same \d+$/ }).click();
		await seen(rows).toHaveCount((came ?? 0) + (went ?? 0) + (changed ?? 0) + (same ?? 0));
		// A day in figures stands on one line, where what is said with it takes two.
		const attested = rows.locator(".change-date", { hasText: /^attested 2019-03-11$/ }).first();
		expect(await attested.evaluate(linesOfDay)).toBe(1);
		// Words that were said in another language than the page's say so, between the marks of the page's.
		const french = rows.locator(".change-title", { hasText: "Nous voulons augmenter" });
		await seen(french).toHaveText(/^“.+”$/);
		await seen(french).toHaveAttribute("lang", "fr");
		const inLegend = await legend
			.getByRole("region", { name: "Between the two dates" })
			.getByRole("button")
			.evaluateAll((all) => all.map((each) => Number(/(\d+)$/.exec(each.getAttribute("aria-label") ?? "")?.[1])));
		const neither = Number(/(\d+) are there at neither/.exec((await sum.textContent()) ?? "")?.[1] ?? 0);
		expect(inLegend.reduce((all, each) => all + each, 0)).toBe(total.b + total.went + neither);
		expect(await axeFindings(page)).toEqual([]);

		// Each line opens its fact, which says what it is on both dates; and there is a way back.
		await rows.filter({ hasText: "sits on the board of" }).click();
		const states = page.getByRole("region", { name: "On the two sides" });
		await seen(states).toContainText("1 Jan 2016");
		await seen(states.locator("dd")).toHaveText(["true", "ended"]);
		await seen.poll(() => page.evaluate(() => location.hash)).toContain(`s=${boardSeat}`);
		const link = page.url();
		await page.getByRole("button", { name: "All changes" }).click();
		await seen(figures).toBeVisible();

		// The legend hides what began, and with it its lines; what it is about stays.
		await legend.getByRole("button", { name: /^began, \d+$/ }).click();
		await seen.poll(() => classesOf(page, deal)).toEqual([]);
		expect(await drawnIds(page)).toContain("company/microsoft");
		await legend.getByRole("button", { name: /^began, \d+$/ }).click();

		// The other way round, the figures change places.
		await foot.getByRole("button", { name: "Swap A and B" }).click();
		await seen(card.getByRole("button").first()).toContainText("2019-09-30");
		expect(await sumOf(sum)).toEqual({ a: total.b, came: total.went, went: total.came, b: total.a });
		await seen(figures).toContainText("not yet");
		await foot.getByRole("button", { name: "Swap A and B" }).click();
		await seen(figures).toContainText("began");

		// By keys; A stops at B, and by typing the two change places where A would be the later.
		await handleA.focus();
		await page.keyboard.press("Alt+ArrowRight");
		await seen(handleA).toHaveText(/2017-01-01/);
		await page.keyboard.press("End");
		await seen(handleA).toHaveText(/2019-09-30/);
		await seen(details).toContainText("A and B are the same day: nothing can have changed between them.");
		expect((await figuresOf(figures)).slice(0, 3)).toEqual([0, 0, 0]);
		const looks = page.getByRole("list", { name: "Looks of the comparison" });
		await seen(looks.getByRole("listitem")).toHaveText(["the same"]);
		await typeSide(page, card.getByRole("button").first(), "2020-06-01");
		await seen(handleA).toHaveText(/2019-09-30/);
		await seen(handleB).toHaveText(/2020-06-01/);

		await foot.getByRole("button", { name: "End comparison" }).click();
		await seen(card).toHaveCount(0);
		await seen(partsOf(page).handle).toHaveText("2020-06-01");

		// The link of before reproduces the comparison.
		await page.goto("about:blank");
		await explore(page, link);
		await seen(states.locator("dd")).toHaveText(["true", "ended"]);
		await page.getByRole("button", { name: "All changes" }).click();
		expect(await figuresOf(figures)).toEqual([came, went, changed, same]);
		expect(await sumOf(sum)).toEqual(total);
	});

	test("is seen whole above its legend, from the same distance whenever the code of that comes", async () => {
		const link = `${served.url()}#v=1&l=en&d=2023-04-15&c=2016-01-01`;
		const page = await served.newPage();
		let letCome = () => {};
		const held = new Promise<void>((done) => {
			letCome = done;
		});
		await page.route(/\/compare-legend[^/]*\.js$/, async (route) => {
			await held;
			await route.continue();
		});
		await explore(page, link);
		await seen(comparePartsOf(page).figures).not.toContainText("…");
		const legend = page.getByRole("list", { name: "Looks of the comparison" });
		expect(await legend.count()).toBe(0);
		const before = await drawn(page);
		letCome();
		await seen(legend).toBeVisible();
		expect(await drawn(page)).toEqual(before);
		const top = (await legend.boundingBox())?.y ?? 0;
		const lowest = Math.max(...before.map(({ seenAt }) => seenAt.y));
		// The lowest node with a name has it below itself.
		expect(lowest).toBeLessThan(top - 12);
	});

	test("fits a phone, in French and dark: the list is in the sheet", async () => {
		const page = await served.newPage({ viewport: phone, colorScheme: "dark", locale: "fr-FR" });
		await explore(page, `${served.url()}#v=1&c=2016-01-01&l=fr`);
		const { figures, rows } = comparePartsOf(page);
		const [came = 0] = await figuresOf(figures);
		await seen(figures).toContainText("commencés");
		expect(came).toBeGreaterThan(10);
		await seen(page.getByRole("slider", { name: "Date A" })).toBeInViewport();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
		expect(await axeFindings(page)).toEqual([]);
		await rows.first().click();
		await seen(page.getByRole("region", { name: "Des deux côtés" })).toContainText("pas encore");
		await page.getByRole("button", { name: "Tous les changements" }).click();
		await page.getByRole("button", { name: "Terminer la comparaison" }).first().click();
		await seen(figures).toHaveCount(0);
	});
});

describe("comparing two days of sources", () => {
	test("shows what was learned: what is first attested, what was revised, and by when", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&d=any&k=2023-04-30&ck=2018-12-31&l=en`);
		const { card, figures, sum, rows } = comparePartsOf(page);
		const { details } = partsOf(page);
		await seen(card).toContainText("Sources up to");
		await seen(figures).toContainText("first attested");
		const [came, , changed] = await figuresOf(figures);
		const total = await sumOf(sum);
		expect(total.a + total.came - total.went).toBe(total.b);
		expect(total.came).toBe(came);
		// By the end of 2018 the sources say that Musk will go on funding it, and no more.
		expect(total.a).toBe(1);
		expect(await classesOf(page, boardSeat)).toContain("gained");
		await details.getByRole("button", { name: /^the same \d+$/ }).click();
		await seen(rows.filter({ hasText: "will go on funding" })).toBeVisible();
		await seen(rows.filter({ hasText: "by 11 Mar 2019" }).first()).toBeVisible();
		expect(changed).toBeGreaterThan(0);

		// Of what OpenAI is nothing was said by then, and much since.
		await details
			.getByRole("button", { name: /^Show \d+ more$/ })
			.last()
			.click();
		const legalForm = rows.filter({ hasText: "OpenAI, legal form" });
		await legalForm.click();
		const states = page.getByRole("region", { name: "On the two sides" });
		await seen(states.locator("dd")).toHaveText(["not attested yet", "attested"]);
		await seen.poll(() => page.evaluate(() => location.hash)).toContain("ck=2018-12-31");
		await page.getByRole("button", { name: "All changes" }).click();

		// A and B stand on the second row too: by keys, by dragging, and at its end the latest.
		const [rowA, rowB] = ["A: sources up to", "B: sources up to"].map((name) => page.getByRole("slider", { name }));
		if (rowA === undefined || rowB === undefined) throw new Error("Two days of sources have two handles.");
		await seen(rowA).toHaveAttribute("aria-valuetext", /^31 Dec 2018, 1 fact there$/);
		await rowA.focus();
		await page.keyboard.press("Alt+ArrowRight");
		await seen.poll(() => page.url()).toContain("ck=2019-12-31");
		await rowB.focus();
		await page.keyboard.press("End");
		await seen(rowB).toHaveAttribute("aria-valuetext", /^latest, \d+ facts there$/);
		await page.keyboard.press("Home");
		await seen(rowB).toHaveAttribute("aria-valuetext", /^31 Dec 2019,/);
		// On one day, each can still be told and taken.
		const sides = [await rowA.locator(".flag").boundingBox(), await rowB.locator(".flag").boundingBox()];
		expect((sides[0]?.x ?? 0) + (sides[0]?.width ?? 0)).toBeLessThanOrEqual(sides[1]?.x ?? 0);
		await rowB.press("End");
		const flag = await rowA.locator(".flag").boundingBox();
		if (flag === null) throw new Error("The handle has a flag.");
		const [x, y] = [flag.x + flag.width / 2, flag.y + flag.height / 2];
		await page.mouse.move(x, y);
		await page.mouse.down();
		// While it is held the light picture follows; the other one waits for the release.
		const light = page.locator(".graph > canvas").nth(2);
		const before = await drawnRelationships(page);
		await page.mouse.move(x - 60, y, { steps: 4 });
		await seen(light).toBeVisible();
		expect(await drawnRelationships(page)).toEqual(before);
		await page.mouse.up();
		await seen(light).toBeHidden();
		await seen.poll(() => page.url()).toMatch(/ck=201[89]-(?!12-31)/);

		// About one date alone: what had not begun by then is on neither side.
		await page.goto(
			page
				.url()
				.replace("d=any", "d=2016-06-01")
				.replace(/&s=[^&]*/, ""),
		);
		await seen(details).toContainText(/\d+ are there at neither/);
		const then = await sumOf(sum);
		expect(then.b).toBeLessThan(total.b);
	});
});
