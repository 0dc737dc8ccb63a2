import type { Page } from "@playwright/test";
import { expect, it } from "vitest";
import { axeFindings } from "../helpers/axe-findings.ts";
import { drawnRelationships, find, partsOf, seen } from "../helpers/page.ts";
import { phone, useServed } from "../helpers/served.ts";

const { url, newPage } = useServed();

/** A Neo4j that has just started takes its time to plan what the first picture asks. */
const patiently = seen.configure({ timeout: 45_000 });

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 3, name });
const path = (page: Page) => new URL(page.url()).pathname;
const date = (page: Page) => partsOf(page).handle.getAttribute("aria-valuetext");

it("turns by keys as soon as it is opened, before anything has the focus", async () => {
	const page = await newPage();
	await page.goto(`${url()}stories/what-was-said-when/2`);
	await patiently(page.getByText("Step 2 of 6", { exact: true })).toBeVisible();
	expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
	await page.keyboard.press("ArrowRight");
	await seen(page.getByText("Step 3 of 6", { exact: true })).toBeVisible();
	expect(path(page)).toBe("/stories/what-was-said-when/3");
});

it("reads a story through by keyboard, with the picture, the date and the details of each step", async () => {
	const page = await newPage();
	await page.goto(`${url()}stories`);
	await seen(page.getByRole("heading", { name: "What was said when, and what turned out" })).toBeVisible();
	expect(await page.getByRole("navigation", { name: "Views" }).locator("[aria-current]").textContent()).toBe("Stories");
	expect(await axeFindings(page)).toEqual([]);

	await page.getByRole("link", { name: "What was said when, and what turned out" }).click();
	await patiently(heading(page, "The end of 2018, as one could read it then")).toBeVisible();
	await patiently(page.getByText("4 of 4 nodes")).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);

	const titles = ["The end of 2018, as one could read it then"];
	await page.getByRole("article", { name: titles[0] ?? "" }).focus();
	for (const key of ["ArrowRight", "PageDown", "Space", "ArrowRight", "ArrowRight"]) {
		await page.keyboard.press(key);
		await seen(page.getByText(`Step ${titles.length + 1} of 6`, { exact: true })).toBeVisible();
		titles.push((await page.getByRole("heading", { level: 3 }).first().textContent()) ?? "");
		expect(path(page)).toBe(`/stories/what-was-said-when/${titles.length}`);
		// What a step shows is as it is told, so nothing is offered to go back to.
		expect(await page.getByText("You have left this step.").count()).toBe(0);
	}
	expect(new Set(titles).size).toBe(6);
	expect(titles.at(-1)).toBe("What nobody has said");
	await page.keyboard.press("ArrowRight");
	expect(path(page)).toBe("/stories/what-was-said-when/6");
	expect(
		await page.getByRole("navigation", { name: "Steps" }).locator("[aria-current=step]").getAttribute("aria-label"),
	).toBe("Step 6: What nobody has said");
	await page.keyboard.press("ArrowLeft");
	await seen(heading(page, "A pause, or an end?")).toBeVisible();
	await page.keyboard.press("Home");
	await seen(heading(page, "The end of 2018, as one could read it then")).toBeVisible();

	// The keys are the story's only while it has the focus: the handle of the time bar keeps its own.
	await partsOf(page).handle.focus();
	await page.keyboard.press("ArrowLeft");
	expect(path(page)).toBe("/stories/what-was-said-when/1");
	await seen(page.getByText("You have left this step.")).toBeVisible();
	await page.goBack();
	await seen(heading(page, "A pause, or an end?")).toBeVisible();
}, 120_000);

it("reproduces a step by its link, keeps what stays where it is, and leads back to it from wherever a reader went", async () => {
	const page = await newPage();
	await page.goto(`${url()}stories/musk-and-openai/6`);
	await patiently(heading(page, "One billion from Microsoft")).toBeVisible();
	await patiently(page.getByText("6 of 6 nodes")).toBeVisible();
	await patiently(page.getByRole("heading", { level: 2, name: "Microsoft’s investment in OpenAI" })).toBeVisible();
	expect(await date(page)).toContain("30 Sep 2019");
	const copied = async () => {
		await partsOf(page).details.getByRole("button", { name: "Copy a link to this" }).click();
		await seen(page.getByRole("status").filter({ hasText: "Link copied" })).toBeAttached();
		return page.evaluate(() => navigator.clipboard.readText());
	};
	const step = new URL(await copied());
	expect(step.origin + step.pathname + step.hash).toBe(`${url()}stories/musk-and-openai/6#v=1&l=en`);
	expect(step.searchParams.get("data")).toMatch(/^dataset\/musk-openai-2023@/);

	// Exploring: a link in the text, the date, another node.
	await page.getByRole("article").getByRole("link", { name: "supercomputer" }).click();
	await seen(page.getByText("You have left this step.")).toBeVisible();
	await partsOf(page).handle.focus();
	await page.keyboard.press("ArrowRight");
	await page.getByRole("application").focus();
	await page.keyboard.press("Delete");
	await seen(page.getByText("5 of 5 nodes")).toBeVisible();
	await expect.poll(() => new URL(page.url()).hash).toContain("d=2019-10-01");
	expect(path(page)).toBe("/stories/musk-and-openai/6");
	expect(await axeFindings(page)).toEqual([]);
	await page.getByRole("article").getByRole("link", { name: "Microsoft" }).click();
	const explored = new URL(await copied());
	expect(explored.pathname).toBe("/stories/musk-and-openai/6");
	expect(Object.fromEntries(new URLSearchParams(explored.hash.slice(1)))).toMatchObject({
		l: "en",
		d: "2019-10-01",
		s: "company/microsoft",
	});

	// What is searched for comes into the picture beside the step, and leads back to it as well.
	await find(page, "google", /^Google/);
	await seen(page.getByText("6 of 6 nodes")).toBeVisible();
	expect(path(page)).toBe("/stories/musk-and-openai/6");
	await seen(page.getByRole("button", { name: "Back to step 6" })).toBeVisible();
	await page.getByRole("button", { name: "Undo" }).click();
	await seen(page.getByText("5 of 5 nodes")).toBeVisible();
	await expect.poll(() => new URL(page.url()).hash).not.toContain("c.google");

	// What was explored beyond the step is in its link as well.
	await page.reload();
	await patiently(page.getByText("5 of 5 nodes")).toBeVisible();
	await page.getByRole("button", { name: "Back to step 6" }).click();
	await seen(page.getByText("6 of 6 nodes")).toBeVisible();
	expect(await date(page)).toContain("30 Sep 2019");
	await expect.poll(() => new URL(page.url()).hash).toBe("");
	await page.getByRole("button", { name: "Undo" }).click();
	await seen(page.getByText("5 of 5 nodes")).toBeVisible();
	await page.getByRole("button", { name: "Next", exact: true }).click();
	await seen(heading(page, "ChatGPT")).toBeVisible();
	await seen(page.getByText("11 of 11 nodes")).toBeVisible();

	// A step looks the same to those who come from the explorer: what is highlighted there is not of the story.
	await page.goto(url());
	const highlighted = async () => (await drawnRelationships(page)).some(({ classes }) => classes.includes("path"));
	await seen.poll(highlighted).toBe(true);
	await page.getByRole("link", { name: "Stories" }).click();
	await page.getByRole("link", { name: "Musk and OpenAI: from co-founder to rival" }).click();
	await page.getByRole("link", { name: "Step 6: One billion from Microsoft" }).click();
	await seen(page.getByText("6 of 6 nodes")).toBeVisible();
	await seen.poll(highlighted).toBe(false);

	expect((await fetch(`${url()}stories/no-such-story`)).status).toBe(404);
	await page.evaluate(() => {
		history.pushState(null, "", "/stories/no-such-story");
		dispatchEvent(new PopStateEvent("popstate"));
	});
	await seen(page.getByText("There is no such story here.")).toBeVisible();
});

it("is read in French, on a phone, in a sheet that gives way to details and comes back", async () => {
	const page = await newPage({ viewport: phone, locale: "fr-FR", colorScheme: "dark" });
	await page.goto(`${url()}stories/musk-and-openai/3`);
	await patiently(heading(page, "Il part, et les versements cessent")).toBeVisible();
	await seen(page.getByText("Étape 3 sur 11", { exact: true })).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);
	await page.getByRole("article").getByRole("link", { name: "déjà donné" }).tap();
	await seen(page.getByRole("heading", { level: 2, name: "Ce que Musk avait versé de sa promesse" })).toBeVisible();
	await page.getByRole("button", { name: "Fermer", exact: false }).first().tap();
	await page.getByRole("button", { name: "Revenir à l’étape 3" }).tap();
	await page.getByRole("button", { name: "Suivant" }).tap();
	await seen(heading(page, "La facture grimpe")).toBeVisible();
	// As low as it goes, the sheet has the step's name and the way on in whole.
	await page.getByRole("button", { name: "Montrer plus de détails" }).press("ArrowDown");
	const bar = (await page.locator(".time-bar").boundingBox())?.y ?? 0;
	const sheet = (await page.locator(".story-sheet").boundingBox())?.y ?? 0;
	for (const part of [heading(page, "La facture grimpe"), page.getByRole("button", { name: "Suivant" })]) {
		const box = (await part.boundingBox()) ?? { y: 0, height: 0 };
		expect(box.y).toBeGreaterThan(sheet);
		expect(box.y + box.height).toBeLessThan(bar);
	}
	const [width, wide] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
	expect(wide).toBe(width);
});

it("at an address of a step that there is not shows one that there is, with its address, and says so", async () => {
	const page = await newPage();
	for (const [named, shown] of [
		["7", 6],
		["0", 1],
		["abc", 1],
	]) {
		await page.goto(`${url()}stories/what-was-said-when/${named}`);
		await patiently(page.getByText(`Step ${shown} of 6`, { exact: true })).toBeVisible();
		await seen(page).toHaveURL(`${url()}stories/what-was-said-when/${shown}`);
		await seen(page.getByText(`There is no such step: this is step ${shown} of 6.`).first()).toBeAttached();
	}
	await page.goto(`${url()}stories/what-was-said-when`);
	await patiently(page.getByText("Step 1 of 6", { exact: true })).toBeVisible();
	await seen(page).toHaveURL(`${url()}stories/what-was-said-when/1`);
	expect(await page.getByText("There is no such step").count()).toBe(0);
});
