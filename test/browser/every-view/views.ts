import type { Page } from "@playwright/test";
import { drawnIds, explore, partsOf, seen } from "../../helpers/page.ts";

/** A view of the page, in English and on a page of its own or on one that shows another view. */
export interface View {
	readonly name: string;
	/** What the picture is called that is kept of it. */
	readonly picture?: string;
	/** @param url where the page is, with a slash at its end */
	readonly show: (page: Page, url: string) => Promise<void>;
	/** Closes what a next view would not. */
	readonly leave?: (page: Page) => Promise<void>;
}

/** Goes to the opening as by a link within the page. */
async function opening(page: Page, url: string): Promise<void> {
	if (page.url() !== url) await explore(page, `${url}#`);
	await seen(page).toHaveURL(url);
}

async function details(page: Page, url: string, fragment: string, title: string | RegExp): Promise<void> {
	await explore(page, `${url}#v=1&l=en&${fragment}`);
	await seen(partsOf(page).details.getByRole("heading", { level: 2 })).toHaveText(title);
}

export const explorerViews: readonly View[] = [
	{ name: "the opening", picture: "opening", show: opening },
	{
		name: "the list of keys",
		show: async (page, url) => {
			await opening(page, url);
			await page.keyboard.press("?");
			await seen(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
		},
		leave: (page) => page.keyboard.press("Escape"),
	},
	{ name: "a person selected", show: (page, url) => details(page, url, "s=person/elon-musk", "Elon Musk") },
	{
		name: "a person with evidence opened in place",
		picture: "evidence",
		show: async (page, url) => {
			await details(page, url, "s=company/microsoft", "Microsoft");
			const deal = partsOf(page).details.locator(".fact-row").filter({ hasText: "investment in OpenAI" }).first();
			await deal.getByRole("button", { name: /^\d+ passages?$/ }).click();
			await seen(page.locator(".evidence-chain").first()).toBeVisible();
		},
	},
	{
		name: "the scene as tables, with two selected and what they share",
		picture: "tables",
		show: async (page, url) => {
			await explore(page, `${url}#v=1&l=en&ls=relationships&s=company/openai,company/microsoft`);
			await seen(page.getByRole("table", { name: /^Relationships in the picture/ })).toBeVisible();
			await seen(page.getByRole("region", { name: "Ties between them" })).toBeVisible();
		},
	},
	{
		name: "a relationship selected",
		picture: "relationship",
		show: (page, url) => details(page, url, "s=fact/musk-cofounded-openai", /^Elon Musk .*OpenAI$/),
	},
	{
		name: "a deal selected",
		picture: "deal",
		show: (page, url) => details(page, url, "s=funding/microsoft-2019", "Microsoft’s investment in OpenAI"),
	},
	{
		name: "where accounts differ",
		picture: "accounts-differ",
		show: (page, url) => details(page, url, "s=disagreement/twitter-renamed-or-merged", "Both cannot be true"),
	},
	{
		name: "a tie asked for, with something left out of it, and only differing accounts standing out",
		picture: "tie",
		show: async (page, url) => {
			await explore(
				page,
				`${url}#v=1&l=en&ad=1&s=person/elon-musk,company/microsoft&tie=person/elon-musk,company/microsoft&tx=company/twitter`,
			);
			const steps = page.getByRole("button", { name: /The steps in words$/ });
			await seen(steps).toContainText(/step/);
			if ((await steps.getAttribute("aria-expanded")) === "false") await steps.click();
			await seen(page.getByRole("button", { name: /^Allow again/ })).toBeVisible();
		},
	},
	{
		name: "the search open",
		show: async (page, url) => {
			await opening(page, url);
			const button = page.getByRole("button", { name: "Search", exact: true });
			if (await button.isVisible()) await button.click();
			await partsOf(page).search.fill("openai");
			await seen(partsOf(page).results.first()).toBeVisible();
		},
		leave: async (page) => {
			// The first closes the results, the second the field.
			await page.keyboard.press("Escape");
			await page.keyboard.press("Escape");
			await seen(partsOf(page).results).toHaveCount(0);
		},
	},
	{
		name: "two selected that share sources",
		show: async (page, url) => {
			await details(page, url, "s=person/elon-musk,company/openai", "OpenAI");
			await seen(page.getByRole("region", { name: "Sources they share" }).getByRole("button").first()).toBeVisible();
		},
	},
	{
		name: "a source with what rests on it",
		show: async (page, url) => {
			await details(page, url, "n=d.article&s=source/article", /./);
			await seen(partsOf(page).details.locator(".fact-row").first()).toBeVisible();
		},
	},
	{
		name: "a date being typed",
		show: async (page, url) => {
			await opening(page, url);
			await partsOf(page).sentence.getByRole("button").first().click();
			const field = page.getByRole("dialog").getByRole("textbox");
			await field.fill("someday");
			await field.press("Enter");
			await seen(page.getByRole("alert")).toBeVisible();
		},
		leave: async (page) => {
			await page.keyboard.press("Escape");
			await seen(page.getByRole("dialog")).toHaveCount(0);
		},
	},
	{
		name: "a bad link",
		show: async (page, url) => {
			await explore(page, `${url}#v=1&l=en&n=p.elon-musk,c.openai,p.no-such-person`);
			await seen(partsOf(page).notices).toContainText("Not found");
		},
	},
	{
		name: "two dates compared",
		picture: "compared",
		show: async (page, url) => {
			// Anew, so that no node stands where the view before has put it.
			await page.goto("about:blank");
			await explore(page, `${url}#v=1&l=en&d=2023-04-15&c=2016-01-01`);
			await seen(page.locator(".change-figures")).toContainText(/\d/);
			await seen(page.locator(".change-figures")).not.toContainText("…");
		},
	},
	{
		name: "a step of a story",
		picture: "story",
		show: async (page, url) => {
			await page.goto(`${url}stories/what-was-said-when/2`);
			await seen(page.getByText("Step 2 of 6", { exact: true })).toBeVisible();
			await seen.poll(async () => (await drawnIds(page)).length).toBeGreaterThan(0);
		},
	},
	{
		name: "an empty picture",
		picture: "empty",
		show: async (page, url) => {
			await page.goto(`${url}#v=1&l=en&n=`);
			await seen(page.getByRole("main").getByRole("status")).toContainText("Nothing is in the picture");
		},
	},
];

/** Those that only a phone has. */
export const phoneViews: readonly View[] = [
	{
		name: "Menu open",
		show: async (page, url) => {
			await opening(page, url);
			await page.getByRole("button", { name: "Menu", exact: true }).click();
		},
		leave: (page) => page.getByRole("button", { name: "Close the menu" }).click(),
	},
	{
		name: "Legend open",
		show: async (page, url) => {
			await opening(page, url);
			await page.getByRole("button", { name: "Legend", exact: true }).click();
		},
		leave: (page) => page.getByRole("button", { name: "Close the legend" }).click(),
	},
];

export const reportViews: readonly View[] = [
	{
		name: "the list of reports",
		picture: "reports",
		show: async (page, url) => {
			await page.goto(`${url}reports`);
			await seen(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
		},
	},
	{
		name: "a report that is written, with an error",
		show: async (page, url) => {
			await page.goto(`${url}reports/new`);
			const text = page.getByRole("textbox", { name: "Text of the report" });
			await text.fill((await text.inputValue()).replace("AS origins", "AS orgins"));
			await seen(page.getByRole("button", { name: /^Line \d+$/ }).first()).toBeVisible();
		},
	},
	{
		name: "a report's chart",
		picture: "chart",
		show: async (page, url) => {
			await page.goto(`${url}reports/who-funded-whom#timeline`);
			await page.reload();
			await seen(page.getByRole("img", { name: /^Chart:/ })).toBeVisible();
		},
	},
	{
		name: "a report",
		show: async (page, url) => {
			await page.goto(`${url}reports/who-funded-whom`);
			await seen(page.getByRole("region", { name: "Table" })).toBeVisible();
		},
	},
];
