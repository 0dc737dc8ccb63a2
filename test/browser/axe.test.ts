import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { explore, partsOf, seen } from "../helpers/page.ts";
import { desktop, phone, useServed } from "../helpers/served.ts";

const served = useServed();

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** All that a theme changes: of what a page is made of, it changes nothing. */
const ofColour = ["color-contrast", "link-in-text-block"];

/** What axe finds, as it would be mended: the rule, the element, why. */
async function findings(page: Page, only?: readonly string[]): Promise<string[]> {
	// There are no frames, for which alone it would open a page of its own.
	// What it would tell of all that is right costs as much as the finding itself.
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
	const { violations } = await (only === undefined ? axe.withTags(tags) : axe.withRules([...only])).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.replaceAll("\n", " ")}`),
	);
}

interface View {
	readonly name: string;
	/** Shows it on a page that may show another view. */
	readonly show: (page: Page) => Promise<void>;
	/** Closes what a next view would not. */
	readonly leave?: (page: Page) => Promise<void>;
}

/** Goes to the opening as by a link within the page. */
async function opening(page: Page): Promise<void> {
	if (page.url() !== served.url()) await explore(page, `${served.url()}#`);
	await seen(page).toHaveURL(served.url());
}

const details = (page: Page, fragment: string, title: string | RegExp) => async () => {
	await explore(page, `${served.url()}#v=1&l=en&${fragment}`);
	await seen(partsOf(page).details.getByRole("heading", { level: 2 })).toHaveText(title);
};

const explorer: readonly View[] = [
	{ name: "the opening", show: opening },
	{
		name: "the list of keys",
		show: async (page) => {
			await opening(page);
			await page.keyboard.press("?");
			await seen(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
		},
		leave: (page) => page.keyboard.press("Escape"),
	},
	{ name: "a person selected", show: (page) => details(page, "s=person/elon-musk", "Elon Musk")() },
	{
		name: "a person with evidence opened in place",
		show: async (page) => {
			await details(page, "s=company/microsoft", "Microsoft")();
			await partsOf(page)
				.details.getByRole("button", { name: /^\d+ passages?$/ })
				.first()
				.click();
			await seen(page.locator(".evidence-chain").first()).toBeVisible();
		},
	},
	{
		name: "the scene as tables, with two selected and what they share",
		show: async (page) => {
			await explore(page, `${served.url()}#v=1&l=en&ls=relationships&s=company/openai,company/microsoft`);
			await seen(page.getByRole("table", { name: /^Relationships in the picture/ })).toBeVisible();
			await seen(page.getByRole("region", { name: "Ties between them" })).toBeVisible();
		},
	},
	{
		name: "a relationship selected",
		show: (page) => details(page, "s=fact/musk-cofounded-openai", /^Elon Musk .*OpenAI$/)(),
	},
	{
		name: "a deal selected",
		show: (page) => details(page, "s=funding/microsoft-2019", "Microsoft’s investment in OpenAI")(),
	},
	{
		name: "where accounts differ",
		show: (page) => details(page, "s=disagreement/twitter-renamed-or-merged", "Both cannot be true")(),
	},
	{
		name: "a tie asked for, with something left out of it, and only differing accounts standing out",
		show: async (page) => {
			await explore(
				page,
				`${served.url()}#v=1&l=en&ad=1&s=person/elon-musk,company/microsoft&tie=person/elon-musk,company/microsoft&tx=company/twitter`,
			);
			const steps = page.getByRole("button", { name: /The steps in words$/ });
			await seen(steps).toContainText(/step/);
			if ((await steps.getAttribute("aria-expanded")) === "false") await steps.click();
			await seen(page.getByRole("button", { name: /^Allow again/ })).toBeVisible();
		},
	},
	{
		name: "the search open",
		show: async (page) => {
			await opening(page);
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
		name: "a date being typed",
		show: async (page) => {
			await opening(page);
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
		show: async (page) => {
			await explore(page, `${served.url()}#v=1&l=en&n=p.elon-musk,c.openai,p.no-such-person`);
			await seen(partsOf(page).notices).toContainText("Not found");
		},
	},
	{
		name: "an empty picture",
		show: async (page) => {
			await page.goto(`${served.url()}#v=1&l=en&n=`);
			await seen(page.getByRole("main").getByRole("status")).toContainText("Nothing is in the picture");
		},
	},
];

const onPhone: readonly View[] = [
	{
		name: "Menu open",
		show: async (page) => {
			await opening(page);
			await page.getByRole("button", { name: "Menu", exact: true }).click();
		},
		leave: (page) => page.getByRole("button", { name: "Close the menu" }).click(),
	},
	{
		name: "Legend open",
		show: async (page) => {
			await opening(page);
			await page.getByRole("button", { name: "Legend", exact: true }).click();
		},
		leave: (page) => page.getByRole("button", { name: "Close the legend" }).click(),
	},
];

const reports: readonly View[] = [
	{
		name: "the list of reports",
		show: async (page) => {
			await page.goto(`${served.url()}reports`);
			await seen(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
		},
	},
	{
		name: "a report that is written, with an error",
		show: async (page) => {
			await page.goto(`${served.url()}reports/new`);
			const text = page.getByRole("textbox", { name: "Text of the report" });
			await text.fill((await text.inputValue()).replace("AS origins", "AS orgins"));
			await seen(page.getByRole("button", { name: /^Line \d+$/ }).first()).toBeVisible();
		},
	},
	{
		name: "a report's chart",
		show: async (page) => {
			await page.goto(`${served.url()}reports/who-funded-whom#timeline`);
			await page.reload();
			await seen(page.getByRole("img", { name: /^Chart:/ })).toBeVisible();
		},
	},
	{
		name: "a report",
		show: async (page) => {
			await page.goto(`${served.url()}reports/who-funded-whom`);
			await seen(page.getByRole("region", { name: "Table" })).toBeVisible();
		},
	},
];

describe.each([
	["1440 × 900", desktop, [...explorer, ...reports]],
	["390 × 844", phone, [...explorer, ...onPhone, ...reports]],
] as const)("at %s axe finds nothing, light or dark, on", (_, viewport, views) => {
	const shared = served.sharedPage((page) => explore(page, served.url()), { viewport });

	async function expectNothing(page: Page): Promise<void> {
		const light = await findings(page);
		await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
		await seen(page.locator("html")).toHaveAttribute("data-theme", "dark");
		const dark = await findings(page, ofColour);
		expect({ light, dark }).toEqual({ light: [], dark: [] });
	}

	test.each(views)("$name", async ({ show, leave }) => {
		const page = shared();
		await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
		await seen(page.locator("html")).toHaveAttribute("data-theme", "light");
		await show(page);
		await expectNothing(page);
		await leave?.(page);
	});

	test("the server away", async () => {
		const page = await served.newPage({ viewport, serverGoesAway: true });
		await page.route("**/graphql", (route) => route.abort("connectionrefused"));
		await page.goto(served.url());
		await seen(page.getByRole("main").getByRole("status")).toContainText("The server does not answer");
		await expectNothing(page);
	});
});
